#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "app/session/cue_list.h"
#include "content/routine_file.h"
#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato;
using namespace legato::test;
using nlohmann::json;

namespace {

json parsed(const Finished& finished) {
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    return json::parse(finished.out);
}

bool is_one_line(const std::string& text) {
    return !text.empty() && text.find('\n') == text.size() - 1;
}

}  // namespace

TEST_CASE("list names every routine with its title, length and file") {
    const json rows = parsed(run_legato({"list", "--json"}));
    std::map<std::string, long> totals;
    for (const json& row : rows) {
        totals[row.at("id")] = row.at("total_ms");
        CHECK_FALSE(row.at("title").get<std::string>().empty());
        CHECK(row.at("file").get<std::string>().find(row.at("id").get<std::string>() + ".toml") !=
              std::string::npos);
    }
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(legato::places::routines))
        files += file.path().extension() == ".toml" ? 1 : 0;
    CHECK(totals.size() == files);
    CHECK(files >= 21);
    CHECK(totals["feet_break"] == 60'000);
    CHECK(totals["wind_down"] == 585'000);
    CHECK(totals["calf_massage"] == 273'000);
    CHECK(totals["calf_wall"] == 202'000);
    CHECK(totals["ankle_circles"] == 158'000);
    CHECK(totals["walk_10"] == 630'000);
    CHECK(totals["side_rest"] == 1'200'000);
}

TEST_CASE(
    "nothing is told on the screen alone: every step is announced by a sound of its kind, and "
    "said") {
    const std::map<std::string, std::string> sounds{
        {"prepare", "bell"}, {"hold", "begin"},    {"repeat", "begin"}, {"breathe", "begin"},
        {"rest", "rest"},    {"switch", "change"}, {"walk", "walk"}};
    for (const json& row : parsed(run_legato({"list", "--json"}))) {
        const std::string id = row.at("id");
        const json timeline = parsed(run_legato({"timeline", id, "--json"}));
        for (const json& phase : timeline.at("phases")) {
            INFO(id << ", " << phase.at("title"));
            const long start = phase.at("start_ms"),
                       end = start + phase.at("length_ms").get<long>();
            bool announced = false, said = false;
            for (const json& cue : timeline.at("cues")) {
                const long at = cue.at("at_ms");
                const bool voice = cue.at("kind") == "voice";
                announced =
                    announced ||
                    (at == start && (voice || cue.at("sound") == sounds.at(phase.at("kind"))));
                said = said || (voice && at >= start && at < end);
            }
            CHECK(announced);
            CHECK(said);
        }
    }
}

TEST_CASE("a timeline for programs is the list of cues that the app has") {
    const audio::Voices voices =
        audio::Voices::in({std::filesystem::path(places::share) / "voice"});
    const content::Library library = content::load_library({places::routines});
    REQUIRE(library.routines.size() > 10);
    for (const Routine& routine : library.routines)
        CHECK(run_legato({"timeline", routine.id, "--json"}).out ==
              cue_list(compile(routine).value(), voices) + "\n");
}

TEST_CASE("a choice that changes nothing is told, and the rest is as ever") {
    const Finished finished =
        run_legato({"timeline", "walk_10", "--set", "hold_s=10", "--set", "walk_s=900"});
    CHECK(finished.exit_code == 0);
    CHECK(finished.err == "legato: hold_s changes nothing in walk_10\n");
    CHECK(finished.out.find("15:30") != std::string::npos);
    CHECK(run_legato({"timeline", "calf_wall", "--set", "hold_s=10"}).err.empty());
}

TEST_CASE("a cramp of today and who it is for change a timeline") {
    const auto has = [](const std::vector<std::string>& args, const std::string& words) {
        const Finished finished = run_legato(args);
        CHECK(finished.exit_code == 0);
        return finished.out.find(words) != std::string::npos;
    };
    CHECK(has({"timeline", "sit_break"}, "Heel raises"));
    CHECK_FALSE(has({"timeline", "sit_break", "--set", "recent_cramp=1"}, "Heel raises"));
    CHECK(has({"timeline", "side_rest"}, "bump"));
    CHECK_FALSE(has({"timeline", "side_rest", "--set", "for_me=rather_not_say"}, "bump"));
}

TEST_CASE("a timeline has contiguous phases, known names and sorted cues") {
    const std::set<std::string> phase_kinds{"prepare", "hold", "repeat", "rest",
                                            "switch",  "walk", "breathe"};
    const std::set<std::string> cue_kinds{"bell",      "half",       "tick", "rep",
                                          "breath_in", "breath_out", "step", "tone",
                                          "phase_end", "voice",      "end"};
    const std::set<std::string> sides{"left", "right", "both", "either"};
    for (const char* id :
         {"ankle_circles", "back_ease",   "bedtime_set", "calf_massage", "calf_towel",
          "calf_wall",     "calm_breath", "cramp_now",   "feet_break",   "legs_up",
          "morning_feet",  "side_rest",   "sit_break",   "stand_break",  "toes_and_pumps",
          "walk_10",       "walk_20",     "walk_30",     "wall_tilt",    "wind_down"}) {
        const json timeline = parsed(run_legato({"timeline", id, "--json"}));
        long at = 0, left = 0, right = 0;
        for (const json& phase : timeline.at("phases")) {
            CHECK(phase.at("start_ms") == at);
            at += phase.at("length_ms").get<long>();
            CHECK(phase_kinds.count(phase.at("kind")));
            CHECK(sides.count(phase.at("side")));
            CHECK(phase.contains("title"));
            CHECK(phase.contains("show"));
            if (phase.at("kind") == "hold" || phase.at("kind") == "repeat") {
                if (phase.at("side") == "left") left += phase.at("length_ms").get<long>();
                if (phase.at("side") == "right") right += phase.at("length_ms").get<long>();
            }
        }
        CHECK(at == timeline.at("total_ms"));
        CHECK(left == right);
        long before = 0;
        for (const json& cue : timeline.at("cues")) {
            CHECK(cue.at("at_ms") >= before);
            before = cue.at("at_ms");
            CHECK(cue_kinds.count(cue.at("kind")));
            CHECK(cue.at("gain_db").is_number());
            CHECK((cue.at("kind") == "voice" ? cue.at("text") != "" : cue.at("sound").is_string()));
        }
    }
}

TEST_CASE("choices change a timeline, the hour does not") {
    const json plain = parsed(run_legato({"timeline", "calf_wall", "--json"}));
    CHECK(parsed(run_legato({"timeline", "calf_wall", "--json", "--now", "2025-06-10T23:30:00Z",
                             "--zone", "UTC"})) == plain);
    CHECK(parsed(run_legato({"timeline", "calf_wall", "--json", "--set", "hold_s=30", "--set",
                             "rounds=2"}))
              .at("total_ms") == 18'000 + 12'000 + 4 * 30'000 + 3 * 8'000 + 12'000);
    const json night = parsed(run_legato({"timeline", "calf_wall", "--json", "--night"}));
    CHECK(night.at("total_ms") == plain.at("total_ms"));
    for (const json& cue : night.at("cues")) CHECK(cue.at("kind") != "tick");
    CHECK(parsed(run_legato({"timeline", "side_rest", "--json", "--set", "rest_s=asleep"}))
              .at("total_ms")
              .is_null());
    CHECK(parsed(run_legato({"timeline", "walk_10", "--json", "--set", "walk_s=1200"}))
              .at("total_ms") == 1'230'000);
}

TEST_CASE("whatever is not there is one clear line on stderr and exit code 2") {
    const TempFolder folder;
    const std::string missing = (folder.path() / "no" / "such.toml").string();
    for (const std::vector<std::string>& args : std::vector<std::vector<std::string>>{
             {"dance"},
             {"timeline"},
             {"timeline", "calf_wal"},
             {"timeline", "calf_wall", "--jsno"},
             {"timeline", "calf_wall", "--set", "hodl_s=10"},
             {"timeline", "calf_wall", "--set", "hold_s=300"},
             {"timeline", "calf_wall", "--set", "hold_s"},
             {"play", "nothing"},
             {"play", "calf_wall", "--speed", "fast"},
             {"play", "calf_wall", "--speed", "0"},
             {"play", "calf_wall", "--speed", "nan"},
             {"play", "calf_wall", "--speed", "inf"},
             {"render", "calf_wall"},
             {"render", "calf_wall", "-o", missing},
             {"check", missing},
             {"check", folder.path().string()},
             {"list", "--zone", "Mars/Olympus"},
             {"list", "--zone", "../../etc/passwd"},
             {"list", "--now", "yesterday"},
             {"list", "--data", ""},
             {"list", "--zone", "localtime"},
             {"log", "add", "--routine", "calf_wall", "--at", "2025-06-10T20:00:00"},
             {"log", "add", "--routine", "nothing", "--at", "2025-06-10T20:00:00Z"},
             {"log", "add", "--routine", "calf_wall", "--at", "1899-06-10T20:00:00Z"},
             {"log", "add", "--routine", "calf_wall", "--at", "2025-06-10T20:00:00Z", "--zone",
              "Nowhere"},
             {"log", "subtract"}}) {
        const Finished finished = run({args, {"LEGATO_DUMMY=1"}, {}, 0, {}, {}});
        std::string line;
        for (const std::string& arg : args) line += arg + " ";
        INFO(line << "\n" << finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(is_one_line(finished.err));
        CHECK(finished.out.empty());
    }
}

TEST_CASE("it finds its data from its own place, whatever the working folder") {
    const TempFolder folder;
    CHECK(run({{"list"}, {}, folder.path().string(), 0, {}, {}}).exit_code == 0);
}

TEST_CASE("without a display it says so and how to play in the terminal") {
    const Finished finished =
        run({{}, {"DISPLAY=", "WAYLAND_DISPLAY=", "SDL_VIDEODRIVER=x11"}, {}, 0, {}, {}});
    CHECK(finished.exit_code == 2);
    CHECK(finished.err.find("legato play") != std::string::npos);
}

TEST_CASE("help is for people and no mistake") {
    const Finished finished = run_legato({"--help"});
    CHECK(finished.exit_code == 0);
    for (const char* verb : {"list", "check", "timeline", "play", "render", "log"})
        CHECK(finished.out.find(verb) != std::string::npos);
    CHECK(run_legato({"--version"}).exit_code == 0);
}
