#include "app/records/records.h"

#include <utility>

#include "app/records/not_kept.h"
#include "storage/backup.h"
#include "storage/settings_file.h"

namespace legato {

Records::Records(const Device& device) : device_(device) {
    storage::SettingsReading reading = storage::read_settings(device.data_folder());
    settings_ = std::move(reading.settings);
    if (!reading.notice.empty()) trouble_.push_back(std::move(reading.notice));
    if (auto journal = storage::Journal::open(device.data_folder(), device.id()))
        journal_.emplace(std::move(*journal));
    else
        trouble_.push_back(journal.error().message);
    append_ = append_to(journal_ ? &*journal_ : nullptr);
    for (std::string& notice : read_journals()) trouble_.push_back(std::move(notice));
}

// Reads the journals. Their lengths are taken first, so that what is written meanwhile is found the
// next time.
std::vector<std::string> Records::read_journals() {
    seen_ = storage::journals_on_disk(device_.data_folder());
    storage::JournalReading reading = storage::read_journals(device_.data_folder());
    entries_ = std::move(reading.entries);
    history_.reset();
    return std::move(reading.notices);
}

void Records::reread_journals() {
    if (storage::journals_on_disk(device_.data_folder()) != seen_) read_journals();
}

const History& Records::history() const {
    if (!history_) history_ = fold(entries_);
    return *history_;
}

Result<void> Records::append(const JournalEntry& entry) {
    Result<void> kept = append_(entry);
    if (!kept) return fail(why_not_kept(device_, kept.error()));
    journal_->tell(seen_);
    entries_.push_back(entry);
    history_.reset();
    return kept;
}

Result<std::string> Records::erase_log() {
    const std::vector<JournalEntry> standing = in_order(history());
    Result<std::string> erased = storage::erase_journals(device_.data_folder());
    if (!erased) return erased;
    entries_.clear();
    history_.reset();
    // Opens a new journal, as the file of the old one is gone.
    if (auto journal = storage::Journal::open(device_.data_folder(), device_.id());
        journal_ && journal)
        journal_.emplace(std::move(*journal));
    for (const JournalEntry& entry : standing)
        if (outlasts_erasing(entry) && !append(entry)) {  // brings back everything
            static_cast<void>(bring_back(*erased));
            return fail("Your log could not be erased.");
        }
    read_journals();
    return erased;
}

Result<void> Records::bring_back(const std::string& erased) {
    if (erased.empty()) return {};
    const Result<std::size_t> taken = storage::import_backup(device_.data_folder(), erased);
    read_journals();
    return taken ? Result<void>() : fail(taken.error().message);
}

Result<std::vector<std::string>> Records::set(const std::string& key, const std::string& value) {
    reread_settings();
    auto changed = with(settings_, key, value);
    if (!changed) return tl::make_unexpected(changed.error());
    std::vector<std::string> notices;
    if (*changed == settings_) return notices;
    settings_ = std::move(*changed);
    // Changes the settings on the disk, where another program may be changing another one now.
    // Values that could not be kept before go along.
    const auto change = [&](Settings there) -> Result<Settings> {
        return settings_kept_ ? with(std::move(there), key, value) : Result<Settings>(settings_);
    };
    auto kept = storage::change_settings(device_.data_folder(), change);
    settings_kept_ = kept.has_value();
    if (!kept) notices.push_back(why_not_kept(device_, kept.error()));
    if (kept && !kept->notice.empty()) notices.push_back(kept->notice);
    if (kept) settings_ = std::move(kept->settings);
    return notices;
}

void Records::reread_settings() {
    if (!settings_kept_) return;
    storage::SettingsReading reading = storage::read_settings(device_.data_folder());
    if (reading.exists && reading.notice.empty()) settings_ = std::move(reading.settings);
}

Result<void> Records::forget_unknown(const std::string& key) {
    settings_.unknown.erase(key);
    const auto change = [&](Settings there) -> Result<Settings> {
        there.unknown.erase(key);
        return there;
    };
    const auto saved = storage::change_settings(device_.data_folder(), change);
    return saved ? Result<void>() : fail(saved.error().message);
}

}  // namespace legato
