#include "app/session/master_clock.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace std::chrono_literals;

namespace {

// Steps every 20 ms of boot time for `duration`; sound, if any, plays at `rate` of real time.
struct Run {
    MasterClock clock;
    Millis boot{1'000'000};
    double played = 0;
    std::uint64_t callbacks = 0;
    bool alive = true;
    bool with_sound = true;
    bool lost = false;
    bool jumped = false;

    explicit Run(double speed = 1.0) : clock(speed) { clock.restart(boot); }

    Millis step(Millis duration, double rate = 1.0) {
        boot += duration;
        if (alive) {
            played += static_cast<double>(duration.count()) * rate;
            ++callbacks;
        }
        std::optional<SoundProgress> sound;
        if (with_sound) sound = {Millis{static_cast<Millis::rep>(played)}, callbacks};
        const auto step = clock.step(boot, sound);
        lost = lost || step.sound_lost;
        jumped = jumped || step.jumped;
        if (step.sound_lost) {
            with_sound = false;
            clock.restart(boot);
        }
        return step.elapsed;
    }
    Millis steps(Millis duration, double rate = 1.0) {
        Millis sum{0};
        for (Millis done{0}; done < duration; done += 20ms) sum += step(20ms, rate);
        return sum;
    }
};

}  // namespace

TEST_CASE("without sound the boot clock tells how much time went by") {
    Run run;
    run.with_sound = false;
    CHECK(run.steps(10s) == 10s);
    CHECK_FALSE(run.jumped);
}

TEST_CASE(
    "while sound plays the device is the truth, so after underruns the session is that much "
    "longer") {
    Run run;
    CHECK(run.steps(10s) == 10s);
    CHECK(run.steps(10s, 0.5) == 5s);
    CHECK_FALSE(run.lost);
    CHECK_FALSE(run.jumped);
}

TEST_CASE("many small steps lose nothing to rounding, at any speed") {
    for (double speed : {0.3, 1.0, 7.0, 100.0}) {
        Run run(speed);
        run.with_sound = false;
        Millis sum{0};
        for (int i = 0; i < 9'999; ++i) sum += run.step(1ms);
        CHECK(sum.count() == static_cast<Millis::rep>(9'999 * speed));
    }
}

TEST_CASE(
    "a device that is dead for two seconds is lost, and the boot clock takes over from there") {
    Run run;
    CHECK(run.steps(5s) == 5s);
    run.alive = false;
    CHECK(run.steps(1900ms) == 0ms);
    CHECK_FALSE(run.lost);
    run.steps(100ms);
    CHECK(run.lost);
    CHECK(run.steps(3s) == 3s);
}

TEST_CASE("a device that is slow to start is given five seconds before it is lost") {
    Run run;
    run.step(20ms);  // one block, and then a long breath
    run.alive = false;
    run.steps(4900ms);
    CHECK_FALSE(run.lost);
    run.steps(100ms);
    CHECK(run.lost);
}

TEST_CASE("a main loop that stalls for half a second hears of all of it") {
    Run run;
    run.steps(1s);
    CHECK(run.step(500ms) == 500ms);
    CHECK_FALSE(run.jumped);
}

TEST_CASE("a long stall in which the sound went on is no jump") {
    Run run;
    run.steps(1s);
    CHECK(run.step(20s) == 20s);
    CHECK_FALSE(run.jumped);
}

TEST_CASE("after the machine slept nothing elapsed, with sound and without") {
    for (bool with_sound : {true, false}) {
        Run run;
        run.with_sound = with_sound;
        run.steps(3s);
        run.alive = false;
        CHECK(run.step(600s) == 0ms);
        CHECK(run.jumped);
        CHECK_FALSE(run.lost);
        run.alive = true;
        CHECK(run.steps(2s) == 2s);
    }
}

TEST_CASE("a thread that was busy for seconds is no dead device, and no sleep") {
    Run run;
    run.clock = MasterClock(1.0, 30s);
    run.clock.restart(run.boot);
    run.steps(2s);
    run.alive = false;  // it does nothing else meanwhile, so that the device cannot call back
    CHECK(run.step(8s) == 0ms);
    CHECK_FALSE(run.lost);
    CHECK_FALSE(run.jumped);
    run.alive = true;
    CHECK(run.steps(2s) == 2s);
    run.alive = false;
    run.step(31s);
    CHECK(run.jumped);
}

TEST_CASE("a device that does not answer between stalls is lost all the same") {
    Run run;
    run.steps(2s);
    run.alive = false;
    for (int stall = 0; stall < 3; ++stall) run.step(4s);
    CHECK_FALSE(run.lost);
    run.step(4s);
    CHECK(run.lost);
}

TEST_CASE("a clock that goes back is not believed") {
    Run run;
    run.with_sound = false;
    run.steps(1s);
    run.boot -= 500ms;
    CHECK(run.clock.step(run.boot, {}).elapsed == 0ms);
}
