#include "app/reminders/reminders.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/reminders/calendar.h"
#include "storage/journal.h"
#include "storage/reminder_state_file.h"

namespace legato {

namespace {

auto with_id(const EntryId& id) {
    return [id](const Reminder& one) { return one.id == id; };
}
auto that_opens(std::string_view what) {
    return [what](const Reminder& one) { return one.opens == what; };
}

}  // namespace

content::Defaults defaults_of(const std::filesystem::path& assets_folder,
                              std::vector<content::Fault>& faults) {
    return content::load_defaults(assets_folder / "defaults.toml", faults);
}

Reminders::Reminders(std::filesystem::path data_folder, std::function<UtcInstant()> clock,
                     std::vector<content::SuggestedReminder> offered)
    : data_folder_(std::move(data_folder)),
      clock_(std::move(clock)),
      defaults_(std::move(offered)) {
    read();
}

std::string Reminders::read() {
    storage::RemindersReading reading = storage::read_reminders(data_folder_);
    chosen_ = std::move(reading.reminders);
    return std::move(reading.notice);
}

ReminderState Reminders::state() const {
    return storage::read_reminder_state(data_folder_);
}

// Changes the reminders on the disk, which other programs change too.
Result<void> Reminders::change(const storage::ChangeReminders& change) {
    Result<storage::RemindersReading> kept = storage::change_reminders(data_folder_, change);
    if (!kept) return tl::make_unexpected(kept.error());
    chosen_ = std::move(kept->reminders);
    return {};
}

std::vector<Reminder> Reminders::offered() const {
    std::vector<Reminder> all;
    for (const content::SuggestedReminder& one : defaults_) all.push_back(one.reminder);
    const auto has_own = [&](const Reminder& one) {
        return std::any_of(chosen_.begin(), chosen_.end(), that_opens(one.opens));
    };
    all.erase(std::remove_if(all.begin(), all.end(), has_own), all.end());
    return all;
}

Result<Reminder> Reminders::keep(Reminder reminder) {
    reminder.chosen = clock_();
    if (reminder.text.empty()) reminder.text = suggested_text(defaults_, reminder.opens);
    if (reminder.id == EntryId{}) reminder.id = storage::new_entry_id();
    const Result<void> kept = change([&](std::vector<Reminder>& all) -> Result<void> {
        const auto old = std::find_if(all.begin(), all.end(), with_id(reminder.id));
        if (old != all.end())
            *old = reminder;
        else
            all.push_back(reminder);
        return {};
    });
    if (!kept) return tl::make_unexpected(kept.error());
    return reminder;
}

Result<void> Reminders::remove(const EntryId& id) {
    std::optional<Reminder> gone;
    const Result<void> kept = change([&](std::vector<Reminder>& all) -> Result<void> {
        const auto one = std::find_if(all.begin(), all.end(), with_id(id));
        if (one == all.end()) return {};
        gone = *one;
        all.erase(one);
        return {};
    });
    if (kept && gone) removed_ = gone;
    return kept;
}

bool Reminders::any_on() const {
    return std::any_of(chosen_.begin(), chosen_.end(),
                       [](const Reminder& one) { return one.active; });
}

Result<void> Reminders::put_back() {
    if (!removed_) return {};
    const Result<void> kept = change([&](std::vector<Reminder>& all) -> Result<void> {
        if (std::none_of(all.begin(), all.end(), with_id(removed_->id))) all.push_back(*removed_);
        return {};
    });
    if (kept) removed_.reset();
    return kept;
}

Result<void> Reminders::choose_first(std::string_view which) {
    return change([&](std::vector<Reminder>& all) -> Result<void> {
        for (const content::SuggestedReminder& first : defaults_) {
            if (first.first.empty()) continue;
            auto one = std::find_if(all.begin(), all.end(), that_opens(first.reminder.opens));
            if (one == all.end() && which == first.first) {
                all.push_back(first.reminder);
                one = std::prev(all.end());
                one->id = storage::new_entry_id();
            }
            if (one == all.end()) continue;
            one->active = which == first.first;
            one->chosen = clock_();
        }
        return {};
    });
}

std::string Reminders::first() const {
    for (const content::SuggestedReminder& first : defaults_)
        for (const Reminder& one : chosen_)
            if (!first.first.empty() && one.active && one.opens == first.reminder.opens)
                return first.first;
    return "none";
}

std::string suggested_text(const std::vector<content::SuggestedReminder>& defaults,
                           std::string_view opens) {
    for (const content::SuggestedReminder& one : defaults)
        if (one.reminder.opens == opens) return one.reminder.text;
    return "";
}

std::string text_of(const Reminder& reminder, const content::Library& library) {
    if (!reminder.text.empty()) return reminder.text;
    const Routine* routine = content::find(library, reminder.opens);
    return routine ? routine->title : reminder.opens;
}

std::string calendar_file(std::vector<Reminder> reminders, const content::Library& library,
                          UtcInstant now, const Zone& zone) {
    for (Reminder& reminder : reminders) reminder.text = text_of(reminder, library);
    return calendar_of(reminders, now, zone);
}

}  // namespace legato
