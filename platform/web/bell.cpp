#include "bell.h"

#include <algorithm>

#include "app/reminders/reminders.h"
#include "core/settings/day_options.h"
#include "storage/journal.h"
#include "storage/reminders_file.h"

namespace legato::web {

namespace {
constexpr Millis between_readings = Seconds{10};
constexpr Millis longest_wait = std::chrono::hours{1};  // clocks are set, and people travel
}  // namespace

void Bell::read(const App& app) {
    const bool first = !read_at_;
    const UtcInstant now = device_.now().at;
    stale_ = false;
    read_at_ = device_.boot_now();
    reminders_ = storage::read_reminders(device_.data_folder()).reminders;
    const Settings& settings = app.settings();
    state_.paused_until = settings.reminders_paused_until;
    state_.hold = app.player() && !app.player()->session().is_over();
    const auto library = content::load_library({device_.assets_folder() / "routines"});
    const ReminderFacts facts =
        reminder_facts(fold(storage::read_journals(device_.data_folder()).entries), reminders_,
                       content::counts_as(library), now);
    const auto find_next = [&] {
        next_ = next_ring(reminders_, facts, state_, reminder_options(settings), now,
                          device_.local_zone());
    };
    find_next();
    for (std::size_t i = 0; first && next_ && next_->at <= now && i < reminders_.size(); ++i) {
        state_ = rang(state_, *next_, reminders_, device_.now());
        find_next();
    }
}

std::optional<Bell::Words> Bell::ring(const App& app) {
    const bool due = next_ && next_->at <= device_.now().at;
    const bool may_read = !read_at_ || device_.boot_now() - *read_at_ >= between_readings;
    if (!(due || stale_) || !may_read) return std::nullopt;
    read(app);
    if (!next_ || next_->at > device_.now().at) return std::nullopt;
    const EntryId which = next_->reminder;
    state_ = rang(state_, *next_, reminders_, device_.now());
    stale_ = true;  // what rings next is known at the next reading
    next_.reset();
    const auto reminder = std::find_if(reminders_.begin(), reminders_.end(),
                                       [&](const Reminder& one) { return one.id == which; });
    if (reminder == reminders_.end()) return std::nullopt;
    if (app.settings().reminders_discreet)
        return Words{"You asked to be reminded.", reminder->opens};
    const auto library = content::load_library({device_.assets_folder() / "routines"});
    return Words{text_of(*reminder, library), reminder->opens};
}

std::optional<Millis> Bell::wait() const {
    if (stale_)
        return read_at_ ? std::max(*read_at_ + between_readings - device_.boot_now(), Millis{0})
                        : Millis{0};
    if (!next_) return std::nullopt;
    return std::clamp(Millis{next_->at - device_.now().at}, Millis{0}, longest_wait);
}

}  // namespace legato::web
