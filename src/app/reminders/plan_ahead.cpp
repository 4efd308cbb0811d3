#include "app/reminders/plan_ahead.h"

#include <algorithm>
#include <utility>

namespace legato {

namespace {

const Reminder* named(const Plan& plan, const EntryId& id) {
    const auto found = std::find_if(plan.reminders.begin(), plan.reminders.end(),
                                    [&](const Reminder& one) { return one.id == id; });
    return found == plan.reminders.end() ? nullptr : &*found;
}

int snoozes_left(const ReminderState& state, const EntryId& reminder) {
    const auto snooze = state.snoozes.find(reminder);
    const int times = snooze == state.snoozes.end() ? 0 : snooze->second.times;
    return may_snooze(state, reminder) ? most_snoozes - times : 0;
}

// Tells whether it rings as it was put off, and not by its rule.
bool is_put_off(const ReminderState& state, const Ring& ring) {
    const auto snooze = state.snoozes.find(ring.reminder);
    return snooze != state.snoozes.end() && ring.at == snooze->second.pressed + snooze_length;
}

// Takes out what would break a line.
std::string on_one_line(std::string text) {
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < ' ') letter = ' ';
    return text;
}

std::string minutes_on_the_wall(const LocalStamp& stamp) {
    const UtcInstant as_if_utc{wall_time(stamp).time_since_epoch()};
    return format_utc(as_if_utc).substr(0, std::string_view("2026-11-29T21:30").size());
}

}  // namespace

std::vector<RingAhead> plan_ahead(const Plan& plan, ReminderState state, UtcInstant now,
                                  const Zone& zone) {
    std::vector<RingAhead> rings;
    state.hold = false;  // whatever holds reminders back now is over one day
    const UtcInstant end = now + longest_ahead;
    while (rings.size() < most_ahead) {
        const std::optional<Ring> ring = next_ring(plan, state, now, zone);
        if (!ring || ring->at > end) break;
        const Reminder* reminder = named(plan, ring->reminder);
        if (!reminder) break;
        const LocalStamp rung = stamp(std::max(ring->at, now), zone);
        const bool is_moment = reminder->rule.is_break() || is_put_off(state, *ring);
        state = rang(std::move(state), *ring, plan.reminders, rung);
        const int snoozes = snoozes_left(state, reminder->id);
        rings.push_back({rung.at, is_moment ? std::nullopt : std::optional(rung),
                         notice_of(plan, *reminder, snoozes > 0), snoozes});
        if (reminder->rule.is_break()) state = ignored(std::move(state), rung.at);
        now = rung.at + Seconds{1};
    }
    return rings;
}

std::string ring_as_text(const RingAhead& ring) {
    const Notice& notice = ring.notice;
    std::string text = std::to_string(Millis{ring.at.time_since_epoch()}.count());
    text += '\t' + (ring.wall ? minutes_on_the_wall(*ring.wall) : std::string());
    text += '\t' + to_string(notice.reminder) + '\t' + on_one_line(notice.opens);
    text += '\t' + on_one_line(notice.summary) + '\t' + on_one_line(notice.body);
    text += '\t' + std::to_string(ring.snoozes);
    for (const std::string_view name : {"start", "later", "had"}) {
        text += '\t';
        for (const OfferedAnswer& one : answers_to(notice))
            if (one.name == name) text += on_one_line(one.label);
    }
    return text + '\n';
}

std::string rings_as_text(const std::vector<RingAhead>& rings) {
    std::string text;
    for (const RingAhead& ring : rings) text += ring_as_text(ring);
    return text;
}

}  // namespace legato
