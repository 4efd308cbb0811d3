#pragma once

#include <initializer_list>
#include <vector>

#include "ui/action.h"

namespace legato {

/// Where one is, and the way back from there.
class Navigation {
  public:
    explicit Navigation(ui::Place first) : here_(first) {}

    ui::Place here() const { return ui::place_of(here_); }
    const ui::Destination& destination() const { return here_; }  ///< with what it is about

    /// One goes on to another place, and comes back to this one unless it is a place of the
    /// navigation bar, or `returns` is false.
    void go(ui::Destination where, bool returns = true);

    /// To where one came from; from a place that nothing led to, home.
    void back();

    /// What is shown becomes another; the way back stays.
    void become(ui::Destination where) { here_ = std::move(where); }

    /// The way back no longer leads there.
    void forget(ui::Place place);

    /// The way back no longer leads through these, as far as they come next.
    void skip_on_return(std::initializer_list<ui::Place> places);

  private:
    ui::Destination here_;
    std::vector<ui::Destination> way_back_;  ///< the last first to return to
};

/// A place of the navigation bar: nothing is behind it.
bool is_tab(ui::Place place);

}  // namespace legato
