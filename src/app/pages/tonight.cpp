#include "app/pages/tonight.h"

#include <algorithm>

#include "app/pages/days.h"
#include "app/pages/page.h"
#include "app/pages/player.h"
#include "core/diary/mend.h"
#include "core/diary/ticks.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"

namespace legato {

namespace {

using Part = ui::TonightView::PartOfDay;
using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes day_from = hours{11};
constexpr minutes evening_from = hours{17};
constexpr Millis longest_break = minutes{6};
constexpr std::size_t most_breaks = 6;

std::optional<ui::Interruption> interruption(const ViewInputs& inputs, const SessionEntry& entry) {
    const Routine* routine = content::find(inputs.library, entry.routine);
    if (!routine || why_closed(inputs, *routine) != WhyClosed::open) return std::nullopt;
    const Result<Timeline> timeline = compile(*routine, entry.preferences);
    if (!timeline) return std::nullopt;
    const std::size_t steps = timeline->phases.size();
    return ui::Interruption{routine->title, std::min<std::size_t>(entry.phase + 1, steps), steps};
}

// Middle of the night hours: whoever looks later has slept, or ought to.
minutes late_from(const NightHours& night) {
    const minutes day = hours{24};
    return (night.from + (night.to - night.from + day) % day / 2) % day;
}
bool is_late(const Settings& settings, const LocalStamp& now) {
    const NightHours second_half{late_from(settings.night), settings.night.to};
    return is_night(now, settings.night) && is_night(now, second_half);
}

LocalDay today_of(const ViewInputs& inputs) {
    return practice_day(inputs.now, rollover_of(inputs.settings));
}

bool was_done_today(const ViewInputs& inputs, const std::vector<SessionEntry>& sessions,
                    CountsAs counts_as) {
    const LocalDay today = today_of(inputs);
    return std::any_of(sessions.begin(), sessions.end(), [&](const SessionEntry& entry) {
        const Routine* routine = content::find(inputs.library, entry.routine);
        return routine && routine->counts_as == counts_as && entry.completed &&
               entry.practice_day == today;
    });
}

// Chooses where to look for the first offer. Nobody is sent out of her bed again: when the evening
// is done, and late at night, rest is offered.
Offer offer_now(const ViewInputs& inputs, const std::vector<SessionEntry>& sessions) {
    switch (part_of_day(inputs.settings, inputs.now)) {
        case Part::morning:
            return Offer::morning;
        case Part::day:
            return Offer::day;
        case Part::evening:
            return Offer::evening;
        case Part::night:
            break;
    }
    const bool rest =
        is_late(inputs.settings, inputs.now) || was_done_today(inputs, sessions, CountsAs::bedtime);
    return rest ? Offer::late : Offer::night;
}

std::optional<ui::RoutineCard> open_card(const ViewInputs& inputs, const Routine& routine) {
    return why_closed(inputs, routine) == WhyClosed::open ? card(inputs, routine) : std::nullopt;
}

// Chooses the first routine that is offered and open, else any that is open.
std::optional<ui::RoutineCard> hero_of(const ViewInputs& inputs, const History& history) {
    for (const Routine* routine :
         content::offered(inputs.library, offer_now(inputs, history.sessions)))
        if (auto one = open_card(inputs, *routine)) return one;
    for (const Routine& routine : inputs.library.routines)
        if (routine.counts_as != CountsAs::nothing)
            if (auto one = open_card(inputs, routine)) return one;
    return std::nullopt;
}

// Makes her face the far edge of the card, whichever side comes first.
void face_right(const ViewInputs& inputs, ui::RoutineCard& card) {
    const Routine* routine = content::find(inputs.library, card.id);
    Result<Timeline> timeline = routine ? compiled(inputs, *routine) : fail("");
    if (!timeline) return;
    timeline->preferences.first_side.reset();
    card.picture = picture(*timeline, inputs.poses);
}

}  // namespace

Part part_of_day(const Settings& settings, const LocalStamp& now) {
    if (is_night(now, settings.night)) return Part::night;
    const minutes time = time_of_day(now);
    return time < day_from ? Part::morning : time < evening_from ? Part::day : Part::evening;
}

Millis until_tonight_changes(const Settings& settings, const LocalStamp& now) {
    Millis next = until_night_changes(now, settings.night);
    for (const minutes edge : {day_from, minutes{hours{12}}, evening_from,
                               late_from(settings.night), minutes{hours{settings.day_starts_at}}})
        next = std::min(next, until_night_changes(now, {edge, edge}));
    return next;
}

Week week_of(const ViewInputs& inputs, const History& history) {
    const Progress days = days_of(inputs, history);
    const auto mark = [&](std::size_t i) {
        const DayView& day = days.days[i];
        if (day.movement) return ui::DayMark::done;
        if (day.is_to_come) return ui::DayMark::ahead;
        return is_rest_day(days, i, inputs.settings.rest_days) ? ui::DayMark::rest_day
                                                               : ui::DayMark::nothing;
    };
    Week week;
    for (std::size_t i = days.days.size() - 7; i < days.days.size(); ++i) {
        const LocalDay day = days.days[i].day;
        week.days.push_back({std::chrono::weekday{day}, mark(i), day == days.today});
    }
    week.days_in_a_row = days.movement.current;
    return week;
}

ui::TonightView tonight_view(const ViewInputs& inputs, const History& history,
                             const SessionEntry* cut_off) {
    ui::TonightView view;
    view.part = part_of_day(inputs.settings, inputs.now);
    view.hero = hero_of(inputs, history);
    if (view.hero) face_right(inputs, *view.hero);

    const bool night = view.part == Part::night;
    for (const Routine* routine :
         content::offered(inputs.library, night ? Offer::quick_at_night : Offer::quick)) {
        const bool is_hero = view.hero && view.hero->id == routine->id;
        if (is_hero || view.breaks.size() >= most_breaks) continue;
        auto one = open_card(inputs, *routine);
        if (one && (night || one->length <= longest_break)) view.breaks.push_back(*std::move(one));
    }

    if (inputs.settings.streaks_shown) {
        Week week = week_of(inputs, history);
        view.week = std::move(week.days);
        view.days_in_a_row = week.days_in_a_row;
    }
    for (const content::TickKind& kind : inputs.ticks) {
        if (!has_tick(inputs.settings, kind.kind)) continue;
        const int times = ticked(history, kind.what, today_of(inputs)).times;
        view.ticks.push_back({kind.kind, inputs.tr(kind.text), times > 0});
        if (times > 1) view.ticks.back().text += " · " + std::to_string(times);
    }
    if (cut_off) view.interruption = interruption(inputs, *cut_off);
    view.trouble = trouble_of(inputs);
    return view;
}

namespace {

// True if the question about the home screen is due: once, when a session shows that she finds
// Legato worth it, or earlier where Legato on the home screen begins anew; never at
// night, or beside another question.
bool is_home_screen_asked(const Desk& desk, const ui::TonightView& view) {
    const bool is_time = !desk.records.history().sessions.empty() ||
                         desk.device.home_screen() == HomeScreen::by_share_button;
    return !desk.settings().home_screen_asked && is_time && !view.interruption &&
           !view.last_night && view.part != Part::night;
}

Shown show_tonight(const Desk& desk) {
    const History& history = desk.records.history();
    const auto cut_off = desk.playing.cut_off();
    ui::TonightView view = tonight_view(desk.inputs(), history, cut_off ? &*cut_off : nullptr);
    view.last_night = desk.state.morning.asked(history, desk.settings(), desk.device.now());
    if (is_home_screen_asked(desk, view)) view.home_screen = desk.device.home_screen();
    Millis good_for = Millis::max();
    if (const Done* last = desk.last()) {
        good_for = can_be_taken_back - (desk.device.boot_now() - last->when);
        view.tick_can_be_undone = good_for > Millis{0} && last->said.empty();
        if (good_for > Millis{0}) view.last = last->said;
        if (good_for <= Millis{0}) good_for = Millis::max();
    }
    return {[view](ui::Frame& frame) { return tonight_screen(frame, view); }, good_for};
}

// Ticks once more; a thing that is ticked once a day loses its tick instead.
void tick_off(const Desk& desk, const ui::TickOff& tick) {
    const auto* kind = content::find_tick(desk.contents.defaults.ticks, tick.kind);
    if (!kind) return;
    const LocalStamp now = desk.device.now();
    TickEntry entry = new_tick(kind->what, now, rollover_of(desk.settings()));
    const Ticked before = ticked(desk.records.history(), entry.what, entry.practice_day);
    if (before.last && !kind->many)
        entry = next_revision(*before.last, EntryReason::deletion, now.at);
    else
        entry.id = storage::new_entry_id();
    if (desk.report(desk.records.append(entry))) desk.did("", {entry.id});
}

void go_on_with_interrupted(const Desk& desk, const ui::GoOnWithInterrupted&) {
    const auto cut_off = desk.playing.cut_off();
    if (!cut_off) return;
    // Keeps the steps of the session that was cut off, in words for who she is now.
    Preferences preferences = cut_off->preferences;
    preferences.for_me = desk.settings().for_me;
    if (const Routine* routine = content::find(desk.contents.library, cut_off->routine))
        play(desk, *routine, preferences, cut_off);
}

void tell_of_night(const Desk& desk, const ui::TellOfNight& told) {
    const auto entries = desk.state.morning.answered(
        desk.records.history(), desk.contents.counts_as, desk.device.now(), told.answer);
    std::vector<EntryId> written;
    for (const JournalEntry& entry : entries)
        if (desk.report(desk.records.append(entry))) written.push_back(id_of(entry));
    if (std::holds_alternative<ui::NoCramp>(told.answer) && !written.empty())
        desk.did(desk.tr("Taken out of your log."), std::move(written));
}

void put_on_home_screen(const Desk& desk, const ui::PutOnHomeScreen& home_screen) {
    desk.set("home_screen_asked", "1");
    if (!home_screen.wanted) return;
    if (desk.device.home_screen() == HomeScreen::can_ask)
        desk.device.put_on_home_screen();
    else
        desk.open(ui::Place::data);
}

}  // namespace

void add_tonight(Pages& pages) {
    pages.add(ui::Place::tonight, show_tonight);
    pages.on<ui::GoOnWithInterrupted>(go_on_with_interrupted);
    pages.on<ui::ForgetInterrupted>(
        [](const Desk& desk, const ui::ForgetInterrupted&) { desk.playing.decline_cut_off(); });
    pages.on<ui::TickOff>(tick_off);
    pages.on<ui::TellOfNight>(tell_of_night);
    pages.on<ui::PutOnHomeScreen>(put_on_home_screen);
}

}  // namespace legato
