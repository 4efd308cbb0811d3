#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "app/pages/desk.h"
#include "ui/action.h"
#include "ui/frame.h"

namespace legato {

/// A page as it is now: made once of what is known, and drawn as often as wanted. Anything that
/// changes with every frame, as a session does, is looked up while the page is drawn.
struct Shown {
    std::function<std::optional<ui::Action>(ui::Frame&)> draw;
    Millis good_for = Millis::max();  ///< time after which the page has to be made again
};

/// Pages by place, and deeds by action. Each page adds its own; a row of pages/all.cpp names the
/// function that does.
class Pages {
  public:
    using Show = std::function<Shown(const Desk&)>;
    using Enter = std::function<void(const Desk&, const ui::Destination&)>;
    template <class Action>
    using Deed = std::function<void(const Desk&, const Action&)>;

    Pages();

    Shown show(const Desk& desk) const;
    void enter(const Desk& desk, const ui::Destination& where) const;
    void obey(const Desk& desk, const ui::Action& action) const;

    /// Adds a page; called by the pages only. `enter` is called once when one goes there, before
    /// the page is shown.
    void add(ui::Place place, Show show, Enter enter = {});
    template <class Action>
    void on(Deed<Action> deed) {
        ++owners_[index_of<Action>()];
        deeds_[index_of<Action>()] = [deed = std::move(deed)](const Desk& desk,
                                                              const ui::Action& action) {
            deed(desk, std::get<Action>(action));
        };
    }

    /// Number of deeds added for each action, which has to be one; and the places that have a page.
    static constexpr std::size_t actions = std::variant_size_v<ui::Action>;
    const std::array<int, actions>& owners() const { return owners_; }
    std::vector<ui::Place> places() const;

  private:
    struct Page {
        Show show;
        Enter enter;
    };

    template <class Action, std::size_t i = 0>
    static constexpr std::size_t index_of() {
        static_assert(i < actions, "it is no action");
        if constexpr (std::is_same_v<Action, std::variant_alternative_t<i, ui::Action>>)
            return i;
        else
            return index_of<Action, i + 1>();
    }

    std::map<ui::Place, Page> pages_;
    std::array<Deed<ui::Action>, actions> deeds_;
    std::array<int, actions> owners_{};
};

}  // namespace legato
