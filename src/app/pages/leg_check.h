#pragma once

#include <optional>
#include <string>

#include "app/pages/view_inputs.h"
#include "content/card_file.h"
#include "core/diary/leg_check.h"
#include "ui/screens/leg_check.h"

namespace legato {

/// A leg check that is being answered. No answer is kept before the end of the check.
struct LegChecking {
    bool massage = false;
    bool asks = false;
    CheckAnswers answers;
    Millis answered_at{0};  ///< boot time of the last answer, so that a slip does not answer twice
    std::optional<CheckOutcome> outcome;  ///< outcome of a check that is over
    std::optional<LegCheckEntry> opened;  ///< word said last, as long as it can be taken back

    /// True while she looks at both legs, which takes a bright screen.
    bool needs_light() const { return massage && asks; }
};
constexpr Millis answered_apart{400};

ui::LegCheckView leg_check_view(const ViewInputs& inputs, const content::Cards& cards,
                                const LegChecking& checking);

/// Sentence on why a routine cannot be played now, as its page tells it; empty if it can.
std::string closed_words(const ViewInputs& inputs, const Routine& routine);

}  // namespace legato
