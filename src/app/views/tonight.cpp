#include "app/views/tonight.h"

#include <algorithm>

#include "app/views/days.h"

namespace legato {

namespace {

using Part = ui::TonightView::PartOfDay;
using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes day_from = hours{11};
constexpr minutes evening_from = hours{17};
constexpr Millis longest_break = minutes{6};
constexpr std::size_t most_breaks = 6;

std::optional<ui::Interruption> interruption(const content::Library& library,
                                             const SessionEntry& entry) {
    const Routine* routine = content::find(library, entry.routine);
    if (!routine) return std::nullopt;
    const Result<Timeline> timeline = compile(*routine, entry.preferences);
    if (!timeline) return std::nullopt;
    const std::size_t steps = timeline->phases.size();
    return ui::Interruption{routine->title, std::min<std::size_t>(entry.phase + 1, steps), steps};
}

// Half of the night is over: whoever looks now has slept, or ought to.
minutes late_from(const NightHours& night) {
    const minutes day = hours{24};
    return (night.from + (night.to - night.from + day) % day / 2) % day;
}
bool is_late(const Settings& settings, const LocalStamp& now) {
    const NightHours second_half{late_from(settings.night), settings.night.to};
    return is_night(now, settings.night) && is_night(now, second_half);
}

bool was_done_today(const Known& known, const std::vector<SessionEntry>& sessions,
                    CountsAs counts_as) {
    const LocalDay today = practice_day(known.now, hours{known.settings.day_starts_at});
    return std::any_of(sessions.begin(), sessions.end(), [&](const SessionEntry& entry) {
        const Routine* routine = content::find(known.library, entry.routine);
        return routine && routine->counts_as == counts_as && entry.completed &&
               entry.practice_day == today;
    });
}

// Where to look for what is offered first. Nobody is sent out of her bed again: when the evening is
// done, and late at night, it is rest.
Offer offer_now(const Known& known, const std::vector<SessionEntry>& sessions) {
    switch (part_of_day(known.settings, known.now)) {
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
        is_late(known.settings, known.now) || was_done_today(known, sessions, CountsAs::bedtime);
    return rest ? Offer::late : Offer::night;
}

const ui::RoutineCard* open_one(const std::vector<ui::RoutineCard>& cards, std::string_view id) {
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const ui::RoutineCard& card) { return card.id == id; });
    return found != cards.end() && found->closed.empty() ? &*found : nullptr;
}

// She faces the far edge of the card, whichever side comes first.
void face_right(const Known& known, ui::RoutineCard& card) {
    const Routine* routine = content::find(known.library, card.id);
    Result<Timeline> timeline = routine ? compiled(known, *routine) : fail("");
    if (!timeline) return;
    timeline->preferences.first_side.reset();
    card.picture = picture(*timeline, known.poses);
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

Week week_of(const Known& known, const History& history) {
    const Progress days = days_of(known, history);
    const auto mark = [&](std::size_t i) {
        const DayView& day = days.days[i];
        if (day.movement) return ui::DayMark::done;
        if (day.is_to_come) return ui::DayMark::ahead;
        return is_rest_day(days, i, known.settings.rest_days) ? ui::DayMark::rest_day
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

ui::TonightView tonight_view(const Known& known, const History& history,
                             const SessionEntry* cut_off) {
    ui::TonightView view;
    view.part = part_of_day(known.settings, known.now);
    std::vector<ui::RoutineCard> cards;
    for (const Routine& routine : known.library.routines)
        if (auto one = card(known, routine)) cards.push_back(std::move(*one));

    for (const Routine* routine :
         content::offered(known.library, offer_now(known, history.sessions)))
        if (const ui::RoutineCard* one = open_one(cards, routine->id); one && !view.hero)
            view.hero = *one;
    for (const ui::RoutineCard& one : cards)  // else what there is
        if (!view.hero && one.closed.empty() && one.counts_as != CountsAs::nothing) view.hero = one;
    if (view.hero) face_right(known, *view.hero);

    const bool night = view.part == Part::night;
    for (const Routine* routine :
         content::offered(known.library, night ? Offer::quick_at_night : Offer::quick)) {
        const ui::RoutineCard* one = open_one(cards, routine->id);
        if (!one || (view.hero && view.hero->id == routine->id) ||
            view.breaks.size() >= most_breaks)
            continue;
        if (night || one->length <= longest_break) view.breaks.push_back(*one);
    }

    if (known.settings.streaks_shown) {
        Week week = week_of(known, history);
        view.week = std::move(week.days);
        view.days_in_a_row = week.days_in_a_row;
    }
    if (cut_off) view.interruption = interruption(known.library, *cut_off);
    view.trouble = trouble_of(known);
    return view;
}

}  // namespace legato
