#pragma once

#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/settings.h"

namespace legato::testing {

/// A page of the settings, drawn and used.
struct SettingsPage {
    ui::Place place;
    ui::SettingsView view = sample::settings_view();
    Headless screen{};

    std::vector<ui::Action> settle() {
        return screen.settle([&](ui::Frame& frame) { return settings_screen(frame, view, place); });
    }
    std::vector<ui::Action> act(const std::string& id) {
        settle();
        REQUIRE(find(screen.ui.tree(), id));
        screen.ui.activate(id);
        return settle();
    }
    const ui::Node* node(const std::string& id) {
        settle();
        return find(screen.ui.tree(), id);
    }
    /// "key=value" of the one setting that is asked for.
    std::string set_by(const std::string& id) {
        const auto actions = act(id);
        if (count<ui::Set>(actions) != 1) return "";
        const auto& change = std::get<ui::Set>(actions[0]);
        CHECK(with(view.settings, change.key, change.value));
        return change.key + "=" + change.value;
    }
};

}  // namespace legato::testing
