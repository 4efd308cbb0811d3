#pragma once

#include <catch2/catch.hpp>

#include "core/reminders/reminder_plan.h"
#include "history_support.h"

namespace legato::test {

using namespace std::chrono_literals;

inline const CountsAsById shipped{{"calf_wall", {CountsAs::movement, true}},
                                  {"sit_break", CountsAs::movement},
                                  {"walk_10", {CountsAs::movement, false, true}},
                                  {"wind_down", CountsAs::bedtime},
                                  {"cramp_now", {CountsAs::nothing, false, false, true}}};

inline Reminder reminder(unsigned number, const char* rule, const char* opens) {
    return {id_of(number), parse_rule(rule).value(), opens, "", {}, true};
}

inline const Reminder bedtime = reminder(1, "daily 21:30 skip_if_done=1", "wind_down");
inline const Reminder sit = reminder(2, "every 60m window=09:00-18:00", "sit_break");
inline const Reminder feet = reminder(3, "every 30m window=09:00-17:00", "toes_and_pumps");
inline const Reminder morning = reminder(4, "daily 08:00 after_cramp=1", "cramp_log");

// One person's desk and bed, moved through time by hand.
struct Stage {
    std::vector<Reminder> reminders;
    Zone zone = zone_named("Europe/London");
    History history = {};
    ReminderState state = {};
    ReminderOptions options = {};

    std::optional<Ring> next(const std::string& now) const { return next_at(utc(now)); }
    std::optional<Ring> next_at(UtcInstant now) const {
        return next_ring(reminders, reminder_facts(history, reminders, shipped, now), state,
                         options, now, zone);
    }
    std::string when(const std::string& now) const {
        const auto ring = next(now);
        return ring ? format_utc(ring->at) : "";
    }
    void ring_at(const std::string& now) {
        const auto ring = next(now);
        REQUIRE(ring);
        REQUIRE(ring->at == utc(now));
        state = rang(state, *ring, reminders, stamp(utc(now), zone));
    }
};

}  // namespace legato::test
