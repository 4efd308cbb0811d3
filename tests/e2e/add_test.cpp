#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "support/file_text.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::file_text;
using legato::TempFolder;
namespace fs = std::filesystem;

namespace {

struct Person {
    TempFolder folder{};
    fs::path data = folder / "data";

    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
        return folder / name;
    }
    Finished run(std::vector<std::string> args) const {
        args.insert(args.end(), {"--data", data.string()});
        return run_legato(args);
    }
};

std::string small(const std::string& title) {
    return "title = \"" + title +
           "\"\npurpose = \"To rest.\"\ncautions = [\"Not when ill.\"]\n[[step]]\nkind = \"rest\"\n"
           "title = \"Rest\"\nseconds = 20\nsay = \"Rest.\"\n";
}

}  // namespace

TEST_CASE("a file that is added is one's own routine, and its id is told") {
    const Person person;
    const fs::path file = person.write("Evening rest.toml", small("Evening rest"));
    const Finished added = person.run({"add", file.string()});
    CHECK(added.exit_code == 0);
    CHECK(added.out == "evening_rest\n");
    CHECK(file_text(person.data / "routines" / "evening_rest.toml") == small("Evening rest"));
    CHECK(person.run({"list"}).out.find("Evening rest") != std::string::npos);
}

TEST_CASE("one's own file is replaced only if that is said, and Legato's never") {
    const Person person;
    const fs::path file = person.write("mine.toml", small("First"));
    REQUIRE(person.run({"add", file.string()}).exit_code == 0);
    person.write("mine.toml", small("Second"));
    const Finished again = person.run({"add", file.string()});
    CHECK(again.exit_code == 2);
    CHECK(again.err.find("--replace") != std::string::npos);
    CHECK(file_text(person.data / "routines" / "mine.toml") == small("First"));
    CHECK(person.run({"add", "--replace", file.string()}).exit_code == 0);
    CHECK(file_text(person.data / "routines" / "mine.toml") == small("Second"));
    const Finished ours =
        person.run({"add", "--replace", std::string(legato::places::routines) + "/calf_wall.toml"});
    CHECK(ours.exit_code == 2);
    CHECK(ours.err.find("comes with Legato") != std::string::npos);
    CHECK_FALSE(fs::exists(person.data / "routines" / "calf_wall.toml"));
}

TEST_CASE("a file with faults is not added, and they are told where it lies; the others are") {
    const Person person;
    const fs::path bad = person.write("bad.toml", small("Bad") + "secnds = 3\n");
    const fs::path good = person.write("good.toml", small("It cures"));
    const Finished added = person.run({"add", bad.string(), good.string()});
    CHECK(added.exit_code == 1);
    CHECK(added.err.find(bad.string() + ":9:1: error:") != std::string::npos);
    CHECK(added.err.find(good.string() + ":1:9: warning:") != std::string::npos);
    CHECK(added.out == "good\n");
    CHECK_FALSE(fs::exists(person.data / "routines" / "bad.toml"));
}

TEST_CASE("what is no file is not waited for") {
    const Person person;
    REQUIRE(mkfifo((person.folder / "pipe.toml").c_str(), 0600) == 0);
    for (const std::string& file :
         {(person.folder / "pipe.toml").string(), std::string("/dev/zero"),
          std::string("/proc/kmsg"), person.folder.path().string(),
          std::string("/nowhere/x.toml")}) {
        INFO(file);
        const Finished added = person.run({"add", file});
        CHECK(added.exit_code != 0);
        CHECK_FALSE(added.err.empty());
    }
    CHECK_FALSE(fs::exists(person.data / "routines"));
}
