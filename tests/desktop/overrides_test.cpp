#include "overrides.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace legato::desktop;

TEST_CASE("an overridden look has what was said and nothing else") {
    CHECK(parse_system_look("").value() == Device::SystemLook{});
    CHECK(parse_system_look("dark,contrast,reduced-motion,text=1.3").value() ==
          Device::SystemLook{true, true, true, 1.3F});
    CHECK(parse_system_look("light").value() == Device::SystemLook{false, false, false, 1});
}

TEST_CASE("a word that is no look is told") {
    for (const char* text : {"bright", "dark,contrsat", "text=", "text=huge", "text=9", "text=nan",
                             "text=1,3", "dark light"}) {
        INFO(text);
        CHECK_FALSE(parse_system_look(text));
    }
    CHECK(parse_system_look("bright").error().message.find("'bright'") != std::string::npos);
}

TEST_CASE("overridden insets are four, in dp, and leave a screen") {
    const ui::Insets insets = parse_insets("1,24.5,3,48").value();
    CHECK(insets.left == 1);
    CHECK(insets.top == 24.5F);
    CHECK(insets.right == 3);
    CHECK(insets.bottom == 48);
    for (const char* text : {"", "1", "1,2,3", "1,2,3,4,5", "1,2,3,", "a,b,c,d", "1,-2,3,4",
                             "0,0,0,900", "nan,0,0,0", "1, 2, 3, 4"}) {
        INFO(text);
        CHECK_FALSE(parse_insets(text));
    }
}

TEST_CASE("an overridden scale is one that a screen can have") {
    CHECK(parse_scale("2.5").value() == 2.5F);
    for (const char* text : {"", "0", "-1", "100", "two", "inf"}) CHECK_FALSE(parse_scale(text));
}
