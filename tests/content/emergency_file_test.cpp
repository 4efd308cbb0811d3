#include "content/emergency_file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

#include "content/reading.h"
#include "support/places.h"

namespace legato::content {

namespace {

const std::string shipped_file =
    (std::filesystem::path(places::routines).parent_path() / "assets/emergency.toml").string();

std::vector<std::string> faults_of_numbers(const std::string& text) {
    std::vector<Fault> faults;
    read_emergency_numbers(text, "e.toml", faults);
    std::vector<std::string> told;
    for (const Fault& fault : faults)
        told.push_back(std::to_string(fault.line) + ": " + fault.message);
    return told;
}

}  // namespace

TEST_CASE("a country's row is its number and its zones") {
    std::vector<Fault> faults;
    const auto numbers = read_emergency_numbers(
        "GB = [\"999\", \"Europe/London\", \"GB\"]\nAU = [\"000\", \"Australia/\"]\n", "e.toml",
        faults);
    CHECK(faults.empty());
    REQUIRE(numbers.size() == 3);
    CHECK(emergency_number(numbers, "GB") == "999");
    CHECK(emergency_number(numbers, "Australia/Perth") == "000");
}

TEST_CASE("a row that is no number with zones is left out, and told with its line") {
    for (const char* row :
         {"X = \"112\"", "X = []", "X = [\"112\"]", "X = [112, \"A/B\"]", "X = [\"call\", \"A/B\"]",
          "X = [\"1\", \"A/B\"]", "X = [\"1234567\", \"A/B\"]", "X = [\"112\", 5]"}) {
        INFO(row);
        const auto told = faults_of_numbers(std::string("GB = [\"999\", \"GB\"]\n") + row + "\n");
        REQUIRE(told.size() == 1);
        CHECK(told[0] == "2: X must be a number and its zones in quotes");
    }
    CHECK(faults_of_numbers("X = [\"112\"").size() == 1);
    CHECK(load_emergency_numbers("/nowhere/at/all.toml").empty());
}

TEST_CASE("the numbers that ship are read whole, each zone once, and known where they must be") {
    const auto numbers = load_emergency_numbers(shipped_file);
    REQUIRE(numbers.size() > 150);
    std::set<std::string> zones;
    for (const ZoneNumber& one : numbers) {
        INFO(one.zone);
        CHECK(zones.insert(one.zone).second);
    }
    for (const auto& [zone, number] :
         std::vector<std::pair<std::string, std::string>>{{"Europe/London", "999"},
                                                          {"Europe/Berlin", "112"},
                                                          {"Europe/Dublin", "112"},
                                                          {"America/New_York", "911"},
                                                          {"America/Toronto", "911"},
                                                          {"Australia/Sydney", "000"},
                                                          {"Pacific/Auckland", "111"},
                                                          {"Asia/Tokyo", "119"},
                                                          {"Asia/Kolkata", "112"},
                                                          {"Asia/Calcutta", "112"},
                                                          {"America/Sao_Paulo", "192"}}) {
        INFO(zone);
        CHECK(emergency_number(numbers, zone) == number);
    }
    for (const char* nowhere : {"UTC", "Etc/UTC", "Etc/GMT+5", "GMT", "EST5EDT", "CET", ""}) {
        INFO(nowhere);
        CHECK_FALSE(emergency_number(numbers, nowhere));
    }
}

// Compares the zones with the system's database, as nobody would notice a misspelt zone.
TEST_CASE("the zones of the numbers that ship are zones of the system's database") {
    const std::string database = file_text("/usr/share/zoneinfo/tzdata.zi");  // has old names, too
    REQUIRE(database.find("Z Europe/London ") != database.npos);
    for (const ZoneNumber& one : load_emergency_numbers(shipped_file)) {
        INFO(one.zone);
        const bool is_folder = one.zone.ends_with('/');
        const bool is_zone = database.find("Z " + one.zone + " ") != database.npos ||
                             database.find(" " + one.zone + "\n") != database.npos;
        CHECK((is_folder ? database.find(" " + one.zone) != database.npos : is_zone));
    }
}

}  // namespace legato::content
