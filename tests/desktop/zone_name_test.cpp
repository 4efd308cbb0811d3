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

    std::string name(std::optional<std::string> tz = {}) const {
        return name_of_local_zone({std::move(tz), database, localtime, timezone});
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
    CHECK(machine.name() == "UTC");
    CHECK(machine.name("") == "UTC");
    CHECK(machine.name(":") == "UTC");
    CHECK(machine.name("garbage/Zone") == "UTC");
    CHECK(machine.name("/no/such/file") == "UTC");
    CHECK(machine.name("XYZ5") == "XYZ5");
    CHECK(machine.name("right/Europe/Berlin") == "Europe/Berlin");
    CHECK(machine.name("US/Eastern") == "US/Eastern");
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
