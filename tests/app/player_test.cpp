#include "app/session/player.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "support/fake_device.h"
#include "support/sample_routines.h"
#include "support/shipped_counts.h"

using namespace legato;
using namespace std::chrono_literals;
using legato::testing::FakeDevice;

namespace {

// A session without a sound device, on a clock that the test moves.
struct Stage {
    FakeDevice device;
    storage::Journal journal = storage::Journal::open(device.data_folder(), device.id()).value();

    Player player(Player::Options options = {}, const Routine& routine = sample::two_sided()) {
        options.mute = true;
        return Player(compile(routine).value(), device, append_to(&journal), nullptr, options);
    }
    std::vector<SessionEvent> pass(Player& player, Millis time, Millis slice = 250ms) {
        std::vector<SessionEvent> all;
        for (Millis done{0}; done < time; done += slice) {
            device.pass(std::min(slice, time - done));
            for (const SessionEvent& event : player.tick()) all.push_back(event);
        }
        return all;
    }
    std::vector<SessionEntry> raw() {
        std::vector<SessionEntry> sessions;
        for (const JournalEntry& entry : storage::read_journals(device.data_folder()).entries)
            sessions.push_back(std::get<SessionEntry>(entry));
        return sessions;
    }
    std::vector<SessionEntry> log() {
        return fold(storage::read_journals(device.data_folder()).entries).sessions;
    }
};

}  // namespace

TEST_CASE("a session leaves a checkpoint at each phase and an end at its end, all of one session",
          "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    stage.pass(player, player.session().timeline().total());
    CHECK(player.session().state() == Session::State::finished);
    CHECK(player.saved());
    const auto raw = stage.raw();
    REQUIRE(raw.size() == 14);  // thirteen phases and the end
    for (std::size_t i = 0; i < raw.size(); ++i) {
        CHECK(raw[i].id == raw[0].id);
        CHECK(raw[i].revision == i + 1);
        CHECK(raw[i].reason == (i + 1 < raw.size() ? EntryReason::checkpoint : EntryReason::end));
    }
    const auto log = stage.log();
    REQUIRE(log.size() == 1);
    CHECK(log[0].completed);
    CHECK(log[0].fraction == 1.0);
    CHECK(log[0].active == player.session().timeline().total());
    CHECK(log[0].started.zone == "Europe/London");
    CHECK(format_day(log[0].practice_day) == "2025-06-10");
}

TEST_CASE(
    "a session that was cut off goes on in the same record, at its phase, and can still be "
    "complete",
    "[sound]") {
    Stage stage;
    {
        Player player = stage.player();
        player.start();
        stage.pass(player, 18s + 20s + 8s + 5s);
    }  // killed
    const auto log = stage.log();
    REQUIRE(interrupted(log, stage.device.now().at, legato::testing::shipped_counts()));
    const SessionEntry cut =
        *interrupted(log, stage.device.now().at, legato::testing::shipped_counts());
    CHECK(cut.phase == 3);

    Player::Options options;
    options.resumed = cut;
    Player resumed = stage.player(options);
    resumed.start();
    CHECK(resumed.session().phase_index() == 3);
    CHECK(resumed.session().state() == Session::State::counting_in);
    stage.pass(resumed, 3s + resumed.session().timeline().total());
    const auto whole = stage.log();
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].id == cut.id);
    CHECK(whole[0].completed);
    CHECK(whole[0].active >= resumed.session().timeline().total());
    CHECK_FALSE(interrupted(whole, stage.device.now().at, legato::testing::shipped_counts()));
}

TEST_CASE("a machine that slept pauses the session where it was and says so", "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    stage.pass(player, 20s);
    stage.device.pass(10min);
    player.tick();
    CHECK(player.session().state() == Session::State::paused);
    CHECK(player.session().position() == 20s);
    REQUIRE(player.take_notices().size() == 1);
    player.resume();
    stage.pass(player, 3s + 1s);
    CHECK(player.session().position() == 21s);
}

TEST_CASE("commands take effect at the moment they are given, not at the last tick", "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    stage.pass(player, 5s);
    stage.device.pass(200ms);
    player.pause();
    CHECK(player.session().position() == 5200ms);
    stage.pass(player, 1min);
    CHECK(player.session().position() == 5200ms);
}

TEST_CASE("events of a moment in which a command was given are not lost", "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    stage.pass(player, 17'900ms, 100ms);
    stage.device.pass(200ms);  // the next phase begins
    player.pause();
    const auto events = player.tick();
    CHECK(std::any_of(events.begin(), events.end(), [](const SessionEvent& event) {
        return event.kind == SessionEvent::Kind::phase_started && event.index == 1;
    }));
}

TEST_CASE("a speed other than one is so much faster", "[sound]") {
    Stage stage;
    Player::Options options;
    options.speed = 100;
    Player player = stage.player(options);
    player.start();
    stage.pass(player, player.session().timeline().total() / 100 - 10ms, 5ms);
    CHECK_FALSE(player.session().is_over());
    stage.pass(player, 10ms, 5ms);
    CHECK(player.session().state() == Session::State::finished);
}

TEST_CASE("where nobody can tap, a phase that waits for it passes after its time", "[sound]") {
    Stage stage;
    Player::Options options;
    options.taps_pass = true;
    Player player = stage.player(options, sample::everything());
    player.start();
    stage.pass(player, player.session().timeline().total());
    CHECK(player.session().state() == Session::State::finished);
}

TEST_CASE("a phase that waits for a tap asks for no ticks until it is tapped", "[sound]") {
    Stage stage;
    Player player = stage.player({}, sample::everything());
    player.start();
    stage.pass(player, 11s);
    CHECK(player.session().state() == Session::State::waiting);
    CHECK(player.next_tick_in() == Millis::max());
    stage.pass(player, 1h, 1min);
    CHECK(player.session().position() == 10s);
    player.tap();
    stage.pass(player, 1s);
    CHECK(player.session().position() == 11s);
}

TEST_CASE("ticks are asked for at the seconds of the countdown, half a second ahead at most",
          "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    CHECK(player.next_tick_in() == 500ms);
    stage.device.pass(700ms);
    player.tick();
    CHECK(player.next_tick_in() == 300ms);
    player.pause();
    CHECK(player.next_tick_in() == Millis::max());
}

TEST_CASE("a journal that cannot be written to is told once, and the end can be saved again later",
          "[sound]") {
    Stage stage;
    std::filesystem::create_directories(stage.device.data_folder().parent_path());
    std::ofstream(stage.device.data_folder()) << "in the way";
    Player player = stage.player();
    player.start();
    stage.pass(player, 1h, 1s);
    CHECK(player.session().state() == Session::State::finished);
    CHECK_FALSE(player.saved());
    CHECK(player.take_notices().size() == 1);
    CHECK_FALSE(player.save_again());
    std::filesystem::remove(stage.device.data_folder());
    CHECK(player.save_again());
    REQUIRE(stage.log().size() == 1);
    CHECK(stage.log()[0].completed);
}

TEST_CASE("done for now and stop are recorded as what was done, and only once", "[sound]") {
    Stage stage;
    Player player = stage.player();
    player.start();
    stage.pass(player, 40s);
    player.done_for_now();
    player.done_for_now();
    player.stop();
    stage.pass(player, 10s);
    const auto log = stage.log();
    REQUIRE(log.size() == 1);
    CHECK(log[0].reason == EntryReason::end);
    CHECK(log[0].active == 40s);
    CHECK_FALSE(log[0].completed);
    CHECK(stage.raw().size() == 4);
}
