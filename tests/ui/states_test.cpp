#include <catch2/catch.hpp>
#include <functional>

#include "support/seen.h"
#include "support/themes.h"
#include "ui/headless.h"
#include "ui/screens/log.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/faces.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/night_marks.h"
#include "ui/widgets/page_dots.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/week_strip.h"

using namespace legato;
using namespace legato::testing;
using namespace legato::ui;

// Whoever does not see hues, or has set the screen to grey, has to know every state all the same.

namespace {

constexpr Rect place{20, 40, 360, 160};
constexpr int columns = 180, rows = 80;

struct Grey {
    std::vector<Color> colors;
    std::vector<SeenText> letters;
};

Grey grey_picture(Headless& screen, const std::function<void(Frame&)>& draw) {
    screen.draw([&](Frame& frame) -> std::optional<Action> {
        draw(frame);
        return std::nullopt;
    });
    const Color over = screen.look.theme.background;
    return {colors_of_frame(place, columns, rows, over), look_at_frame(over).texts};
}

// By a sign, by letters or enough places that are clearly lighter or darker.
bool can_be_told_apart(const Grey& a, const Grey& b) {
    constexpr int enough = 12;  // of the fields, 2 dp wide and high
    if (a.letters.size() != b.letters.size()) return true;
    for (std::size_t i = 0; i < a.letters.size(); ++i)
        if (a.letters[i].text != b.letters[i].text ||
            contrast(a.letters[i].color, b.letters[i].color) >= 1.5)
            return true;
    int different = 0;
    for (std::size_t i = 0; i < a.colors.size(); ++i)
        different += contrast(a.colors[i], b.colors[i]) >= 1.3 ? 1 : 0;
    return different >= enough;
}

using Draw = std::function<void(Frame&)>;
void check_states(const std::vector<std::pair<std::string, Draw>>& states) {
    Headless screen;
    for (const NamedTheme& theme : all_themes()) {
        screen.look.theme = theme.theme;
        std::vector<Grey> pictures;
        for (const auto& [name, draw] : states) pictures.push_back(grey_picture(screen, draw));
        for (std::size_t i = 0; i < states.size(); ++i)
            for (std::size_t j = i + 1; j < states.size(); ++j) {
                INFO(theme.name << ": " << states[i].first << " and " << states[j].first);
                CHECK(can_be_told_apart(pictures[i], pictures[j]));
            }
    }
}

}  // namespace

TEST_CASE("a switch that is on is told from one that is off without a hue") {
    const auto draw = [](bool on) {
        return [on](Frame& frame) { toggle(frame, place, {.id = "x", .title = "X", .on = on}); };
    };
    check_states({{"on", draw(true)}, {"off", draw(false)}});
}

TEST_CASE("what is chosen is told from what is not without a hue") {
    const auto with_chips = [](bool chosen) {
        return [chosen](Frame& frame) { chips(frame, place, {{"x", "One", chosen}}); };
    };
    check_states({{"chosen", with_chips(true)}, {"not chosen", with_chips(false)}});

    const auto with_answer = [](bool chosen) {
        return [chosen](Frame& frame) {
            answer(frame, place, {.id = "x", .title = "One", .chosen = chosen});
        };
    };
    check_states({{"chosen", with_answer(true)}, {"not chosen", with_answer(false)}});

    const auto with_face = [](bool chosen) {
        return [chosen](Frame& frame) {
            faces(frame, place, {{"x", "Better", Icon::happy, chosen}, {"y", "Same", Icon::sad}});
        };
    };
    check_states({{"chosen", with_face(true)}, {"not chosen", with_face(false)}});
}

TEST_CASE("the place of the product that is shown is told in the bar without a hue") {
    const auto draw = [](Place current) {
        return [current](Frame& frame) {
            frame.area = place;
            nav_bar(frame, current);
        };
    };
    check_states({{"tonight", draw(Place::tonight)},
                  {"routines", draw(Place::routines)},
                  {"progress", draw(Place::progress)},
                  {"settings", draw(Place::settings)}});
}

// What is ahead is told by its place after today.

TEST_CASE("days of the week are told apart without a hue") {
    const auto draw = [](DayMark mark, bool today) {
        return [mark, today](Frame& frame) {
            std::vector<WeekDay> days;
            for (unsigned i = 0; i < 7; ++i)
                days.push_back({std::chrono::weekday{i}, mark, today && i == 3});
            week_strip(frame, place, {.id = "x", .title = "X", .days = days});
        };
    };
    check_states({{"nothing", draw(DayMark::nothing, false)},
                  {"done", draw(DayMark::done, false)},
                  {"a rest day", draw(DayMark::rest_day, false)}});
    for (const DayMark mark : {DayMark::nothing, DayMark::done})
        check_states({{"today", draw(mark, true)}, {"another day", draw(mark, false)}});
}

TEST_CASE("days of the heat map are told apart without a hue") {
    const auto draw = [](const HeatDay& day) {
        return [day](Frame& frame) {
            const std::vector<HeatDay> days(7, day);
            heat_map(frame, place, {"x", "X", "", {}, days});
        };
    };
    check_states({{"nothing", draw({0})},
                  {"little", draw({1})},
                  {"more", draw({2})},
                  {"much", draw({3})},
                  {"a rest day", draw({0, true})},
                  {"today", draw({0, false, true})}});
}

TEST_CASE("a row of the log tells without a hue what it is") {
    const auto draw = [](LogMark mark) {
        return [mark](Frame& frame) {
            frame.area = {place.x, place.y - 160, place.w, 400};  // what is above it is the same
            LogView view;
            view.rows.push_back({"x", "Calf stretch", {}, "2 min", mark});
            log_screen(frame, view);
        };
    };
    check_states({{"done", draw(LogMark::done)},
                  {"in part", draw(LogMark::part)},
                  {"a cramp", draw(LogMark::cramp)},
                  {"a night", draw(LogMark::night)},
                  {"a feeling", draw(LogMark::feeling)},
                  {"a pause", draw(LogMark::pause)}});
}

TEST_CASE("a night tells without a hue what is known of it") {
    const auto draw = [](NightMark night) {
        return [night](Frame& frame) {
            night_marks(frame, place, {"x", "X", "", {}, std::vector<NightMark>(7, night)});
        };
    };
    check_states({{"not known", draw({false, CrampNight::unknown})},
                  {"no cramp", draw({false, CrampNight::none})},
                  {"a cramp", draw({false, CrampNight::some})},
                  {"after a bedtime session", draw({true, CrampNight::unknown})}});
}

TEST_CASE("which of the pages is shown is told without a hue") {
    const auto draw = [](int page) {
        return [page](Frame& frame) { page_dots(frame, place, {"x", "X", page, 3}); };
    };
    check_states({{"first", draw(0)}, {"second", draw(1)}, {"third", draw(2)}});
}

TEST_CASE(
    "a button that cannot be used yet is told from one that can, and the cramp's three apart") {
    const auto draw = [](Weight weight, bool enabled, Icon icon) {
        return [=](Frame& frame) { button(frame, place, {"x", "X", icon, weight, enabled, {}}); };
    };
    check_states({{"can", draw(Weight::primary, true, Icon::check)},
                  {"cannot", draw(Weight::primary, false, Icon::check)}});
    check_states({{"hurts", draw(Weight::accent, true, Icon::replay)},
                  {"up", draw(Weight::secondary, true, Icon::walk)},
                  {"eased", draw(Weight::primary, true, Icon::check)}});
}
