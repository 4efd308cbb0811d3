// The settings from the terminal: as the app keeps them, and never lost.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <thread>

#include "storage/frame.h"
#include "storage/settings_file.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using namespace legato;
using nlohmann::json;

namespace {

struct Person {
    TempFolder data;

    Finished run(std::vector<std::string> args) const {
        args.insert(args.begin(), {"settings", "--data", data.path().string()});
        return run_legato(std::move(args));
    }
    std::string value(const std::string& key) const {
        const Finished told = run({key});
        CHECK(told.exit_code == 0);
        CHECK(told.err.empty());
        return told.out;
    }
    std::filesystem::path file() const { return data.path() / "settings.legato"; }
    std::string bytes() const {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& text) const {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << text;
    }
    int damaged_files() const {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(data.path()))
            count += entry.path().filename().string().find("-damaged-") != std::string::npos;
        return count;
    }
};

}  // namespace

TEST_CASE("settings shows all, shows one, and sets one") {
    const Person person;
    CHECK(person.value("theme") == "auto\n");
    CHECK_FALSE(std::filesystem::exists(person.file()));  // to look changes nothing

    const Finished set = person.run({"theme", "night"});
    CHECK(set.exit_code == 0);
    CHECK((set.out + set.err).empty());
    CHECK(person.run({"text_percent", "130"}).exit_code == 0);
    CHECK(person.run({"number.emergency", "+49112"}).exit_code == 0);
    CHECK(person.run({"choice.calf_wall.hold_s", "30"}).exit_code == 0);
    CHECK(person.value("theme") == "night\n");
    CHECK(person.value("choice.calf_wall.hold_s") == "30\n");
    CHECK(person.value("choice.calf_wall.rounds") == "\n");
    CHECK(json::parse(person.run({"text_percent", "--json"}).out) == json{{"text_percent", "130"}});

    const json all = json::parse(person.run({"--json"}).out);
    for (const auto& [key, value] : named(storage::read_settings(person.data.path()).settings))
        CHECK(all.at(key) == value);
    CHECK(all.at("number.emergency") == "+49112");
    CHECK(person.run({}).out.find("\ntext_percent ") != std::string::npos);

    // Taken back, with nothing left behind.
    CHECK(person.run({"choice.calf_wall.hold_s", ""}).exit_code == 0);
    CHECK(person.run({"number.emergency", ""}).exit_code == 0);
    CHECK(person.value("choice.calf_wall.hold_s") == "\n");
    CHECK(person.value("number.emergency") == "\n");
}

TEST_CASE("an unknown key or value is one sentence, exit code 2, and nothing has changed") {
    const Person person;
    REQUIRE(person.run({"theme", "dark"}).exit_code == 0);
    const std::string before = person.bytes();
    const auto refused = [&](const std::vector<std::string>& args, const std::string& because) {
        const Finished finished = person.run(args);
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(finished.out.empty());
        CHECK(finished.err.find(because) != std::string::npos);
        CHECK(finished.err.find('\n') == finished.err.size() - 1);
    };
    refused({"theem"}, "did you mean theme?");
    refused({"theem", "dark"}, "did you mean theme?");
    refused({"Theme", "dark"}, "did you mean theme?");
    refused({"xyzzy", "1"}, "legato settings lists them");
    refused({"", "1"}, "there is no setting ''");
    refused({"theme", "sepia"}, "theme must be auto, light, dark or night, got 'sepia'");
    refused({"theme", ""}, "theme must be");
    refused({"text_percent", "84"}, "85 to 200");
    refused({"day_starts_at", "-1"}, "0 to 12");
    refused({"choice.calf_wal.hold_s", "30"}, "there is no routine 'calf_wal'");
    refused({"choice.calf_wal.hold_s"}, "there is no routine 'calf_wal'");
    refused({"choice.calf_wall.hodl_s", "30"}, "there is no preference 'hodl_s'");
    refused({"choice.calf_wall.hodl_s"}, "there is no preference 'hodl_s'");
    refused({"choice.calf_wall.hold_s", "300"}, "hold_s must be 10 to 30");
    refused({"choice.walk_10.hold_s", "30"}, "changes nothing");
    refused({"choice.calf_wall", "1"}, "choice.ROUTINE.KEY");
    CHECK(person.bytes() == before);
}

TEST_CASE("twenty programs set twenty settings at once, and all are there") {
    const std::vector<std::pair<std::string, std::string>> wanted{
        {"theme", "night"},          {"text_percent", "120"},
        {"reduced_motion", "on"},    {"high_contrast", "off"},
        {"sound", "whisper"},        {"voice_volume", "61"},
        {"tone_volume", "62"},       {"haptics", "0"},
        {"night_from", "20:15"},     {"night_to", "06:45"},
        {"day_starts_at", "5"},      {"week_starts_on", "Sun"},
        {"controls", "left"},        {"rest_days", "3"},
        {"streaks_shown", "0"},      {"quiet_from", "21:30"},
        {"reminders_discreet", "1"}, {"number.maternity", "112"},
        {"welcomed", "1"},           {"choice.calf_wall.hold_s", "30"}};
    REQUIRE(wanted.size() == 20);
    const Person person;
    std::vector<int> exit_codes(wanted.size(), -1);
    std::vector<std::thread> programs;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        programs.emplace_back([&, i] {
            exit_codes[i] = person.run({wanted[i].first, wanted[i].second}).exit_code;
        });
    for (std::thread& program : programs) program.join();
    CHECK(exit_codes == std::vector<int>(wanted.size(), 0));
    for (const auto& [key, value] : wanted) CHECK(person.value(key) == value + "\n");
}

TEST_CASE("the settings of a newer Legato are refused, byte for byte as before") {
    const Person person;
    REQUIRE(person.run({"theme", "night"}).exit_code == 0);
    std::string newer = person.bytes();
    newer +=
        storage::encode_frame(storage::Kind::settings, "moon=full\n", storage::first_schema + 1);
    person.write(newer);
    const Finished finished = person.run({"theme", "dark"});
    CHECK(finished.exit_code == 2);
    CHECK(finished.err.find("newer") != std::string::npos);
    CHECK(person.bytes() == newer);
    CHECK(person.run({"theme"}).exit_code == 0);
    CHECK(person.bytes() == newer);
    CHECK(person.damaged_files() == 0);
}

TEST_CASE("of settings with a flipped bit a copy is kept beside, which is told once") {
    const Person person;
    REQUIRE(person.run({"theme", "night"}).exit_code == 0);
    REQUIRE(person.run({"haptics", "0"}).exit_code == 0);
    std::string flipped = person.bytes();
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 4);
    person.write(flipped);
    const Finished first = person.run({"text_percent", "150"});
    CHECK(first.exit_code == 0);
    CHECK(first.err.find("was damaged") != std::string::npos);
    CHECK(person.damaged_files() == 1);
    const Finished second = person.run({"controls", "left"});
    CHECK(second.exit_code == 0);
    CHECK(second.err.empty());
    CHECK(person.damaged_files() == 1);
    CHECK(person.value("theme") == "night\n");  // the file before had it
    CHECK(person.value("text_percent") == "150\n");
    CHECK(person.value("controls") == "left\n");
}
