#pragma once

#include <optional>
#include <vector>

#include "core/diary/history.h"
#include "core/settings/settings.h"
#include "ui/action.h"
#include "ui/screens/tonight.h"

namespace legato {

/// Questions about the night, asked in the morning and never in the night: whether there was a
/// cramp; and about each one that was played, which leg, how strong, and what helped. They are
/// asked until noon, or until somebody says that it is enough.
class Morning {
  public:
    std::optional<ui::LastNight> asked(const History& history, const Settings& settings,
                                       const LocalStamp& now) const;

    /// Journal entries that an answer leads to.
    std::vector<JournalEntry> answered(const History& history, const CountsAsById& counts_as,
                                       const LocalStamp& now, const ui::NightAnswer& answer);

  private:
    Helped ticked_ = Helped::nothing_said;  ///< remedies ticked for the cramp that is asked about
};

}  // namespace legato
