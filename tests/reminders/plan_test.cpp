#include "app/reminders/plan.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "core/diary/leg_standing.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"
#include "support/places.h"
#include "support/temp_folder.h"
#include "zones.h"

using namespace legato;
using namespace std::chrono_literals;

namespace {

UtcInstant utc(const char* text) {
    return parse_utc(text).value();
}

Reminder reminder(std::uint8_t number, const char* rule, const char* opens) {
    Reminder one{{}, parse_rule(rule).value(), opens, "", {}, true};
    one.id.bytes[0] = number;
    return one;
}
const Reminder bedtime = reminder(1, "daily 21:30 skip_if_done=1", "evening");
const Reminder sit = reminder(2, "every 60m window=09:00-18:00", "stand_up");

const RoutineFacts routines{{{"evening", "In the evening"}, {"stretch", "A stretch"}},
                            {{"evening", CountsAs::bedtime}, {"stretch", CountsAs::bedtime}},
                            {{"evening", LegCheckRule::leg}, {"stretch", LegCheckRule::never}}};

SessionEntry session(const char* began, const char* routine) {
    SessionEntry entry;
    entry.id.bytes[0] = 9;
    entry.reason = EntryReason::end;
    entry.routine = routine;
    entry.started = {utc(began), 1h, "Europe/London"};
    entry.written = entry.started.at + 10min;
    entry.practice_day = practice_day(entry.started);
    entry.active = 10min;
    entry.fraction = 1;
    entry.completed = true;
    return entry;
}

struct Evening {
    Zone zone = desktop::find_zone("Europe/London").value();
    UtcInstant now = utc("2025-06-10T18:00:00Z");
    Settings settings;
    History history;

    Plan plan(std::vector<Reminder> reminders) const {
        return plan_of(routines, history, settings, std::move(reminders), now);
    }
    std::optional<UtcInstant> next(const Plan& plan, const ReminderState& state = {}) const {
        const auto ring = next_ring(plan, state, now, zone);
        return ring ? std::optional(ring->at) : std::nullopt;
    }
};

}  // namespace

TEST_CASE("a plan knows what was done, by what the routines count as") {
    Evening evening;
    CHECK(evening.next(evening.plan({bedtime})) == utc("2025-06-10T20:30:00Z"));
    evening.history = fold({session("2025-06-10T17:00:00Z", "stretch")});
    CHECK(evening.next(evening.plan({bedtime})) == utc("2025-06-11T20:30:00Z"));
    evening.history = fold({session("2025-06-10T17:00:00Z", "something_else")});
    CHECK(evening.next(evening.plan({bedtime})) == utc("2025-06-10T20:30:00Z"));
}

TEST_CASE("a plan follows the settings: quiet hours, a pause, discretion") {
    Evening evening;
    evening.now = utc("2025-06-10T08:00:00Z");
    evening.settings.quiet = {10h, 12h};
    evening.settings.reminders_discreet = true;
    const Plan quiet = evening.plan({sit});
    CHECK(evening.next(quiet) == utc("2025-06-10T08:00:00Z"));
    CHECK(quiet.discreet);
    evening.now = utc("2025-06-10T09:30:00Z");  // half past ten
    CHECK(evening.next(evening.plan({sit})) == utc("2025-06-10T11:00:00Z"));

    evening.settings.reminders_paused_until = utc("2025-06-10T12:30:00Z");
    const Plan paused = evening.plan({sit});
    CHECK(evening.next(paused) == utc("2025-06-10T12:30:00Z"));
    evening.settings.reminders_paused_until.reset();
    ReminderState state;  // what an earlier plan has left in it is over
    state.paused_until = utc("2025-06-10T13:30:00Z");
    CHECK(evening.next(evening.plan({sit}), state) == utc("2025-06-10T11:00:00Z"));
}

TEST_CASE("a plan carries the titles, and forgets what is long past") {
    Evening evening;
    evening.history = fold({session("2024-06-10T20:00:00Z", "evening")});
    const Plan plan = evening.plan({bedtime});
    CHECK(plan.titles.at("evening") == "In the evening");
    CHECK(plan.facts.done.at(bedtime.id).empty());
    CHECK(plan.facts.last_session == utc("2024-06-10T20:10:00Z"));
}

TEST_CASE("a plan that is read has the routines that come with Legato and a person's own") {
    const TempFolder folder;
    const auto data = folder / "data", assets = folder / "assets";
    std::filesystem::create_directories(data / "routines");
    std::filesystem::create_directories(assets);
    std::filesystem::create_directory_symlink(places::routines, assets / "routines");
    std::filesystem::copy_file(std::filesystem::path(places::routines) / "ankle_circles.toml",
                               data / "routines/my_circles.toml");
    REQUIRE(storage::save_reminders(data, {bedtime}));
    REQUIRE(
        storage::Journal::open(data, "test")->append(session("2025-06-10T17:00:00Z", "evening")));
    const PlanReading read = read_plan(
        data, {}, [&] { return read_routine_facts(data, assets); }, utc("2025-06-10T18:00:00Z"));
    CHECK(read.notice.empty());
    CHECK(read.plan.reminders == std::vector<Reminder>{bedtime});
    CHECK(read.plan.titles.at("my_circles") == read.plan.titles.at("ankle_circles"));
    CHECK(read.plan.facts.done.at(bedtime.id).size() == 1);
}

TEST_CASE("where there are no reminders nothing else is read, and a damaged file is told") {
    const TempFolder folder;
    int asked = 0;
    const auto read = [&] {
        return read_plan(
            folder.path(), {},
            [&] {
                ++asked;
                return routines;
            },
            utc("2025-06-10T18:00:00Z"));
    };
    CHECK(read().plan.reminders.empty());
    CHECK(asked == 0);
    REQUIRE(storage::save_reminders(folder.path(), {bedtime}));
    std::ofstream(folder / "reminders.legato", std::ios::app) << "damage";
    const PlanReading damaged = read();
    CHECK(damaged.plan.reminders.size() == 1);
    CHECK(damaged.notice.find("damaged") != std::string::npos);
    CHECK(asked == 1);
}

TEST_CASE("a routine that a leg check has closed is not reminded of until it is open again") {
    Evening evening;
    const auto said = [&](LegWord word) -> LegCheckEntry& {
        const LocalStamp now = stamp(evening.now, evening.zone);
        evening.history.leg_checks.push_back(
            leg_check_entry({}, word, now, default_rollover, evening.history.leg_checks));
        return evening.history.leg_checks.back();
    };
    const Reminder rest = reminder(3, "daily 21:30", "stretch");
    said(LegWord::answered).closings = Closings::legs_until_checked;
    CHECK_FALSE(evening.next(evening.plan({bedtime})));
    CHECK(evening.next(evening.plan({bedtime, rest})) == utc("2025-06-10T20:30:00Z"));
    said(LegWord::checked);
    CHECK(evening.next(evening.plan({bedtime})) == utc("2025-06-10T20:30:00Z"));
}
