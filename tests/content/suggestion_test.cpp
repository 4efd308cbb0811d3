#include "content/nearest.h"
#include "content/reading.h"
#include "content/unicode.h"

namespace legato::content {

TEST_CASE("the nearest name is found through the usual slips of the finger") {
    const std::vector<std::string> names{"seconds", "say", "side", "show", "sets", "rounds"};
    for (const char* written :
         {"secnds", "seconsd", "secondss", "Seconds", "sec", "second", "secunds"}) {
        INFO(written);
        CHECK(nearest(written, names) == "seconds");
    }
    CHECK(nearest("sya", names) == "say");
    CHECK(nearest("sied", names) == "side");
    CHECK(nearest("ronds", names) == "rounds");
}

TEST_CASE("what is like no name gets no suggestion") {
    const std::vector<std::string> names{"seconds", "say"};
    CHECK_FALSE(nearest("colour", names));
    CHECK_FALSE(nearest("", names));
    CHECK_FALSE(nearest(std::string(60'000, 's'), names));
}

TEST_CASE("a list of names reads like a sentence") {
    CHECK(either_of({"left", "right", "both", "either"}) == "left, right, both or either");
    CHECK(either_of({"left"}) == "left");
    CHECK(either_of({}) == "");
}

TEST_CASE("characters are counted, not bytes, and broken UTF-8 is told") {
    CHECK(length_of("äöü") == 3);
    CHECK(length_of("سلام") == 4);
    CHECK(length_of("👩‍👧") == 3);
    CHECK_FALSE(first_character(""));
    for (const char* broken : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80",
                               "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xE2\x82", "\xFF"}) {
        CHECK_FALSE(first_character(broken));
        CHECK(length_of(broken) == std::string(broken).size());
    }
    CHECK(first_character("€uro")->value == 0x20AC);
    CHECK(first_character("\xF4\x8F\xBF\xBF")->value == 0x10FFFF);
}

TEST_CASE("what is quoted in a message can do no harm and stays short") {
    CHECK(in_quotes("left") == "'left'");
    CHECK(in_quotes("a\x1B[31m\xE2\x80\xAE") == "'a?[31m?'");
    CHECK(in_quotes("\xFF-\xC2\x9B") == "'?-?'");
    CHECK(length_of(in_quotes(std::string(1000, 'x'))) == 43);
    CHECK(code_of(0) == "U+0000");
    CHECK(code_of(0x202E) == "U+202E");
    CHECK(code_of(0x1F600) == "U+1F600");
}

}  // namespace legato::content
