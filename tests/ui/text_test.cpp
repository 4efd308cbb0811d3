#include <catch2/catch.hpp>

#include <functional>

#include "ui/headless.h"
#include "ui/paint/text.h"
#include "ui/words.h"

using namespace legato;
using namespace legato::testing;
using namespace legato::ui;

namespace {
void with_canvas(const std::function<void(Canvas&)>& look) {
    Headless screen;
    screen.draw([&](Frame& frame) -> std::optional<Action> {
        look(frame.canvas);
        return std::nullopt;
    });
}
}  // namespace

TEST_CASE("a wrapped text keeps every word, in lines that fit") {
    const std::string text =
        "Stand facing a wall, about an arm's length away. Place both hands on it.";
    with_canvas([&](Canvas& canvas) {
        for (const float width : {120.F, 200.F, 320.F}) {
            std::string joined;
            for (const std::string_view line : wrapped(canvas, text, Text::body, width)) {
                CHECK(text_width(canvas, line, Text::body) <= width);
                joined += (joined.empty() ? "" : " ") + std::string(line);
            }
            CHECK(joined == text);
        }
    });
}

TEST_CASE("a word that is wider than the line is broken between characters") {
    const std::string text = "Ääääääääääääääääääääääääääääääääää";
    with_canvas([&](Canvas& canvas) {
        const auto lines = wrapped(canvas, text, Text::body, 60);
        CHECK(lines.size() > 2);
        std::string joined;
        for (const std::string_view line : lines) {
            CHECK((static_cast<unsigned char>(line.front()) & 0xC0) != 0x80);
            joined += line;
        }
        CHECK(joined == text);
    });
}

TEST_CASE("wrapping ends whatever it is given") {
    with_canvas([](Canvas& canvas) {
        CHECK(wrapped(canvas, "", Text::body, 100).empty());
        CHECK(wrapped(canvas, "    ", Text::body, 100).empty());
        CHECK(wrapped(canvas, "two  words ", Text::body, 1000).size() == 1);
        CHECK(wrapped(canvas, "one\n\nthree", Text::body, 1000).size() == 3);
        CHECK(wrapped(canvas, "abc", Text::body, 0).size() == 3);
        CHECK(wrapped(canvas, "\xC3", Text::body, 10).size() == 1);
    });
}

TEST_CASE("a line that is too long says so") {
    with_canvas([](Canvas& canvas) {
        const Rect box{0, 0, 80, 20};
        CHECK(draw_text(canvas, box, "Short", Text::body, {}));
        CHECK_FALSE(draw_text(canvas, box, "Much too long for this box", Text::body, {}));
        CHECK_FALSE(draw_paragraph(canvas, box, "Much too long for this box", Text::body, {}));
        CHECK(
            draw_paragraph(canvas, {0, 0, 80, 200}, "Much too long for one line", Text::body, {}));
    });
}

TEST_CASE("lengths are told as a person would") {
    CHECK(in_minutes(english(), Seconds{0}) == "0 s");
    CHECK(in_minutes(english(), Seconds{45}) == "45 s");
    CHECK(in_minutes(english(), Seconds{60}) == "1 min");
    CHECK(in_minutes(english(), Seconds{158}) == "3 min");
    CHECK(in_minutes(english(), Seconds{202}) == "3 min");
    CHECK(in_minutes(english(), Seconds{630}) == "10 min");
    CHECK(in_minutes(english(), Seconds{1200}) == "20 min");
}

TEST_CASE("a day is told by the clock it happened in") {
    const auto at = [](const char* utc, int offset) {
        return day_and_time(english(), {parse_utc(utc).value(), Seconds{offset}, "X"});
    };
    CHECK(at("2025-06-10T20:00:00Z", 3600) == "Tue 10 June, 21:00");
    CHECK(at("2025-06-10T23:30:00Z", 3600) == "Wed 11 June, 00:30");
    CHECK(at("2025-01-01T03:05:00Z", -5 * 3600) == "Tue 31 December, 22:05");
    CHECK(at("1900-01-01T00:00:00Z", 0) == "Mon 1 January, 00:00");
}
