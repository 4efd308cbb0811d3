#include <algorithm>

#include "app/app.h"
#include "app/feelings.h"
#include "app/views/log.h"
#include "app/views/reminders.h"
#include "core/diary/mend.h"
#include "core/settings/day_options.h"
#include "storage/backup.h"
#include "storage/settings_file.h"

namespace legato {

// What the pages of days do: reminders, what the log says, pauses.

void App::told(const Result<void>& done) {
    if (!done) say(done.error().message);
    see_to_delivery();
    read_journal();
}

// Whoever switches on her first reminder expects that it comes, on a machine too where something
// has to be started for it. After the last one there is nothing to wait for.
void App::see_to_delivery() {
    const bool any = reminders_.any_on();
    if (any == std::exchange(has_reminders_, any)) return;
    const std::optional<bool> comes = device_.reminders_at_login();
    if (!comes || *comes == any) return;
    if (const auto set = device_.set_reminders_at_login(any); !set) say(set.error().message);
}

// The page that was opened is of something: the row of a list that was tapped.
void App::open_day_page(const std::string& id) {
    constexpr std::string_view fresh = "new.";
    mending_.forget_last();
    reminders_.forget_removed();
    if (place_ == ui::Place::log_entry) {
        if (id.rfind(fresh, 0) == 0)
            mending_.add(id.substr(fresh.size()), rollover_of(settings_));
        else if (const auto entry = standing(history_, id))
            mending_.correct(*entry);
        if (!mending_.draft()) place_ = ui::Place::log;  // it is gone
    }
    const bool of_list = place_ == ui::Place::reminder || place_ == ui::Place::reminder_opens;
    if (of_list && !id.empty()) reminder_ = reminder_named(reminders_, id);
    if (place_ == ui::Place::reminders)
        if (std::string notice = reminders_.read(); !notice.empty()) say(std::move(notice));
}

void App::keep(const Reminder& reminder) {
    const Result<Reminder> kept = reminders_.keep(reminder);
    if (!kept) return say(kept.error().message);
    see_to_delivery();
    if (place_ != ui::Place::reminders) reminder_ = *kept;
    if (place_ == ui::Place::reminder_opens) {  // chosen: that is all there is to do there
        place_ = ui::Place::reminder;
        if (!back_.empty() && back_.back() == ui::Place::reminder) back_.pop_back();
    }
    read_journal();
}

void App::remove(const EntryId& reminder) {
    const Result<void> removed = reminders_.remove(reminder);
    if (!removed) return say(removed.error().message);
    see_to_delivery();
    place_ = ui::Place::reminders;
    while (!back_.empty() && back_.back() == ui::Place::reminders) back_.pop_back();
    read_journal();
}

void App::pause_reminders(ui::PauseReminders pause) {
    using For = ui::PauseReminders;
    const UtcInstant now = device_.now().at;
    std::string until;
    if (pause.length == For::an_hour) until = format_utc(now + std::chrono::hours{1});
    if (pause.length == For::two_hours) until = format_utc(now + std::chrono::hours{2});
    if (pause.length == For::until_tomorrow)
        until = format_utc(tomorrow(now, device_.local_zone(), rollover_of(settings_)));
    set("reminders_paused_until", until);
}

void App::export_reminders() {
    const Result<std::string> place = device_.hand_out(
        "legato.ics",
        calendar_file(reminders_.chosen(), library_, device_.now().at, device_.local_zone()));
    if (!place) return say(place.error().message);
    calendar_ = *place;
    show_lists();
}

void App::hand_out_backup() {
    const Result<std::string> bytes = storage::backup(device_.data_folder());
    if (!bytes) return say(bytes.error().message);
    if (bytes->empty()) return say("There is nothing in your log yet.");
    const std::string day = format_day(practice_day(device_.now(), std::chrono::hours{0}));
    const Result<std::string> place = device_.hand_out("legato-" + day + ".legato", *bytes);
    if (!place) return say(place.error().message);
    backup_ = *place;
    show_lists();
}

void App::take_in(const std::string& file) {
    const Result<std::size_t> taken = storage::take_in(device_.data_folder(), file);
    if (!taken) return say(taken.error().message);
    if (*taken == 0) return say("All of this backup is here already.");
    say("The backup is back in your log.");
    read_journal();
}

// An earlier version asked for one reminder before there were any, and promised to keep the answer.
void App::take_over_first_reminder() {
    const auto kept = settings_.unknown.find("reminder.first");
    if (kept == settings_.unknown.end()) return;
    if (auto chosen = reminders_.choose_first(kept->second); !chosen)
        return say(chosen.error().message);
    settings_.unknown.erase(kept);
    const auto change = [](Settings there) -> Result<Settings> {
        there.unknown.erase("reminder.first");
        return there;
    };
    if (auto saved = storage::change_settings(device_.data_folder(), change); !saved)
        say(saved.error().message);
}

void App::mended(const Result<void>& kept) {
    if (!kept) return say(kept.error().message);
    place_ = ui::Place::log;
    while (!back_.empty() && (back_.back() == ui::Place::log || back_.back() == ui::Place::log_add))
        back_.pop_back();
    read_journal();
}

// In the journal at once: nobody has to say it twice, and it can be said otherwise.
void App::feel(ui::Legs legs) {
    if (place_ == ui::Place::log_entry && mending_.draft()) {
        if (const auto* tick = std::get_if<TickEntry>(mending_.draft())) {
            TickEntry other = *tick;
            other.what = tick_for(legs);
            mending_.change(other, rollover_of(settings_));
        }
        return;
    }
    if (felt_ == legs) return;
    felt_ = legs;
    const LocalDay day = player_ ? player_->entry().practice_day
                                 : practice_day(device_.now(), rollover_of(settings_));
    const TickEntry entry = answered(legs, felt_entry_, device_.now(), day);
    const Result<void> kept =
        journal_ ? journal_->append(entry) : fail("There is no journal to save to.");
    if (!kept) return say(kept.error().message);
    felt_entry_ = entry;
}

void App::pause_days(bool begin) {
    const LocalStamp now = device_.now();
    const LocalDay today = practice_day(now, rollover_of(settings_));
    if (!journal_) return say("There is no journal to save to.");
    if (begin && !open_pause(history_)) {
        PauseEntry pause;
        pause.id = storage::new_entry_id();
        pause.reason = EntryReason::added;
        pause.written = now.at;
        pause.began = now;
        pause.first_day = today;
        return told(journal_->append(pause));
    }
    for (const PauseEntry& pause : history_.pauses) {
        if (begin || pause.ended) continue;
        PauseEntry over = next_revision(pause, EntryReason::correction, now.at);
        over.ended = now;
        over.last_day = std::max(today, pause.first_day);
        if (const Result<void> kept = journal_->append(over); !kept) say(kept.error().message);
    }
    read_journal();
}

}  // namespace legato
