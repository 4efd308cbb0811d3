#include "key_names.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "support/places.h"

using namespace legato;
using web::key_named;

TEST_CASE("a key has a name of its own, and what is no name of a key means nothing") {
    CHECK(key_named("tab") == ui::Key::tab);
    CHECK(key_named("page_down") == ui::Key::page_down);
    CHECK(key_named("plus") == ui::Key::plus);
    for (const char* unknown : {"", "Tab", "0", "9", "pageup", "escape ", "F1"})
        CHECK_FALSE(key_named(unknown));
}

TEST_CASE("each key that the page tells of is known") {
    const auto source = std::filesystem::path(places::routines).parent_path();
    std::ifstream file(source / "platform/web/page/keys.js");
    std::set<ui::Key> told;
    for (std::string line; std::getline(file, line) && line != "}));";) {
        if (line.rfind("  ", 0) != 0) continue;  // "  ArrowLeft: 'left',"
        const auto end = line.rfind('\''), begin = line.rfind('\'', end - 1);
        INFO(line);
        REQUIRE(begin < end);
        const auto key = key_named(line.substr(begin + 1, end - begin - 1));
        REQUIRE(key);
        told.insert(*key);
    }
    CHECK(told.size() == 11);  // all but Tab, forwards and backwards, which is the browser's
}
