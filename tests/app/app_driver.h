#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "app/main_loop.h"
#include "storage/settings_file.h"
#include "support/fake_device.h"
#include "support/places.h"

namespace legato::testing {

/// The app in a window that nobody sees, on a machine whose time the test moves.
struct AppDriver {
    /// Whoever has used Legato before, unless a test says that it is the first start.
    explicit AppDriver(FakeDevice& on, bool first_start = false)
        : device(first_start ? on : welcomed(on)) {
        settle();
    }

    FakeDevice& device;
    App app{device};
    ui::Ui ui{places::fonts};
    MainLoop loop{app, ui, device};
    ui::Theme drawn_in{};
    int drawn = 0;  ///< frames, since the beginning

    bool step() {
        return loop.step([&](const ui::Screen& screen) {
            const ui::Look look = app.look();
            drawn_in = look.theme;
            ++drawn;
            return ui.draw({412, 915, 1, {}}, look, device.boot_now(), screen);
        });
    }

    /// Lives through `time` as the main loop of a platform does. Returns the number of frames
    /// drawn.
    int pass(Millis time) {
        const Millis end = device.boot + time;
        int frames = 0;
        for (int turns = 0; device.boot < end; ++turns) {
            REQUIRE(turns < 100'000);
            frames += step() ? 1 : 0;
            const auto wait = loop.wait();
            device.boot += wait ? std::min(*wait, end - device.boot) : end - device.boot;
        }
        step();
        return frames;
    }

    /// Until everything that happened is drawn.
    void settle() { pass(Millis{100}); }

    void act(const std::string& id) {
        INFO("acting on " << id);
        REQUIRE(find(ui.tree(), id));
        ui.activate(id);
        loop.redraw();
        settle();
    }

    /// By the list of routines, as a person does.
    void play(const std::string& routine) {
        act("nav.routines");
        act("routines." + routine);
        act("routine.begin");
    }

    void press(ui::Key key) {
        loop.handle(ui::KeyPress{key});
        settle();
    }

    bool shows(const std::string& id) const { return find(ui.tree(), id) != nullptr; }
    std::string label(const std::string& id) const {
        const ui::Node* node = find(ui.tree(), id);
        return node ? node->label : "";
    }
    std::string value(const std::string& id) const {
        const ui::Node* node = find(ui.tree(), id);
        return node ? node->value : "";
    }

    static FakeDevice& welcomed(FakeDevice& on) {
        auto reading = storage::read_settings(on.data_folder());
        reading.settings.welcomed = true;
        // Where nothing can be saved it is the first start again and again.
        static_cast<void>(storage::save_settings(on.data_folder(), reading.settings));
        return on;
    }

    std::vector<SessionEntry> recorded() const {
        return fold(storage::read_journals(device.data_folder()).entries).sessions;
    }
};

}  // namespace legato::testing
