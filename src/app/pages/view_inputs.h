#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/defaults_file.h"
#include "content/routine_file.h"
#include "core/diary/journal_entry.h"
#include "core/diary/leg_check.h"
#include "core/reminders/reminder.h"
#include "core/routine/timeline.h"
#include "core/settings/settings.h"
#include "figure/figure.h"
#include "ui/screens/cards.h"
#include "ui/strings.h"

namespace legato {

inline const std::vector<Reminder> no_reminders;
inline const LegCheck no_leg_check;
inline const std::vector<content::TickKind> no_ticks;

/// Data that the screens are made of. Without `poses` there are no pictures.
struct ViewInputs {
    const content::Library& library;
    const Settings& settings;
    const ui::Strings& tr;
    LocalStamp now;
    const PoseBook* poses = nullptr;
    const std::vector<Reminder>& reminders = no_reminders;
    bool recent_cramp = false;  ///< true: sore calves are spared
    const LegCheck& leg_check = no_leg_check;
    LegStanding legs = {};                                   ///< standing of the leg checks
    const std::vector<content::TickKind>& ticks = no_ticks;  ///< ticks that can be made by hand
};

/// Reason why a leg check has closed a routine; `open` if none has.
WhyClosed why_closed(const ViewInputs& inputs, const Routine& routine);

/// Choices with which a routine would be played now.
Preferences preferences_now(const ViewInputs& inputs, const std::string& routine);

/// Compiles a routine as it would be played now; a choice that the routine does not know is left
/// out.
Result<Timeline> compiled(const ViewInputs& inputs, const Routine& routine);

std::optional<ui::RoutineCard> card(const ViewInputs& inputs, const Routine& routine);
std::optional<figure::Figure> picture(const Timeline& timeline, const PoseBook* poses);

/// Title of a routine, or its id if its file is gone: what was done stays.
std::string title_of(const content::Library& library, const std::string& id);

/// Quiet line about files that could not be read; empty if all is well.
std::string trouble_of(const ViewInputs& inputs);

}  // namespace legato
