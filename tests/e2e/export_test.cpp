#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "support/file_text.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using Catch::Contains;
using legato::file_text;
using legato::TempFolder;

namespace {

Finished legato_on(const TempFolder& data, std::vector<std::string> args) {
    args.insert(args.end(), {"--data", (data / "data").string(), "--now", "2025-06-10T20:00:00Z",
                             "--zone", "Europe/London"});
    return run_legato(args);
}

}  // namespace

TEST_CASE("an export writes the file that was asked for, and says where it is") {
    const TempFolder data;
    REQUIRE(legato_on(data, {"remind", "add", "daily 21:30", "--routine", "calf_wall"}).exit_code ==
            0);
    const std::string file = (data / "legs.ics").string();
    const Finished finished = legato_on(data, {"export", "calendar", file});
    CHECK(finished.exit_code == 0);
    CHECK(finished.out == file + "\n");
    CHECK_THAT(file_text(file), Contains("BEGIN:VCALENDAR"));

    const std::string same = (data / "same.ics").string();
    REQUIRE(legato_on(data, {"remind", "export", same}).exit_code == 0);
    CHECK(file_text(same) == file_text(file));
}

TEST_CASE("a backup from the terminal is the journal as it lies there") {
    const TempFolder data;
    const std::string file = (data / "log.legato").string();
    const Finished nothing = legato_on(data, {"export", "backup", file});
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err == "legato: There is nothing in your log yet.\n");
    CHECK_FALSE(std::filesystem::exists(file));

    REQUIRE(
        legato_on(data, {"log", "add", "--routine", "calf_wall", "--at", "2025-06-10T19:00:00Z"})
            .exit_code == 0);
    REQUIRE(legato_on(data, {"export", "backup", file}).exit_code == 0);
    std::string journals;
    for (const auto& entry : std::filesystem::directory_iterator(data / "data"))
        if (entry.path().filename().string().rfind("journal-", 0) == 0)
            journals += file_text(entry.path());
    REQUIRE_FALSE(journals.empty());
    CHECK(file_text(file) == journals);
}

TEST_CASE("an export without a file's name takes the one of its kind, in the folder where one is") {
    const TempFolder data;
    const Finished finished = run(
        {.args = {"export", "calendar", "--data", "data"}, .working_folder = data.path().string()});
    CHECK(finished.exit_code == 0);
    CHECK(finished.out == "legato.ics\n");
    CHECK_THAT(file_text(data / "legato.ics"), Contains("BEGIN:VCALENDAR"));
}

TEST_CASE("what is no kind of export is one line that names those that there are") {
    const TempFolder data;
    const Finished finished = legato_on(data, {"export", "postcard"});
    CHECK(finished.exit_code == 2);
    CHECK_THAT(finished.err, Contains("calendar") && Contains("backup"));
    CHECK(legato_on(data, {"export"}).exit_code == 2);
    CHECK(legato_on(data, {"export", "calendar", "/nowhere/at/all.ics"}).exit_code == 2);
}
