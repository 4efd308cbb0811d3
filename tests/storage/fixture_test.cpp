#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "sample_entries.h"
#include "support/places.h"

using namespace legato;
using namespace legato::storage;

namespace {

const std::filesystem::path fixtures = std::filesystem::path(places::data) / "journal";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a journal of schema 1 is read, and would be written the same today") {
    const JournalReading reading = read_journals(fixtures / "schema-1");
    CHECK(reading.entries == sample_sessions(40));
    CHECK(reading.notices.empty());
    CHECK_FALSE(reading.newer_schema);
    CHECK(bytes_of(fixtures / "schema-1" / "journal-phone.legato") ==
          journal_of(sample_sessions(40)));
}

TEST_CASE("a journal with a diary is read, and would be written the same today") {
    const JournalReading reading = read_journals(fixtures / "schema-1-diary");
    CHECK(reading.entries == sample_entries(60));
    CHECK(reading.notices.empty());
    CHECK_FALSE(reading.newer_schema);
    CHECK(bytes_of(fixtures / "schema-1-diary" / "journal-phone.legato") ==
          journal_of(sample_entries(60)));
}

TEST_CASE("a journal with sessions of schema 2 is read, and would be written the same today") {
    const JournalReading reading = read_journals(fixtures / "schema-2");
    CHECK(reading.entries == sample_second_sessions(24));
    CHECK(reading.notices.empty());
    CHECK_FALSE(reading.newer_schema);
    CHECK(bytes_of(fixtures / "schema-2" / "journal-phone.legato") ==
          journal_of(sample_second_sessions(24)));
}

TEST_CASE("a damaged journal of schema 1 gives what is whole in it") {
    const JournalReading reading = read_journals(fixtures / "schema-1-damaged");
    std::vector<JournalEntry> expected = sample_sessions(40);
    expected.erase(expected.begin() + 30);  // torn in a power cut
    expected.erase(expected.begin() + 20);  // a flipped bit
    expected.erase(expected.begin() + 10);  // zeros
    CHECK(reading.entries == expected);
    REQUIRE(reading.notices.size() == 1);
    CHECK_THAT(reading.notices[0], Catch::Contains("3 damaged stretches"));
}
