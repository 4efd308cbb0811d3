#include "core/settings/telephone.h"

#include <catch2/catch.hpp>

using namespace legato;

namespace {

const std::vector<ZoneNumber> numbers{{"Europe/", "112"},
                                      {"Europe/London", "999"},
                                      {"Australia/", "000"},
                                      {"America/Indiana/", "911"}};

}  // namespace

TEST_CASE("the number for an emergency is that of the zone's country, the nearest one first") {
    CHECK(emergency_number(numbers, "Europe/London") == "999");
    CHECK(emergency_number(numbers, "Europe/Paris") == "112");
    CHECK(emergency_number(numbers, "Australia/Lord_Howe") == "000");
    CHECK(emergency_number(numbers, "America/Indiana/Knox") == "911");
    std::vector<ZoneNumber> reversed(numbers.rbegin(), numbers.rend());
    CHECK(emergency_number(reversed, "Europe/London") == "999");
}

TEST_CASE("a zone that is no place, or not known, has no number") {
    for (const char* zone :
         {"", "UTC", "Etc/GMT-2", "GMT+2", "+02:00", "CET-1CEST,M3.5.0,M10.5.0/3", "local time",
          "Europe", "xEurope/London", "America/", "America/Indianapolis", "Mars/Olympus"}) {
        INFO(zone);
        CHECK_FALSE(emergency_number(numbers, zone));
    }
    CHECK_FALSE(emergency_number({}, "Europe/London"));
}

TEST_CASE("numbers stand in groups as they are read, with no digit lost or left alone") {
    CHECK(grouped("") == "");
    CHECK(grouped("112") == "112");
    CHECK(grouped("1990") == "1990");
    CHECK(grouped("10177") == "101 77");
    CHECK(grouped("123456") == "123 456");
    CHECK(grouped("1234567") == "123 4567");
    CHECK(grouped("12345678") == "1234 5678");
    CHECK(grouped("5551234567") == "555 123 4567");
    CHECK(grouped("02079460018") == "020 7946 0018");
    CHECK(grouped("+") == "+");
    CHECK(grouped("+4") == "+4");
    CHECK(grouped("+44") == "+44");
    CHECK(grouped("+442079460018") == "+44 207 946 0018");
    CHECK(grouped("+15551234567") == "+1 555 123 4567");
    CHECK(grouped("+351210000000") == "+351 210 000 000");
    for (std::size_t length = 1; length <= 16; ++length) {
        const std::string number(length, '5');
        std::string again;
        std::size_t group = 0;
        for (const char c : grouped(number) + " ") {
            if (c != ' ') {
                again += c;
                ++group;
                continue;
            }
            INFO(grouped(number));
            CHECK(group <= 4);
            CHECK((group >= 2 || length == 1));
            group = 0;
        }
        CHECK(again == number);
    }
}
