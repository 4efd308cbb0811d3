#include "app/session/rest_lock.h"

#include <catch2/catch.hpp>

using namespace legato;
using namespace std::chrono_literals;

namespace {

// Lived through second by second, as the app does.
struct Night {
    RestLock lock;
    Millis now{500'000};

    explicit Night(bool resting = true) { lock.follow(resting, now); }
    void pass(Millis time, bool resting = true) {
        for (const Millis end = now + time; now < end;) {
            now = std::min(now + 250ms, end);
            lock.follow(resting, now);
        }
    }
    bool dark() const { return lock.dark(now); }
    bool half_open() const { return lock.half_open(now); }
};

}  // namespace

TEST_CASE("a resting screen that nobody touches locks and goes dark after eight seconds") {
    Night night;
    CHECK(night.lock.changes_in(night.now) == 8s);
    night.pass(7750ms);
    CHECK_FALSE(night.lock.locked());
    night.pass(250ms);
    CHECK(night.lock.locked());
    CHECK(night.dark());
    CHECK_FALSE(night.lock.changes_in(night.now));
}

TEST_CASE("whoever touches it has another eight seconds") {
    Night night;
    night.pass(7s);
    night.lock.touched(night.now);
    night.pass(7s);
    CHECK_FALSE(night.lock.locked());
    night.pass(1s);
    CHECK(night.lock.locked());
}

TEST_CASE("a touch gives light to a locked screen and does not unlock it") {
    Night night;
    night.pass(10s);
    night.lock.touched(night.now);
    CHECK(night.lock.locked());
    CHECK_FALSE(night.dark());
    CHECK(night.lock.changes_in(night.now) == 8s);
    night.pass(8s);
    CHECK(night.dark());
}

TEST_CASE("held long enough it opens, and locks again when it is left alone") {
    Night night;
    night.pass(10s);
    night.lock.unlock(night.now);
    CHECK_FALSE(night.lock.locked());
    night.pass(8s);
    CHECK(night.lock.locked());
}

TEST_CASE("two taps within four seconds open it, one or two slow ones do not") {
    Night night;
    night.pass(10s);
    night.lock.tapped(night.now);
    CHECK(night.half_open());
    CHECK(night.lock.locked());
    SECTION("in time") {
        night.pass(4s);
        night.lock.tapped(night.now);
        CHECK_FALSE(night.lock.locked());
        CHECK_FALSE(night.half_open());
    }
    SECTION("too late: it counts as the first again") {
        night.pass(4s + 250ms);
        CHECK_FALSE(night.half_open());
        night.lock.tapped(night.now);
        CHECK(night.lock.locked());
        CHECK(night.half_open());
    }
}

TEST_CASE("where nobody rests nothing locks, and the end of the rest opens the lock") {
    Night awake(false);
    awake.pass(1min, false);
    CHECK_FALSE(awake.lock.locked());
    CHECK_FALSE(awake.lock.changes_in(awake.now));
    awake.lock.tapped(awake.now);
    CHECK_FALSE(awake.half_open());

    Night night;
    night.pass(10s);
    night.pass(250ms, false);
    CHECK_FALSE(night.lock.locked());
    night.pass(7750ms);  // another rest begins: its own eight seconds
    CHECK_FALSE(night.lock.locked());
    night.pass(500ms);
    CHECK(night.lock.locked());
}
