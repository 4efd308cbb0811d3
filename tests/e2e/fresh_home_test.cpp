// The first start on a machine that lacks something: one sentence where it matters, and it works.
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>

#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
namespace fs = std::filesystem;

namespace {

// A home that nobody has used yet.
struct Home {
    TempFolder folder;
    std::string machine;                   ///< see Program
    std::vector<std::string> environment;  ///< on top of what belongs to a home

    std::string path() const { return folder.path().string(); }
    fs::path data() const { return folder.path() / ".local/share/legato"; }

    Finished run(std::vector<std::string> args, const std::string& stop_once_it_says = "") const {
        std::vector<std::string> all{"HOME=" + path(), "XDG_DATA_HOME", "XDG_CONFIG_HOME"};
        all.insert(all.end(), environment.begin(), environment.end());
        Finished finished = legato::test::run({std::move(args),
                                               std::move(all),
                                               "/",
                                               stop_once_it_says.empty() ? 0 : SIGINT,
                                               {},
                                               stop_once_it_says,
                                               machine});
        INFO(finished.err);
        REQUIRE(finished.exit_code != 125);  // mounts are needed: root, or user namespaces
        return finished;
    }
    // What works without a word.
    void works(const std::vector<std::string>& args) const {
        const Finished finished = run(args);
        INFO(args.front());
        CHECK(finished.exit_code == 0);
        CHECK(finished.err.empty());
    }
    // What tells one sentence, on one line.
    void tells(const std::vector<std::string>& args, int exit_code, const std::string& what) const {
        const Finished finished = run(args);
        INFO(args.front() << ": " << finished.err);
        CHECK(finished.exit_code == exit_code);
        CHECK(finished.err.find(what) != std::string::npos);
        CHECK(finished.err.find('\n') == finished.err.size() - 1);
    }
};

// No leg check comes before it, which would be told as well.
const std::vector<std::string> a_session{"play", "calm_breath", "--speed", "1000", "--mute"};
const std::vector<std::string> a_cramp{"cramp", "--speed", "1000", "--mute"};
const std::vector<std::string> an_entry{"log",       "add",  "--routine",
                                        "calf_wall", "--at", "2026-06-09T10:00:00Z"};

}  // namespace

TEST_CASE("in a home where nothing is yet, all works, and to look makes nothing") {
    const Home home;
    for (const char* verb : {"list", "log", "streak", "settings"}) home.works({verb});
    home.works({"remind", "list"});
    home.works({"remind", "next", "--rule", "daily 21:30"});
    CHECK(fs::is_empty(home.folder.path()));
    home.works(a_session);
    home.works(a_cramp);
    home.works(an_entry);
    home.works({"remind", "add", "daily 21:30", "--routine", "calf_wall"});
    home.works({"settings", "theme", "night"});
    home.works({"remind", "agent", "--at-login", "on"});
    home.works({"remind", "agent", "--at-login", "off"});  // it has begun already
    CHECK(fs::exists(home.data() / "settings.legato"));
}

TEST_CASE("without HOME the home of the user's entry is taken") {
    Home home;
    home.environment = {"HOME"};
    home.machine = "echo \"me:x:$(id -u):0::" + home.path() + ":/bin/sh\" >" + home.path() +
                   "/passwd; mount --bind " + home.path() + "/passwd /etc/passwd";
    home.works(an_entry);
    CHECK(fs::exists(home.data()));
}

TEST_CASE("in a home that cannot be written, sessions play, and what was not kept is told") {
    Home home;
    home.machine = "mount -t tmpfs -o ro tmpfs " + home.path();
    for (const char* verb : {"list", "log", "streak", "settings"}) home.works({verb});
    const std::string told = "Read-only file system; let Legato write there";
    home.tells(a_session, 0, told);
    home.tells(a_cramp, 0, told);
    home.tells(an_entry, 2, told);
    home.tells({"settings", "theme", "night"}, 2, told);
    home.tells({"remind", "add", "daily 21:30", "--routine", "calf_wall"}, 2, told);
    home.tells({"remind", "agent", "--at-login", "on"}, 2, told);
}

TEST_CASE("a machine that does not say where it is keeps to UTC, and tells so where it matters") {
    Home home;
    home.environment = {"TZ"};
    home.machine = "mount --bind /dev/null /etc/localtime";
    home.works({"list"});
    home.works({"settings"});
    const std::string told = "/etc/localtime cannot be read";
    home.tells({"remind", "next", "--rule", "daily 21:30"}, 0, told);
    home.tells({"streak"}, 0, told);
    home.tells(a_session, 0, told);
    home.tells(an_entry, 0, told);

    home.environment = {"TZ=Europe/Nowhere"};
    home.tells({"remind", "next", "--rule", "daily 21:30"}, 0, "TZ is 'Europe/Nowhere'");
}

TEST_CASE("without a sound device a session is silent, and says so") {
    Home home;
    home.environment = {"SDL_AUDIODRIVER=none"};
    const Finished finished = home.run({"play", "calm_breath"}, "is without sound");
    CHECK(finished.exit_code == 130);
    CHECK(finished.err.find("'none' not available") != std::string::npos);
    CHECK(finished.err.find('\n') == finished.err.size() - 1);
    CHECK(finished.out.find("Two-minute calm breath") != std::string::npos);
}

TEST_CASE("the window opens without letters, sound and a home that can be written") {
    Home home;
    // What leaks is the graphics driver's.
    home.environment = {"SDL_VIDEODRIVER=offscreen", "SDL_AUDIODRIVER=none",
                        "ASAN_OPTIONS=detect_leaks=0"};
    home.machine = "mount -t tmpfs -o ro tmpfs " + home.path() + "; mount -t tmpfs -o ro tmpfs " +
                   std::string(legato::places::fonts);
    const Finished finished = home.run({}, "a plain one is used");
    CHECK(finished.exit_code == 130);
    CHECK(finished.err.find('\n') == finished.err.size() - 1);
}
