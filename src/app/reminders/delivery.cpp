#include "app/reminders/delivery.h"

#include <algorithm>

#include "core/diary/ticks.h"

namespace legato {

namespace {

constexpr std::chrono::minutes break_stays{5};  // a break unanswered for longer was ignored
constexpr std::chrono::minutes again_in{1};

const Reminder* find_reminder(const std::vector<Reminder>& reminders, const EntryId& id) {
    const auto found = std::find_if(reminders.begin(), reminders.end(),
                                    [&](const Reminder& one) { return one.id == id; });
    return found == reminders.end() ? nullptr : &*found;
}

// Tells whether two states mean the same to a delivery that starts with them.
bool is_same(ReminderState a, const ReminderState& b) {
    a.hold = b.hold;
    a.paused_until = b.paused_until;
    return a == b;
}

}  // namespace

Notice notice_of(const Plan& plan, const Reminder& reminder, bool can_snooze) {
    const auto title = plan.titles.find(reminder.opens);
    Notice notice;
    notice.reminder = reminder.id;
    notice.opens = reminder.opens;
    notice.can_snooze = can_snooze;
    notice.can_start = title != plan.titles.end() || reminder.opens == cramp_question;
    if (reminder.opens == water_tick)
        notice.had = "Done";
    else if (opens_routine(reminder))
        notice.had = "I just had one";
    if (reminder.rule.is_break()) notice.stays = break_stays;
    if (plan.discreet) {
        notice.summary = "Legato";
        notice.body = "You asked to be reminded.";
        return notice;
    }
    const std::string& name = title == plan.titles.end() ? reminder.opens : title->second;
    notice.summary = reminder.text.empty() ? name : reminder.text;
    if (title != plan.titles.end() && notice.summary != name) notice.body = name;
    return notice;
}

std::optional<Answer> answer_named(std::string_view name) {
    if (name == "start") return Answer::start;
    if (name == "later") return Answer::later;
    if (name == "had") return Answer::just_had_one;
    return std::nullopt;
}

std::vector<OfferedAnswer> answers_to(const Notice& notice) {
    std::vector<OfferedAnswer> answers;
    if (notice.can_start) answers.push_back({"start", "Start"});
    if (notice.can_snooze) answers.push_back({"later", "Later"});
    if (!notice.had.empty()) answers.push_back({"had", notice.had});
    return answers;
}

void Delivery::plan(Plan plan) {
    plan_ = std::move(plan);
    state_.paused_until = plan_.paused_until;
    const auto forget_removed = [&](auto& by_id) {
        for (auto it = by_id.begin(); it != by_id.end();)
            it = find_reminder(plan_.reminders, it->first) ? std::next(it) : by_id.erase(it);
    };
    forget_removed(state_.last_fired);
    forget_removed(state_.snoozes);
    for (auto it = shown_.begin(); it != shown_.end();) {
        if (!is_over(*it)) {
            ++it;
            continue;
        }
        state_ = answered(std::move(state_));
        ports_.withdraw(it->notice);
        it = shown_.erase(it);
    }
}

// True if the reminder was done, or is not wanted any more.
bool Delivery::is_over(const Shown& shown) const {
    const Reminder* const now = find_reminder(plan_.reminders, shown.reminder.id);
    if (!now || !now->active || now->rule != shown.reminder.rule || plan_.facts.paused) return true;
    if (is_done(plan_.facts, *now, shown.rung, plan_.options.rollover)) return true;
    return now->rule.is_break() && opens_routine(*now) && plan_.facts.last_session &&
           *plan_.facts.last_session > shown.rung.at;
}

void Delivery::presence(const Presence& presence, const Moment& now) {
    const Presence before = std::exchange(presence_, presence);
    if (presence.locked && !before.locked) locked_since_ = now.boot;
    const bool was_locked_out =
        before.locked && !presence.locked && now.boot - locked_since_ >= away_after;
    if (was_locked_out || (before.away && !presence.away)) took_break(now);
    state_.hold = holds();
    if (!state_.hold) return;
    for (auto it = shown_.begin(); it != shown_.end();)
        it = it->reminder.rule.is_break() ? nobody_saw(it) : std::next(it);
}

void Delivery::took_break(const Moment& now) {
    state_ = legato::took_break(std::move(state_), now.at);
}

Delivery::Place Delivery::find(std::uint32_t notice) {
    return std::find_if(shown_.begin(), shown_.end(),
                        [=](const Shown& one) { return one.notice == notice; });
}

// Withdraws a reminder that nobody saw; it is offered again when somebody is there.
Delivery::Place Delivery::nobody_saw(Place shown) {
    ports_.withdraw(shown->notice);
    return taken_back(shown);
}

Delivery::Place Delivery::taken_back(Place shown) {
    state_ = took_back(std::move(state_), shown->ring, shown->before);
    return shown_.erase(shown);
}

// Forgets what was shown without withdrawing it: by now the numbers may belong to others.
void Delivery::service_gone() {
    for (auto it = shown_.begin(); it != shown_.end();) it = taken_back(it);
}

Delivery::Place Delivery::nobody_answered(Place shown, const Moment& now) {
    if (!shown->reminder.rule.is_break()) return shown_.erase(shown);
    if (state_.hold || ports_.is_busy()) return nobody_saw(shown);
    state_ = ignored(std::move(state_), now.at);
    return shown_.erase(shown);
}

void Delivery::answer(std::uint32_t notice, Answer answer, const Moment& now) {
    const auto shown = find(notice);
    if (shown == shown_.end()) return;
    const Reminder reminder = shown->reminder;
    ports_.withdraw(notice);
    shown_.erase(shown);
    take(reminder, answer, now);
}

void Delivery::answer_late(const EntryId& reminder, Answer answer, const Moment& now) {
    if (const Reminder* const known = find_reminder(plan_.reminders, reminder))
        take(*known, answer, now);
}

void Delivery::take(const Reminder& reminder, Answer answer, const Moment& now) {
    switch (answer) {
        case Answer::start:
            state_ = answered(std::move(state_));
            ports_.open(reminder.opens);
            break;
        case Answer::later:
            state_ = snoozed(std::move(state_), reminder.id, now.at);
            break;
        case Answer::just_had_one:
            state_ = just_had_one(std::move(state_), reminder, stamp(now.at, now.zone));
            if (reminder.opens == water_tick) tick(reminder.opens, now);
            break;
    }
}

void Delivery::tick(const std::string& what, const Moment& now) {
    ports_.tick(new_tick(what, stamp(now.at, now.zone), plan_.options.rollover));
}

void Delivery::closed(std::uint32_t notice, const Moment& now) {
    if (const auto shown = find(notice); shown != shown_.end()) nobody_answered(shown, now);
}

void Delivery::not_shown(std::uint32_t notice, const Moment& now) {
    const auto shown = find(notice);
    if (shown == shown_.end()) return;
    taken_back(shown);
    not_before_ = now.boot + again_in;
}

void Delivery::withdraw_all() {
    for (const Shown& shown : shown_) ports_.withdraw(shown.notice);
    shown_.clear();
}

bool Delivery::dismiss_break(const Moment& now) {
    const auto shown = std::find_if(shown_.begin(), shown_.end(),
                                    [](const Shown& one) { return one.reminder.rule.is_break(); });
    if (shown == shown_.end()) return false;
    ports_.withdraw(shown->notice);
    nobody_answered(shown, now);
    return true;
}

// Takes each reminder at most once: one that has rung is not due again at the same moment.
void Delivery::pass_over(const Moment& now) {
    for (std::size_t left = plan_.reminders.size(); left > 0; --left) {
        const std::optional<Ring> ring = next(now);
        if (!ring || ring->at > now.at) return;
        state_ = rang(std::move(state_), *ring, plan_.reminders, stamp(now.at, now.zone));
    }
}

std::optional<Ring> Delivery::next(const Moment& now) const {
    return next_ring(plan_, state_, now.at, now.zone);
}

// Shows a reminder. False: it could not be shown now, and stays due.
bool Delivery::show(const Ring& ring, const Moment& now) {
    const Reminder& reminder = *find_reminder(plan_.reminders, ring.reminder);
    const LocalStamp rung = stamp(now.at, now.zone);
    const bool can_snooze = may_snooze(rang(state_, ring, plan_.reminders, rung), reminder.id);
    const auto number = ports_.show(notice_of(plan_, reminder, can_snooze));
    if (!number) return false;
    const Millis stays = reminder.rule.is_break() ? Millis{break_stays} : Millis{latest_ring};
    shown_.push_back({*number, ring, reminder, rung, now.boot + stays, state_});
    state_ = rang(state_, ring, plan_.reminders, rung);
    return true;
}

Delivery::Next Delivery::step(const Moment& now) {
    for (auto it = shown_.begin(); it != shown_.end();) {
        if (it->until > now.boot) {
            ++it;
            continue;
        }
        ports_.withdraw(it->notice);
        it = nobody_answered(it, now);
    }
    std::optional<Ring> ring = next(now);
    if (ring && ring->at <= now.at && now.boot >= not_before_) {
        // Shows one break at a time: the one before was not answered, which may change what is due.
        if (find_reminder(plan_.reminders, ring->reminder)->rule.is_break() && dismiss_break(now))
            return step(now);
        if (ports_.is_busy() || !show(*ring, now)) not_before_ = now.boot + again_in;
        ring = next(now);
    }
    keep();

    Next wait;
    const auto within = [&](Millis time) {
        wait.within = wait.within ? std::min(*wait.within, time) : time;
    };
    if (ring && ring->at > now.at) wait.at = ring->at;
    if (ring && ring->at <= now.at) within(std::max(not_before_ - now.boot, Millis{1000}));
    for (const Shown& shown : shown_) within(shown.until - now.boot);
    return wait;
}

void Delivery::keep() {
    if (is_same(state_, kept_)) return;
    kept_ = state_;
    ports_.keep(state_);
}

}  // namespace legato
