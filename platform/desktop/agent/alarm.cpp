#include "alarm.h"

#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>

namespace legato::agent {

namespace {

Millis read_clock(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<Millis>(Seconds{now.tv_sec} +
                                              std::chrono::nanoseconds{now.tv_nsec});
}

UtcInstant real_now() {
    return UtcInstant{std::chrono::floor<Seconds>(read_clock(CLOCK_REALTIME))};
}

// Time that the machine has slept since it booted: one clock goes on in sleep, the other does not.
Millis time_slept() {
    return read_clock(CLOCK_BOOTTIME) - read_clock(CLOCK_MONOTONIC);
}

// Time of an alarm that nobody waits for, set so that changes of the clock are heard.
constexpr std::chrono::days some_time{30};

}  // namespace

Alarm::Alarm(std::optional<UtcInstant> now)
    : timer_(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)),
      slept_before_(time_slept()) {
    if (now) ahead_ = *now - real_now();
}

Alarm::~Alarm() {
    if (timer_ >= 0) close(timer_);
}

UtcInstant Alarm::now() const {
    return real_now() + ahead_;
}

void Alarm::set(std::optional<UtcInstant> at) {
    const UtcInstant real = at ? *at - ahead_ : real_now() + some_time;
    itimerspec when{};
    when.it_value.tv_sec = std::max<time_t>(real.time_since_epoch().count(), 1);
    timerfd_settime(timer_, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

// Reads why the alarm came: rung, or ECANCELED as the clock was set. Either way the caller looks
// anew.
void Alarm::read() {
    std::uint64_t times = 0;
    [[maybe_unused]] const auto result = ::read(timer_, &times, sizeof times);
}

Millis Alarm::slept() {
    const Millis all = time_slept();
    return all - std::exchange(slept_before_, all);
}

}  // namespace legato::agent
