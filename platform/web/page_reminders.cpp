#include "page_reminders.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "app/reminders/plan_ahead.h"
#include "storage/journal.h"
#include "storage/reminder_state_file.h"

namespace legato::web {

namespace {

// Longest time without a look at the clock. A page's timers stand still while the machine sleeps,
// and nobody tells it that the clock was set or that somebody travels.
constexpr Millis longest_wait = std::chrono::minutes{1};

void tell(const Result<void>& kept) {
    if (!kept) std::fprintf(stderr, "legato: %s\n", kept.error().message.c_str());
}

}  // namespace

PageReminders::PageReminders(const Device& device, Ports ports)
    : device_(device),
      ports_(std::move(ports)),
      delivery_({[this](const Notice& notice) { return show(notice); },
                 [this](std::uint32_t notice) { withdraw(notice); }, [] { return false; },
                 [this](const std::string& what) { ports_.open(what); },
                 [this](TickEntry entry) { tick(std::move(entry)); },
                 [this](const ReminderState& state) { keep(state); }},
                storage::read_reminder_state(device.data_folder())) {}

std::optional<std::uint32_t> PageReminders::show(const Notice& notice) {
    if (!ports_.show(notice)) return std::nullopt;
    shown_[++last_number_] = notice.reminder;
    return last_number_;
}

void PageReminders::withdraw(std::uint32_t notice) {
    const auto shown = shown_.extract(notice);
    if (!shown) return;
    const bool replaced = std::any_of(shown_.begin(), shown_.end(), [&](const auto& one) {
        return one.second == shown.mapped();
    });
    if (!replaced) ports_.withdraw(shown.mapped());
}

void PageReminders::tick(TickEntry entry) {
    entry.id = storage::new_entry_id();
    Result<storage::Journal> journal = storage::Journal::open(device_.data_folder(), device_.id());
    tell(journal ? journal->append(entry) : tl::make_unexpected(journal.error()));
    stale_ = true;
}

void PageReminders::keep(const ReminderState& state) {
    tell(storage::save_reminder_state(device_.data_folder(), state));
}

// Takes an answer to the last notification of a reminder: each takes the place of the one before.
void PageReminders::heard(std::string_view reminder, std::string_view what) {
    const Zone zone = device_.local_zone();
    const Moment now{device_.now().at, zone, device_.boot_now()};
    const auto shown = std::find_if(shown_.rbegin(), shown_.rend(), [&](const auto& one) {
        return to_string(one.second) == reminder;
    });
    const auto answer = answer_named(what);
    heard_ = true;
    if (shown != shown_.rend()) {
        const std::uint32_t number = shown->first;
        if (answer) delivery_.answer(number, *answer, now);
        if (what == "closed") delivery_.closed(number, now);
        if (what == "failed") delivery_.not_shown(number, now);
        shown_.erase(number);
    } else if (answer) {
        for (const EntryId& one : known_)
            if (to_string(one) == reminder) delivery_.answer_late(one, *answer, now);
    }
}

bool PageReminders::is_called_for(bool playing) const {
    return !opened_ || heard_ || playing != playing_ || (stale_ && !playing) ||
           (wake_ && device_.boot_now() >= *wake_);
}

// Leaves notices about damaged files to the app.
Plan PageReminders::read_plan_at(const Settings& settings, UtcInstant now) {
    const auto data = device_.data_folder();
    const auto routines = [&] {
        if (!routines_) routines_ = read_routine_facts(data, device_.assets_folder());
        return *routines_;
    };
    return read_plan(data, settings, routines, now).plan;
}

void PageReminders::read(const Settings& settings, UtcInstant now) {
    stale_ = false;
    Plan plan = read_plan_at(settings, now);
    known_.clear();
    for (const Reminder& one : plan.reminders) known_.push_back(one.id);
    delivery_.plan(std::move(plan));
}

void PageReminders::step(const Settings& settings, bool playing) {
    if (!is_called_for(playing)) return;
    const Zone zone = device_.local_zone();
    const Moment now{device_.now().at, zone, device_.boot_now()};
    const bool opening = !std::exchange(opened_, true);
    const bool due = next_.at && *next_.at <= now.at;
    if (opening || (!playing && (stale_ || due))) read(settings, now.at);
    if (opening) delivery_.pass_over(now);
    heard_ = false;
    playing_ = playing;
    delivery_.presence({false, false, playing}, now);
    next_ = delivery_.step(now);

    std::optional<Millis> within = next_.within;
    if (next_.at) {
        const Millis until_ring = *next_.at - now.at;
        within = std::min(until_ring, within.value_or(until_ring));
    }
    wake_ = within ? std::optional(now.boot + std::clamp(*within, Millis{0}, longest_wait))
                   : std::nullopt;
}

std::string PageReminders::rings_ahead(const Settings& settings) {
    const UtcInstant now = device_.now().at;
    const ReminderState state = storage::read_reminder_state(device_.data_folder());
    return rings_as_text(
        legato::plan_ahead(read_plan_at(settings, now), state, now, device_.local_zone()));
}

std::optional<Millis> PageReminders::wait() const {
    if (heard_ || (stale_ && !playing_)) return Millis{0};
    if (!wake_) return std::nullopt;
    return std::max(*wake_ - device_.boot_now(), Millis{0});
}

}  // namespace legato::web
