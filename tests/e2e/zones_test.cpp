// However a machine says in which zone it is, the rules and the name that are kept are the right
// ones.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

constexpr const char* now = "2026-06-10T03:00:00Z";

struct Place {
    std::string name, posix;
    int offset_s;           // in June
    std::string next_2130;  // after `now`
};
const Place places[] = {
    {"Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3", 7200, "2026-06-10T19:30:00Z\n"},
    {"Pacific/Auckland", "NZST-12NZDT,M9.5.0,M4.1.0/3", 43200, "2026-06-10T09:30:00Z\n"},
    {"America/St_Johns", "NST3:30NDT,M3.2.0,M11.1.0", -9000, "2026-06-11T00:00:00Z\n"},
};

struct Form {
    std::string tz;
    std::string kept_as;
};

std::vector<Form> forms_of(const Place& place, const TempFolder& folder) {
    const std::filesystem::path file = "/usr/share/zoneinfo/" + place.name;
    const std::filesystem::path copy = folder.path() / "copy", link = folder.path() / "link",
                                second = folder.path() / "second";
    std::filesystem::copy_file(file, copy);
    std::filesystem::create_symlink(file, link);
    std::filesystem::create_symlink("link", second);
    return {{place.name, place.name},
            {":" + place.name, place.name},
            {file.string(), place.name},
            {":" + file.string(), place.name},
            {"posix/" + place.name, place.name},
            {copy.string(), place.name},
            {second.string(), place.name},
            {place.posix, place.posix}};
}

Finished legato_in(const std::string& tz, const TempFolder& data, std::vector<std::string> args) {
    args.insert(args.end(), {"--data", data.path().string(), "--now", now});
    return run({std::move(args), {"TZ=" + tz}, {}, 0, {}, {}});
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a reminder rings by the clock on the wall, however the machine says which one that is") {
    for (const Place& place : places) {
        const TempFolder folder, data;
        for (const Form& form : forms_of(place, folder)) {
            INFO(form.tz);
            const Finished next =
                legato_in(form.tz, data, {"remind", "next", "--rule", "daily 21:30"});
            CHECK(next.out == place.next_2130);
        }
    }
}

TEST_CASE("what was done is kept with the zone and the offset of where it was done") {
    for (const Place& place : places) {
        const TempFolder folder;
        for (const Form& form : forms_of(place, folder)) {
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
    for (const Place& place : places) {
        const TempFolder folder;
        for (const Form& form : forms_of(place, folder)) {
            INFO(form.tz);
            const TempFolder data;
            REQUIRE(
                legato_in(form.tz, data, {"remind", "add", "daily 21:30", "--routine", "calf_wall"})
                    .exit_code == 0);
            const auto file = data.path() / "r.ics";
            REQUIRE(legato_in(form.tz, data, {"remind", "export", file.string()}).exit_code == 0);
            const std::string text = text_of(file);
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
              now, "--zone", "CET-1CEST,M3.5.0,M10.5.0/3"},
             {"TZ=Asia/Tokyo"},
             {},
             0,
             {},
             {}});
    CHECK(next.out == "2026-06-10T19:30:00Z\n");
}
