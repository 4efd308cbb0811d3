#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "content/defaults_file.h"
#include "content/routine_file.h"
#include "core/reminders/reminder_plan.h"
#include "storage/reminders_file.h"

namespace legato {

/// The reminders of a person: those that she has chosen, which are on the disk, and those that are
/// offered to her.
class Reminders {
  public:
    /// Creates an empty list. `clock` tells the time at which a reminder was chosen.
    Reminders(std::filesystem::path data_folder, std::function<UtcInstant()> clock,
              std::vector<content::SuggestedReminder> offered);

    /// Reads the disk again, as other programs change it too. Returns a sentence for her if
    /// something could not be read, else an empty one.
    std::string read();

    const std::vector<Reminder>& chosen() const { return chosen_; }
    bool any_on() const;

    /// State of what has rung and how it was answered, as the program that delivers reminders has
    /// kept it.
    ReminderState state() const;

    /// Reminders of the default set for which she has none of her own. They have no id.
    std::vector<Reminder> offered() const;

    /// Keeps a reminder in place of the one with its id; one without an id is added. Returns the
    /// reminder as it is kept. Error: nothing has changed.
    Result<Reminder> keep(Reminder reminder);
    Result<void> remove(const EntryId& id);

    /// Reminder that was removed last.
    const std::optional<Reminder>& removed() const { return removed_; }
    Result<void> put_back();
    void forget_removed() { removed_.reset(); }

    /// Sets the one reminder of the first start: "bedtime", "day" or "none".
    Result<void> choose_first(std::string_view which);
    std::string first() const;  ///< name of the one that is chosen

  private:
    Result<void> change(const storage::ChangeReminders& change);

    std::filesystem::path data_folder_;
    std::function<UtcInstant()> clock_;
    std::vector<content::SuggestedReminder> defaults_;
    std::vector<Reminder> chosen_;
    std::optional<Reminder> removed_;
};

/// Reads the defaults for this machine; `faults` gets what could not be read of them.
content::Defaults defaults_of(const std::filesystem::path& assets_folder,
                              std::vector<content::Fault>& faults);

/// Text of the default set for something that a reminder may open; empty if the set does not have
/// it.
std::string suggested_text(const std::vector<content::SuggestedReminder>& defaults,
                           std::string_view opens);

/// Text of a reminder: its own, or its routine's title, or at least what it opens.
std::string text_of(const Reminder& reminder, const content::Library& library);

/// Writes all reminders that are on as a file for a calendar program.
std::string calendar_file(std::vector<Reminder> reminders, const content::Library& library,
                          UtcInstant now, const Zone& zone);

}  // namespace legato
