#pragma once

#include <initializer_list>
#include <vector>

#include "ui/action.h"

namespace legato {

/// The present place, and the way back from there.
class Navigation {
  public:
    explicit Navigation(ui::Place first) : here_(first) {}

    ui::Place here() const { return ui::place_of(here_); }
    /// Present place, with what it is about.
    const ui::Destination& destination() const { return here_; }

    /// Goes on to another place. `back` returns from there to the present place, unless the other
    /// is a place of the navigation bar, or `returns` is false.
    void go(ui::Destination where, bool returns = true);

    /// Goes back to where one came from; from a place that nothing led to, home.
    void back();

    /// Replaces the present place; the way back stays.
    void become(ui::Destination where) { here_ = std::move(where); }

    /// Takes a place out of the way back.
    void forget(ui::Place place);

    /// Takes these places off the way back, as long as one of them comes next.
    void skip_on_return(std::initializer_list<ui::Place> places);

  private:
    ui::Destination here_;
    std::vector<ui::Destination> way_back_;  ///< places to return to, the next one last
};

/// True for a place of the navigation bar: nothing is behind it.
bool is_tab(ui::Place place);

}  // namespace legato
