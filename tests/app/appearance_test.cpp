#include "app/appearance.h"

#include <catch2/catch.hpp>

using namespace legato;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

LocalStamp at(minutes time) {
    return {parse_utc("2025-06-10T00:00:00Z").value() + time, Seconds{0}, "UTC"};
}

const ui::Theme& in_words(const ui::Theme& theme, const std::string& name) {
    INFO(name);
    return theme;
}

Settings set(const char* key, const char* value, Settings settings = {}) {
    return with(std::move(settings), key, value).value();
}

Device::SystemLook system_dark(std::optional<bool> dark) {
    Device::SystemLook look;
    look.dark = dark;
    return look;
}

}  // namespace

TEST_CASE("a system that says nothing has light by day, dark in the evening, night at night") {
    const auto theme = [](minutes time) { return theme_for({}, system_dark({}), at(time)); };
    CHECK(theme(hours{7}) == ui::light_theme());
    CHECK(theme(hours{18} + minutes{59}) == ui::light_theme());
    CHECK(theme(hours{19}) == ui::dark_theme());
    CHECK(theme(hours{20} + minutes{59}) == ui::dark_theme());
    CHECK(theme(hours{21}) == ui::night_theme());
    CHECK(theme(hours{3}) == ui::night_theme());
    CHECK(theme(hours{6} + minutes{59}) == ui::night_theme());
}

TEST_CASE("what the system says counts by day and in the evening, never at night") {
    CHECK(theme_for({}, system_dark(true), at(hours{12})) == ui::dark_theme());
    CHECK(theme_for({}, system_dark(false), at(hours{20})) == ui::light_theme());
    CHECK(theme_for({}, system_dark(false), at(hours{22})) == ui::night_theme());
    CHECK(theme_for({}, system_dark(true), at(hours{22})) == ui::night_theme());
}

TEST_CASE("a theme chosen by hand stays at every hour, whatever the system says") {
    for (const auto& [name, theme] : {std::pair{"light", ui::light_theme()},
                                      {"dark", ui::dark_theme()},
                                      {"night", ui::night_theme()}})
        for (int hour = 0; hour < 24; ++hour)
            for (const auto dark : {std::optional<bool>{}, {true}, {false}})
                CHECK(theme_for(set("theme", name), system_dark(dark), at(hours{hour})) ==
                      in_words(theme, name));
}

TEST_CASE("high contrast is there for every theme, by setting or by system") {
    Device::SystemLook system;
    system.high_contrast = true;
    for (const auto& [hour, plain, sharp] :
         {std::tuple{12, ui::light_theme(), ui::contrast_theme()},
          {20, ui::dark_theme(), ui::dark_contrast_theme()},
          {23, ui::night_theme(), ui::night_contrast_theme()}}) {
        CHECK(theme_for({}, {}, at(hours{hour})) == plain);
        CHECK(theme_for({}, system, at(hours{hour})) == sharp);
        CHECK(theme_for(set("high_contrast", "on"), {}, at(hours{hour})) == sharp);
        CHECK(theme_for(set("high_contrast", "off"), system, at(hours{hour})) == plain);
    }
}

TEST_CASE("the night's hours are those that were set; the same twice is never") {
    const Settings late = set("night_to", "10:00", set("night_from", "23:30"));
    CHECK(theme_for(late, {}, at(hours{23})) == ui::dark_theme());
    CHECK(theme_for(late, {}, at(hours{23} + minutes{30})) == ui::night_theme());
    CHECK(theme_for(late, {}, at(hours{9})) == ui::night_theme());
    const Settings never = set("night_to", "00:00", set("night_from", "00:00"));
    for (int hour = 0; hour < 24; ++hour) CHECK_FALSE(theme_for(never, {}, at(hours{hour})).night);
}

TEST_CASE("it is known when the clock asks for another theme") {
    CHECK(until_theme_changes({}, at(hours{12})) == hours{7});
    CHECK(until_theme_changes({}, at(hours{20})) == hours{1});
    CHECK(until_theme_changes({}, at(hours{23})) == hours{8});
    for (int minute = 0; minute < 24 * 60; minute += 7) {
        const LocalStamp now = at(minutes{minute});
        LocalStamp before = now, then = now;
        const Millis wait = until_theme_changes({}, now);
        before.at += std::chrono::ceil<Seconds>(wait) - Seconds{1};
        then.at += std::chrono::ceil<Seconds>(wait);
        CHECK(theme_for({}, {}, before) == theme_for({}, {}, now));
        CHECK_FALSE(theme_for({}, {}, then) == theme_for({}, {}, now));
    }
}

TEST_CASE("text is as large as the system says until it is set, within what is laid out for") {
    Device::SystemLook system;
    const auto scale = [&](const char* percent) {
        return look_for(set("text_percent", percent), system, at(hours{12})).text_scale;
    };
    system.text_scale = 1.3F;
    CHECK(scale("0") == 1.3F);
    CHECK(scale("100") == 1);
    CHECK(scale("200") == 2);
    system.text_scale = 5;
    CHECK(scale("0") == 2);
    system.text_scale = 0.2F;
    CHECK(scale("0") == 0.85F);
}

TEST_CASE("motion is reduced by setting or by system, controls are where they were set") {
    Device::SystemLook calm;
    calm.reduced_motion = true;
    CHECK_FALSE(look_for({}, {}, at(hours{12})).reduced_motion);
    CHECK(look_for({}, calm, at(hours{12})).reduced_motion);
    CHECK(look_for(set("reduced_motion", "on"), {}, at(hours{12})).reduced_motion);
    CHECK_FALSE(look_for(set("reduced_motion", "off"), calm, at(hours{12})).reduced_motion);
    CHECK(look_for(set("controls", "left"), {}, at(hours{12})).controls_left);
}

TEST_CASE("the first theme is there at once, the next comes by a fade without a jump") {
    ThemeFade fade;
    CHECK(fade.shown(Millis{0}) == ui::night_theme());  // nothing bright before it is known
    CHECK(fade.want(ui::light_theme(), Millis{1000}, false));
    CHECK(fade.shown(Millis{1000}) == ui::light_theme());
    CHECK_FALSE(fade.running(Millis{1000}));

    CHECK(fade.want(ui::night_theme(), Millis{5000}, false));
    CHECK(fade.shown(Millis{5000}).background == ui::light_theme().background);
    CHECK(fade.shown(Millis{5300}).background ==
          mix(ui::light_theme(), ui::night_theme(), 0.5F).background);
    CHECK(fade.running(Millis{5599}));
    CHECK_FALSE(fade.running(Millis{5600}));
    CHECK(fade.shown(Millis{5600}) == ui::night_theme());
    CHECK_FALSE(fade.want(ui::night_theme(), Millis{6000}, false));
}

TEST_CASE("a fade that is called back turns round where it is") {
    ThemeFade fade;
    fade.want(ui::light_theme(), Millis{0}, true);
    fade.want(ui::night_theme(), Millis{1000}, false);
    const ui::Theme half = fade.shown(Millis{1300});
    fade.want(ui::light_theme(), Millis{1300}, false);
    CHECK(fade.shown(Millis{1300}).background == half.background);
    CHECK(fade.shown(Millis{1900}) == ui::light_theme());
}

TEST_CASE("with reduced motion a theme is there at once") {
    ThemeFade fade;
    fade.want(ui::light_theme(), Millis{0}, true);
    fade.want(ui::dark_theme(), Millis{1000}, true);
    CHECK(fade.shown(Millis{1000}) == ui::dark_theme());
    CHECK_FALSE(fade.running(Millis{1000}));
}
