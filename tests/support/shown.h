#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "ui/headless.h"

namespace legato::testing {

/// A screen that shows a view, used as a person does who knows the ids of its nodes. A test may
/// change the view, and the size of `screen`, in between: `Shown{view, ui::routine_screen}`.
template <class View, class Draw>
struct Shown {
    View view;
    Draw draw;
    Headless screen{};

    std::vector<ui::Action> settle() {
        return screen.settle([&](ui::Frame& frame) { return draw(frame, view); });
    }
    /// What is asked for when a node is activated. It has to be there.
    std::vector<ui::Action> act(const std::string& id) {
        settle();
        INFO(id);
        REQUIRE(find(screen.ui.tree(), id));
        screen.ui.activate(id);
        return settle();
    }
    /// Null: it is not there.
    const ui::Node* node(const std::string& id) {
        settle();
        return find(screen.ui.tree(), id);
    }
    /// "label|value", or "not there".
    std::string told(const std::string& id) {
        const ui::Node* found = node(id);
        return found ? found->label + "|" + found->value : "not there";
    }
};
template <class View, class Draw>
Shown(View, Draw) -> Shown<View, Draw>;

}  // namespace legato::testing
