#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>

#include "support/file_text.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::file_text;
using legato::TempFolder;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("the routines that come with Legato have no mistakes") {
    std::vector<std::string> args{"check"};
    for (const auto& entry : fs::directory_iterator(legato::places::routines))
        if (entry.path().extension() == ".toml") args.push_back(entry.path().string());
    REQUIRE(args.size() >= 22);  // the verb and all files
    const Finished finished = run_legato(args);
    CHECK(finished.exit_code == 0);
    CHECK(finished.out.empty());
}

TEST_CASE("every mistake is told with its file, line and column, and the exit code is 1") {
    const TempFolder folder;
    const fs::path file = folder.path() / "mine.toml";
    std::string text = file_text(fs::path(legato::places::routines) / "calf_wall.toml");
    text = std::regex_replace(text, std::regex("seconds = 18"), "seconds = -5");
    text = std::regex_replace(text, std::regex("seconds = 20"), "secnds = 20");
    write(file, text);
    const Finished finished = run_legato({"check", file.string()});
    CHECK(finished.exit_code == 1);
    INFO(finished.out);
    CHECK(std::regex_search(finished.out, std::regex("mine\\.toml:[0-9]+:[0-9]+: error: .*-5")));
    CHECK(std::regex_search(finished.out,
                            std::regex("mine\\.toml:[0-9]+:[0-9]+: error: .*did you mean")));
}

TEST_CASE("a bad routine of one's own is told and the others are still there") {
    const TempFolder data;
    fs::create_directories(data.path() / "routines");
    write(data.path() / "routines" / "broken.toml", "title = \"cut in a str");
    std::string mine = file_text(fs::path(legato::places::routines) / "ankle_circles.toml");
    write(data.path() / "routines" / "mine.toml", mine);
    const Finished finished = run_legato({"list", "--data", data.path().string()});
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.find("broken.toml:1:") != std::string::npos);
    CHECK(finished.out.find("mine") != std::string::npos);
    CHECK(finished.out.find("calf_wall") != std::string::npos);
}

TEST_CASE("a line that would run into the next one is a mistake, with the step that says it") {
    const TempFolder folder;
    const fs::path file = folder.path() / "hurried.toml";
    write(file, R"(title = "Hurried"
purpose = "To try."
cautions = ["None."]

[[step]]
kind = "prepare"
title = "Long"
seconds = 4
say = "Sit up against your headboard or some pillows, and stretch out your left leg."
[[step]]
kind = "rest"
title = "Short"
seconds = 2
say = "Rest there, and notice how your calves feel."
)");
    const Finished finished = run_legato({"check", file.string()});
    CHECK(finished.exit_code == 1);
    INFO(finished.out);
    CHECK(std::regex_search(
        finished.out,
        std::regex(
            "hurried\\.toml:5:[0-9]+: error: .*Sit up.*the next line begins after 4\\.0 s")));
    CHECK(std::regex_search(
        finished.out,
        std::regex(
            "hurried\\.toml:10:[0-9]+: error: .*Rest there.*the routine is over after 1\\.4 s")));
}

TEST_CASE("parts are found beside a file, and among the routines that come with Legato") {
    const TempFolder folder;
    const fs::path file = folder.path() / "evening.toml";
    const std::string head =
        "title = \"Evening\"\npurpose = \"To rest.\"\ncautions = [\"Not when ill.\"]\n[[step]]\n";
    write(file, head + "use = \"bedtime_set.calf_holds\"\n");
    CHECK(run_legato({"check", file.string()}).exit_code == 0);
    write(folder.path() / "mine.toml",
          file_text(fs::path(legato::places::routines) / "calm_breath.toml"));
    write(file, head + "use = \"mine.breathing\"\n");
    CHECK(run_legato({"check", file.string()}).exit_code == 0);
    write(file, head + "use = \"theirs.breathing\"\n");
    const Finished finished = run_legato({"check", file.string()});
    CHECK(finished.exit_code == 1);
    CHECK(finished.out.find("evening.toml:5:7: error: there is no routine 'theirs'") !=
          std::string::npos);
}

TEST_CASE("words that promise or harm are warnings with their line, and the exit code is 0") {
    const TempFolder data;
    fs::create_directories(data.path() / "routines");
    const fs::path file = data.path() / "routines" / "mine.toml";
    write(file, R"(title = "My calves"
purpose = "It cures leg cramps."
cautions = ["Not when ill."]

[[step]]
kind = "rest"
title = "Rest"
seconds = 20
say = "Lie flat on your back, and point your toes hard."
)");
    const Finished checked = run_legato({"check", file.string()});
    CHECK(checked.exit_code == 0);
    CHECK(std::regex_search(checked.out, std::regex("mine\\.toml:2:11: warning: 'cures'")));
    CHECK(std::regex_search(checked.out, std::regex("mine\\.toml:9:7: warning: 'on your back'")));
    CHECK(
        std::regex_search(checked.out, std::regex("mine\\.toml:9:7: warning: 'point your toes'")));
    CHECK(checked.out.find("error") == std::string::npos);
    const Finished listed = run_legato({"list", "--data", data.path().string()});
    CHECK(listed.exit_code == 0);
    CHECK(listed.out.find("My calves") != std::string::npos);
    CHECK(listed.err.find("mine.toml:2:11: warning:") != std::string::npos);
}

TEST_CASE("a file with the name of a routine that comes with Legato is judged alone") {
    const TempFolder folder;
    const fs::path file = folder.path() / "calf_wall.toml";
    write(file, file_text(fs::path(legato::places::routines) / "calf_wall.toml"));
    CHECK(run_legato({"check", file.string()}).exit_code == 0);
}
