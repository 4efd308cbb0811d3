#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "support/file_text.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path voice = fs::path(legato::places::share) / "voice";

// The names and texts of all lines that were spoken when Legato was built.
std::set<std::pair<std::string, std::string>> spoken() {
    std::set<std::pair<std::string, std::string>> lines;
    std::ifstream in(voice / "index.tsv");
    std::string row;
    std::getline(in, row);
    while (std::getline(in, row))
        lines.emplace(row.substr(0, row.find('\t')), row.substr(row.rfind('\t') + 1));
    return lines;
}

struct Person {
    TempFolder data;

    Finished run(std::vector<std::string> args) const {
        args.insert(args.begin(), "voice");
        args.insert(args.end(), {"--data", data.path().string()});
        return run_legato(args);
    }
    json list() const {
        const Finished finished = run({"list", "--json"});
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
        return json::parse(finished.out);
    }
};

}  // namespace

TEST_CASE("the list of lines has all that is spoken, with room, place and the name of its file") {
    const Person person;
    std::set<std::pair<std::string, std::string>> listed;
    std::size_t number = 0;
    for (const json& row : person.list()) {
        CHECK(row.at("number") == ++number);
        CHECK(listed.emplace(row.at("name"), row.at("line")).second);
        CHECK(row.at("room_ms") > 300);
        REQUIRE_FALSE(row.at("where").empty());
        for (const json& place : row.at("where"))
            for (const char* key : {"routine", "title", "step"})
                CHECK_FALSE(place.at(key).get<std::string>().empty());
    }
    CHECK(listed == spoken());
}

TEST_CASE("the list for reading aloud can be printed, and has the lines in the same order") {
    const Person person;
    const Finished page = person.run({"list"});
    CHECK(page.exit_code == 0);
    std::size_t begin = 0;
    while (begin < page.out.size()) {
        const std::size_t end = page.out.find('\n', begin);
        REQUIRE(end != page.out.npos);
        const std::string row = page.out.substr(begin, end - begin);
        INFO(row);
        CHECK(std::count_if(row.begin(), row.end(), [](char c) {
                  return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
              }) <= 78);
        begin = end + 1;
    }
    std::size_t at = 0;
    for (const json& row : person.list()) {
        INFO(row.at("line"));
        at = page.out.find("\n      " + row.at("name").get<std::string>() + "\n", at);
        REQUIRE(at != page.out.npos);
    }
}

TEST_CASE("lines of her own routines are in the list, with how long they may take") {
    const Person person;
    fs::create_directories(person.data / "routines");
    std::ofstream(person.data / "routines" / "mine.toml")
        << "title = \"Mine\"\npurpose = \"Rest.\"\ncautions = [\"Stop if it "
           "hurts.\"]\n[[step]]\nkind = \"hold\"\ntitle = \"Sit\"\nseconds = 7\n"
           "show = \"Sit.\"\nsay = \"Sit tall on the blue chair.\"\n";
    const json rows = person.list();
    const auto own = std::find_if(rows.begin(), rows.end(), [](const json& row) {
        return row.at("line") == "Sit tall on the blue chair.";
    });
    REQUIRE(own != rows.end());
    CHECK(own->at("room_ms") == 6400);  // it begins 0.6 s after its sound
    CHECK(own->at("where")[0].at("routine") == "mine");
    CHECK(own->at("where")[0].at("step") == "Sit");
}

TEST_CASE("the clips that were spoken pass as recordings, and a folder with a fault does not") {
    const Person person;
    const Finished all = person.run({"check", voice.string()});
    INFO(all.out << all.err);
    CHECK(all.exit_code == 0);
    const auto count = std::to_string(spoken().size());
    CHECK(all.out == count + " recordings of " + count + " lines can be used\n");

    const auto some = person.data / "some";
    fs::create_directories(some);
    const auto [name, line] = *spoken().begin();
    fs::copy(voice / (name + ".ogg"), some / (name + ".ogg"));
    const Finished one = person.run({"check", some.string()});
    CHECK(one.exit_code == 0);
    CHECK_THAT(one.out, Catch::Contains("1 recording of " + count + " lines can be used"));
    fs::rename(some / (name + ".ogg"), some / ("x" + name + "\x1b[31m.ogg"));
    const Finished wrong = person.run({"check", some.string()});
    CHECK(wrong.exit_code == 1);
    CHECK_THAT(wrong.out, Catch::Contains("belongs to no line") && !Catch::Contains("\x1b"));
}

TEST_CASE("a recording that cannot be cut and words that make no sense are told on one line") {
    const Person person;
    const auto recording = (person.data / "no.wav").string(), to = (person.data / "to").string();
    for (const std::vector<std::string>& args :
         std::vector<std::vector<std::string>>{{"cut", recording, to},
                                               {"cut", (voice / "index.tsv").string(), to},
                                               {"cut", recording, to, "--from", "0"},
                                               {"cut", recording, to, "--to", "100000"},
                                               {"cut", recording, to, "--from", "9", "--to", "8"},
                                               {"cut", recording},
                                               {"check", (person.data / "none").string()},
                                               {"check"},
                                               {"check", ""},
                                               {"sing"},
                                               {}}) {
        const Finished finished = person.run(args);
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(finished.out.empty());
        CHECK(std::count(finished.err.begin(), finished.err.end(), '\n') == 1);
        CHECK_THAT(finished.err, Catch::StartsWith("legato: "));
    }
}
