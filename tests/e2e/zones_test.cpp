// However a machine says in which zone it is, the rules and the name that are kept are the right
// ones.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/file_text.h"
#include "support/program.h"
#include "support/temp_folder.h"
#include "support/zone_forms.h"

using namespace legato::test;
using legato::file_text;
using legato::TempFolder;
using namespace legato::testing;
using nlohmann::json;

namespace {

Finished legato_in(const std::string& tz, const TempFolder& data, std::vector<std::string> args) {
    args.insert(args.end(), {"--data", data.path().string(), "--now", june_night});
    return run({std::move(args), {"TZ=" + tz}, {}, 0, {}, {}});
}

}  // namespace

TEST_CASE("a reminder rings by the clock on the wall, however the machine says which one that is") {
    for (const ZonePlace& place : zone_places) {
        const TempFolder folder, data;
        for (const ZoneForm& form : forms_of(place, folder)) {
            INFO(form.tz);
            const Finished next =
                legato_in(form.tz, data, {"remind", "next", "--rule", "daily 21:30"});
            CHECK(next.out == place.next_2130);
        }
    }
}

TEST_CASE("without TZ it is /etc/localtime that says it: a copy, a link, a link to a link") {
    for (const ZonePlace& place : zone_places) {
        const std::string file = "/usr/share/zoneinfo/" + place.name;
        for (const std::string& localtime : std::vector<std::string>{
                 "cp " + file + " localtime", "ln -s " + file + " localtime",
                 "ln -s " + file + " first; ln -s first localtime",
                 "ln -s /usr/share/zoneinfo/posix/" + place.name + " localtime"}) {
            INFO(localtime);
            const TempFolder etc, data;
            // An /etc with nothing else in it than a name of before the journey.
            const auto there = [&](std::vector<std::string> args) {
                args.insert(args.end(), {"--data", data.path().string(), "--now", june_night});
                const std::string folder = etc.path().string();
                const Finished finished =
                    run({.args = std::move(args),
                         .environment = {"TZ"},
                         .machine = "cd " + folder + "; rm -f *; echo Africa/Lagos >timezone; " +
                                    localtime + "; mount --bind " + folder + " /etc"});
                CHECK(finished.exit_code == 0);
                CHECK(finished.err.empty());
                return finished.out;
            };
            CHECK(there({"remind", "next", "--rule", "daily 21:30"}) == place.next_2130);
            there({"log", "add", "--routine", "calf_wall", "--at", "2026-06-09T10:00:00Z"});
            const json session = json::parse(there({"log", "--json"})).at(0);
            CHECK(session.at("zone") == place.name);
            CHECK(session.at("utc_offset_s") == place.offset_s);
        }
    }
}

TEST_CASE("what was done is kept with the zone and the offset of where it was done") {
    for (const ZonePlace& place : zone_places) {
        const TempFolder folder;
        for (const ZoneForm& form : forms_of(place, folder)) {
            INFO(form.tz);
            const TempFolder data;
            CHECK(
                legato_in(form.tz, data,
                          {"log", "add", "--routine", "calf_wall", "--at", "2026-06-09T10:00:00Z"})
                    .exit_code == 0);
            CHECK(legato_in(form.tz, data, {"play", "ankle_circles", "--speed", "1000", "--mute"})
                      .exit_code == 0);
            const json entries = json::parse(legato_in(form.tz, data, {"log", "--json"}).out);
            const json& sessions = entries.is_array() ? entries : entries.at("sessions");
            REQUIRE(sessions.size() == 2);
            for (const json& session : sessions) {
                CHECK(session.at("zone") == form.kept_as);
                CHECK(session.at("utc_offset_s") == place.offset_s);
            }
        }
    }
}

TEST_CASE("a calendar file has the zone's own rules under a name that is never another zone's") {
    for (const ZonePlace& place : zone_places) {
        const TempFolder folder;
        for (const ZoneForm& form : forms_of(place, folder)) {
            INFO(form.tz);
            const TempFolder data;
            REQUIRE(
                legato_in(form.tz, data, {"remind", "add", "daily 21:30", "--routine", "calf_wall"})
                    .exit_code == 0);
            const auto file = data.path() / "r.ics";
            REQUIRE(legato_in(form.tz, data, {"remind", "export", file.string()}).exit_code == 0);
            const std::string text = file_text(file);
            CHECK(text.find("TZID:UTC") == std::string::npos);
            CHECK(text.find("T213000") != std::string::npos);
            std::string label = form.kept_as;
            for (char& c : label)
                if (c == ',' || c == ':') c = '_';
            CHECK(text.find("DTSTART;TZID=" + label + ":") != std::string::npos);
            const int minutes = std::abs(place.offset_s) / 60;
            char offset[16];
            std::snprintf(offset, sizeof offset, "%c%02d%02d", place.offset_s < 0 ? '-' : '+',
                          minutes / 60, minutes % 60);
            CHECK(text.find(std::string("TZOFFSETTO:") + offset) != std::string::npos);
        }
    }
}

TEST_CASE("rules that are kept as a name are a zone like any other") {
    const TempFolder data;
    const Finished next =
        run({{"remind", "next", "--rule", "daily 21:30", "--data", data.path().string(), "--now",
              june_night, "--zone", "CET-1CEST,M3.5.0,M10.5.0/3"},
             {"TZ=Asia/Tokyo"},
             {},
             0,
             {},
             {}});
    CHECK(next.out == "2026-06-10T19:30:00Z\n");
}
