#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "core/reminders/next_fire.h"
#include "support/file_text.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"
#include "zones.h"

using namespace legato;
using namespace legato::test;

namespace {

const std::string now = "2025-06-10T11:00:00Z", in_a_year = "2026-06-12T11:00:00Z";

using Moments = std::vector<std::string>;

Moments words_of(const std::string& text) {
    std::istringstream stream(text);
    Moments words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

// As another program reads the file.
Moments expanded(const std::filesystem::path& file) {
    const std::string command = std::string("/usr/bin/python3 ") + places::expand_calendar + " '" +
                                file.string() + "' " + now + " " + in_a_year;
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string out;
    std::array<char, 4096> piece;
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), pipe))
        out.append(piece.data(), got);
    INFO("needs the packages python3-icalendar and python3-recurring-ical-events");
    REQUIRE(::pclose(pipe) == 0);
    return words_of(out);
}

Moments rung(const std::string& rule, const Zone& zone) {
    Moments all;
    RuleHistory history;
    UtcInstant at = parse_utc(now).value();
    const UtcInstant end = parse_utc(in_a_year).value();
    // It has rung up to now: a calendar does not begin in the middle of a window.
    if (parse_rule(rule).value().is_break())
        history.last_fired = stamp(at - std::chrono::minutes{1}, zone);
    while (const auto next = next_fire(parse_rule(rule).value(), history, at, zone)) {
        if (*next >= end) break;
        all.push_back(format_utc(*next));
        history.last_fired = stamp(*next, zone);
        at = *next;
    }
    return all;
}

std::string exported(const TempFolder& data, const std::string& rule, const std::string& zone) {
    const std::vector<std::string> where{"--data", data.path().string(), "--now", now, "--zone",
                                         zone};
    const auto legato = [&](std::vector<std::string> args) {
        args.insert(args.end(), where.begin(), where.end());
        const Finished finished = run_legato(args);
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
    };
    legato({"remind", "add", rule, "--routine", "calf_wall"});
    legato({"remind", "export", (data / "legs.ics").string()});
    return file_text(data / "legs.ics");
}

std::string replaced_all(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

}  // namespace

TEST_CASE("another program's calendar rings when Legato would, all through a year") {
    struct Case {
        const char *rule, *zone;
    };
    for (const Case& c : std::vector<Case>{
             {"daily 21:30", "Europe/London"},
             {"daily 21:30 days=Mon,Wed,Fri", "America/New_York"},
             {"daily 00:10 days=Sat,Sun", "Australia/Lord_Howe"},
             {"daily 23:45", "Pacific/Auckland"},
             {"daily 05:00", "Antarctica/Troll"},
             {"daily 08:00", "America/Santiago"},
             {"daily 21:30", "Asia/Kathmandu"},
             {"daily 21:30", "Africa/Casablanca"},
             {"daily 12:00", "Pacific/Kiritimati"},
             {"every 60m window=13:00-17:00 days=Mon,Tue,Wed,Thu,Fri", "Europe/London"},
             {"every 90m window=14:15-20:00", "Australia/Sydney"},
             {"every 45m window=22:00-00:40 days=Fri", "Europe/Berlin"},
             // Times that the clocks jump over or show twice.
             {"daily 02:30", "Europe/Berlin"},
             {"daily 01:30 days=Sat,Sun", "America/New_York"},
             {"daily 01:45", "Australia/Lord_Howe"},
             {"daily 02:30", "Antarctica/Troll"},
             {"daily 00:15", "America/Santiago"},
             {"daily 00:30", "Asia/Beirut"},
             {"every 60m window=23:00-07:30", "Africa/Cairo"},
             {"every 50m window=00:00-06:15", "Antarctica/Troll"}}) {
        INFO(c.rule << " in " << c.zone);
        const TempFolder data;
        const std::string text = exported(data, c.rule, c.zone);
        const Moments expected = rung(c.rule, desktop::find_zone(c.zone).value());
        REQUIRE(expected.size() > 50);
        CHECK(expanded(data / "legs.ics") == expected);

        // Under a name that no program knows, the zone is what the file says it is.
        std::ofstream(data / "named.ics", std::ios::binary)
            << replaced_all(text, c.zone, "Nowhere/Known");
        CHECK(expanded(data / "named.ics") == expected);
    }
}

TEST_CASE("a calendar file keeps to the form of RFC 5545") {
    const TempFolder data;
    const std::string text = exported(data, "daily 21:30", "Europe/London");
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find("\r\n", begin);
        REQUIRE(end != text.npos);
        CHECK(end - begin <= 75);
        CHECK(text.substr(begin, end - begin).find('\n') == std::string::npos);
        begin = end + 2;
    }
    for (const char* line :
         {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "TZID:Europe/London\r\n",
          "DTSTART;TZID=Europe/London:20250610T213000\r\n", "RRULE:FREQ=DAILY\r\n",
          "SUMMARY:Calf stretch at the wall\r\n", "ACTION:DISPLAY\r\n", "END:VCALENDAR\r\n"}) {
        INFO(line);
        CHECK(text.find(line) != text.npos);
    }
}
