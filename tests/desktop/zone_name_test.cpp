#include "zone_name.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "support/temp_folder.h"

using namespace legato;
using namespace legato::desktop;
namespace fs = std::filesystem;

namespace {

const fs::path database = "/usr/share/zoneinfo";

// A machine of its own, with nothing said yet.
struct Machine {
    TempFolder folder;
    fs::path localtime = folder.path() / "localtime", timezone = folder.path() / "timezone";

    LocalZoneName told(std::optional<std::string> tz = {}) const {
        return name_of_local_zone({std::move(tz), database, localtime, timezone});
    }
    // Of one that is certain.
    std::string name(std::optional<std::string> tz = {}) const {
        const LocalZoneName found = told(std::move(tz));
        CHECK(found.notice.empty());
        return found.name;
    }
};

}  // namespace

TEST_CASE(
    "a local time that is a copy is named after the file of the database that it is a copy of") {
    for (const char* zone : {"Europe/Berlin", "Pacific/Auckland", "America/St_Johns"}) {
        const Machine machine;
        fs::copy_file(database / zone, machine.localtime);
        CHECK(machine.name() == zone);
        std::ofstream(machine.timezone) << "Africa/Lagos\n";
        CHECK(machine.name() == zone);
        std::ofstream(machine.timezone, std::ios::trunc) << zone << "\n";
        CHECK(machine.name() == zone);
    }
}

TEST_CASE("a local time that is a link to a link is named after the zone at its end") {
    for (const char* zone : {"Europe/Berlin", "Pacific/Auckland", "America/St_Johns"}) {
        const Machine machine;
        fs::create_symlink(database / zone, machine.folder.path() / "first");
        fs::create_symlink("first", machine.localtime);
        CHECK(machine.name() == zone);
    }
    const Machine machine;
    fs::create_symlink(database / "posix/Europe/Berlin", machine.localtime);
    CHECK(machine.name() == "Europe/Berlin");
}

TEST_CASE("a zone file that is in no database is named after the rules in it") {
    const Machine machine;
    std::ifstream in(database / "Europe/Berlin", std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    bytes[20] = static_cast<char>(bytes[20] ^ 1);
    std::ofstream(machine.localtime, std::ios::binary) << bytes;
    CHECK(machine.name() == "CET-1CEST,M3.5.0,M10.5.0/3");
}

TEST_CASE("a machine is in UTC only where the C library has it so, too") {
    const Machine machine;
    CHECK(machine.name("") == "UTC");
    CHECK(machine.name(":") == "UTC");
    CHECK(machine.name("UTC") == "UTC");
    CHECK(machine.name("XYZ5") == "XYZ5");
    CHECK(machine.name("right/Europe/Berlin") == "Europe/Berlin");
    CHECK(machine.name("US/Eastern") == "US/Eastern");
}

TEST_CASE("where the zone is not known, UTC is only a fallback, and a sentence says so") {
    const Machine machine;
    const auto is_told = [&](std::optional<std::string> tz, const std::string& what) {
        const LocalZoneName found = machine.told(std::move(tz));
        CHECK(found.name == "UTC");
        CHECK(found.notice.find(what) != std::string::npos);
        CHECK(found.notice.find('\n') == std::string::npos);
    };
    is_told({}, machine.localtime.string());
    is_told("garbage/Zone", "garbage/Zone");
    is_told("/no/such/file", "/no/such/file");
    is_told(":Europe/Nowhere", "Europe/Nowhere");
    is_told("../../etc/passwd", "../../etc/passwd");
    fs::create_symlink("/no/such/file", machine.localtime);
    is_told({}, machine.localtime.string());
}

TEST_CASE("rules that are longer than a name can be are called local time") {
    const Machine machine;
    CHECK(machine.name("<+124500>-12:45:00<+134500>-13:45:00,M9.5.0/02:45:00,M4.1.0/03:45:00") ==
          unnamed_zone);
}

TEST_CASE("rules are read as POSIX writes them") {
    for (const char* rules :
         {"XYZ5", "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "NST3:30NDT,M3.2.0,M11.1.0", "EST5EDT",
          "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", "IST-2IDT,M3.4.4/26,M10.5.0",
          "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1"})
        CHECK(is_posix_zone(rules));
    for (const char* none :
         {"", "5", "AB5", "XYZ", "Europe/Berlin", "CET-1CEST,M3.5.0", "<+12-12", "XYZ5;rm"})
        CHECK_FALSE(is_posix_zone(none));
}
