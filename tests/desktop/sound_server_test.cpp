// Sessions through a real sound server, which ends, hangs, or lets sound out elsewhere.
#include <catch2/catch.hpp>
#include <chrono>
#include <set>
#include <thread>

#include "app/session/player.h"
#include "app/session/sounds.h"
#include "private_sound_server.h"
#include "pulse_output.h"
#include "support/fake_device.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::testing;
using namespace std::chrono_literals;

#ifdef LEGATO_SANITIZED
// Leaves out what SDL 2.26 loses: the questions about outputs, which it never gives back. libpulse
// uses the memory of questions again, so that one of SDL's may lie where one of ours was.
extern "C" const char* __lsan_default_suppressions() {  // NOLINT
    return "leak:pa_xmalloc";
}
#endif

namespace {

Millis real_now() {
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

class Desk : public FakeDevice {
  public:
    Millis boot_now() const override { return real_now(); }
    std::unique_ptr<OutputWatch> watch_output() override { return desktop::watch_pulse_output(); }
};

// A session that plays in real time.
struct Stage {
    PrivateSoundServer server;
    Desk device;
    Append keep = [](const JournalEntry&) { return Result<void>{}; };
    Timeline timeline = compile(sample::two_sided(12)).value();
    audio::SoundBank bank = audio::SoundBank::load(places::sounds).value();
    Player player{timeline, device, keep, &bank, {}};
    std::vector<std::string> told;
    std::vector<SessionEvent> events;

    explicit Stage(ServerKind kind) : server(kind) {
        player.start();
        REQUIRE(player.has_sound());
        REQUIRE(until([&] { return session().position() > 500ms; }));
    }

    const Session& session() const { return player.session(); }
    bool is_playing() const { return session().state() == Session::State::playing; }

    void tick() {
        for (const SessionEvent& event : player.tick()) events.push_back(event);
        for (std::string& text : player.take_notices()) told.push_back(std::move(text));
        std::this_thread::sleep_for(std::min(player.next_tick_in(), Millis{100}));
    }
    void play(Millis time) {
        for (const Millis end = real_now() + time; real_now() < end;) tick();
    }
    template <class IsSo>
    bool until(IsSo is_so, Millis at_most = 8s) {
        for (const Millis end = real_now() + at_most; !is_so() && real_now() < end;) tick();
        return is_so();
    }
    std::multiset<std::size_t> cues() const {
        std::multiset<std::size_t> all;
        for (const SessionEvent& event : events)
            if (event.kind == SessionEvent::Kind::cue) all.insert(event.index);
        return all;
    }
};

// Time for which sound must be there again once its server is.
constexpr Millis promised = 3s;

void kill_and_restart(Stage& stage, Millis outage) {
    const Millis begun = real_now();
    const Millis at = stage.session().position();
    stage.server.kill();
    CHECK(stage.until([&] { return !stage.player.has_sound(); }));
    stage.play(outage);
    CHECK(stage.is_playing());
    stage.server.start();
    CHECK(stage.until([&] { return stage.player.has_sound(); }, promised));
    const Millis sounds_from = stage.session().position();
    CHECK(stage.until([&] { return stage.session().position() > sounds_from + 300ms; }, promised));
    const Millis real = real_now() - begun;
    const Millis gone = stage.session().position() - at;
    CHECK(gone <= real + 100ms);
    CHECK(gone >= 400ms);
    CHECK(stage.is_playing());
}

void check_that_each_cue_came_once(const Stage& stage) {
    for (const std::size_t cue : stage.cues()) CHECK(stage.cues().count(cue) == 1);
}

// A sound server that starts again is heard again, where the session is.
void starts_again(ServerKind kind) {
    Stage stage(kind);
    kill_and_restart(stage, 1500ms);
    REQUIRE(stage.told.size() == 1);
    CHECK_THAT(stage.told[0], Catch::StartsWith("The sound is gone."));
    check_that_each_cue_came_once(stage);
}

// Sound that comes out elsewhere has the session wait, and one tap goes on.
void comes_out_elsewhere(ServerKind kind) {
    Stage stage(kind);
    stage.play(1s);
    CHECK(stage.told.empty());
    stage.server.use("two");
    CHECK(stage.until([&] { return !stage.is_playing(); }, 2s));
    REQUIRE(stage.told.size() == 1);
    CHECK_THAT(stage.told[0], Catch::StartsWith("Sound now comes out elsewhere"));
    stage.player.resume();
    const Millis at = stage.session().position();
    CHECK(stage.until([&] { return stage.session().position() > at + 500ms; }));
    CHECK(stage.is_playing());
    CHECK(stage.told.size() == 1);
}

// A server that hangs stops no session, and is heard when it answers again.
void hangs(ServerKind kind) {
    Stage stage(kind);
    stage.play(1s);
    const Millis begun = real_now();
    const Millis at = stage.session().position();
    stage.server.hold();
    CHECK(stage.until([&] { return !stage.told.empty(); }));
    CHECK_THAT(stage.told[0], Catch::Contains("does not answer"));
    stage.play(1s);
    stage.server.go_on();
    stage.play(2s);
    const Millis gone = stage.session().position() - at;
    const Millis real = real_now() - begun;
    CHECK(gone <= real + 100ms);
    CHECK(gone >= 2s);
    CHECK(stage.is_playing());
    CHECK(stage.told.size() == 1);
    check_that_each_cue_came_once(stage);
}

void ends_five_times_in_two_minutes(ServerKind kind) {
    Stage stage(kind);
    for (int i = 0; i < 5; ++i) {
        kill_and_restart(stage, 3s);
        stage.play(15s);
    }
    check_that_each_cue_came_once(stage);
}

}  // namespace

TEST_CASE("a PulseAudio that starts again is heard again, where the session is", "[sound]") {
    starts_again(ServerKind::pulseaudio);
}

TEST_CASE("sound that comes out elsewhere has the session wait, and one tap goes on", "[sound]") {
    comes_out_elsewhere(ServerKind::pulseaudio);
}

TEST_CASE("an output that is changed in a pause is none to wait for", "[sound]") {
    Stage stage(ServerKind::pulseaudio);
    stage.play(500ms);
    stage.player.pause();
    stage.server.use("two");
    stage.play(1s);
    stage.player.resume();
    CHECK(stage.until([&] { return stage.is_playing(); }));
    stage.play(1s);
    CHECK(stage.is_playing());
    CHECK(stage.told.empty());
}

TEST_CASE("a PulseAudio that hangs stops no session, and is heard when it answers", "[sound]") {
    hangs(ServerKind::pulseaudio);
}

TEST_CASE("a PulseAudio that ends five times in two minutes is heard each time", "[.][long]") {
    ends_five_times_in_two_minutes(ServerKind::pulseaudio);
}

TEST_CASE("a PipeWire that starts again is heard again, where the session is", "[.][long]") {
    starts_again(ServerKind::pipewire);
}

TEST_CASE("sound that PipeWire lets out elsewhere has the session wait", "[.][long]") {
    comes_out_elsewhere(ServerKind::pipewire);
}

TEST_CASE("a PipeWire that hangs stops no session, and is heard when it answers", "[.][long]") {
    hangs(ServerKind::pipewire);
}

TEST_CASE("a PipeWire that ends five times in two minutes is heard each time", "[.][long]") {
    ends_five_times_in_two_minutes(ServerKind::pipewire);
}
