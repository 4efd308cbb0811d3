#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/diary/diary_entry.h"
#include "core/diary/leg_standing.h"
#include "core/routine/card.h"

namespace legato {

/// The leg check: a few questions, after which some routines may be closed and a card is shown. The
/// check looks for signs that need a clinician (RCOG, ABB, CES, PE, STOP) and never says that there
/// are no such signs.

/// Urgency of asking a clinician; the highest of all answers counts.
enum class Tier : std::uint8_t { none, ask, today, now, emergency };
inline constexpr std::array all_tiers{Tier::none, Tier::ask, Tier::today, Tier::now,
                                      Tier::emergency};
const char* name_of(Tier tier);

struct CheckQuestion {
    std::string id;
    std::vector<CardLine> text;  ///< the question; a person for whom no line is meant is not asked
    std::vector<CardLine> hint;  ///< help with the answer
    Tier tier = Tier::none;      ///< urgency of a yes
    Closings closes = Closings::none;
    bool for_massage = false;               ///< asked before the massage only
    std::string look;                       ///< wording before the massage; empty = `text`
    std::vector<CardLine> look_hint;        ///< help with the answer to `look`
    std::vector<std::string> look_answers;  ///< labels for no, yes and unsure with `look`
    std::vector<std::string> answers;       ///< labels with `text`; empty = no, yes and not sure
};

inline constexpr std::array all_leg_words{LegWord::answered, LegWord::checked, LegWord::asked,
                                          LegWord::cleared};
const char* name_of(LegWord word);

/// Words of a tier, shown when the check is over.
struct TierWords {
    std::vector<CardLine> lines;
    std::string card;  ///< id of the card to go on to; empty = none
};

/// A way to open closed routines by something that a person says.
struct WayOut {
    std::string button;  ///< the person's words: "I have asked"
    std::string why;     ///< reason why a routine is closed, one sentence
};

/// Contents of assets/leg_check.toml.
struct LegCheck {
    std::string title, light;  ///< `light`: request for light before the massage
    std::string why;           ///< reason for asking, one sentence
    std::vector<CheckQuestion> questions;
    std::map<Tier, TierWords> tiers;
    /// Keyed by the word that opens; `answered` = another check.
    std::map<LegWord, WayOut> ways_out;
    std::string left_out;  ///< reason why the massage stays closed for some
    std::vector<std::string> sources;
};

enum class CheckAnswer : std::uint8_t { no, yes, unsure };  ///< unsure counts as yes
inline constexpr std::array all_check_answers{CheckAnswer::no, CheckAnswer::yes,
                                              CheckAnswer::unsure};
const char* name_of(CheckAnswer answer);

/// Answers by the id of the question.
using CheckAnswers = std::map<std::string, CheckAnswer, std::less<>>;

/// Selects the questions for this person, in order, each with only the lines meant for that person.
std::vector<CheckQuestion> questions_for(const LegCheck& check, ForMe for_me, bool massage);

/// Finds the first question that has no answer yet; null if the check is over.
const CheckQuestion* next_open(const std::vector<CheckQuestion>& questions,
                               const CheckAnswers& answers);

/// Result of a check. Missing answers count as no, so callers have to make sure that the check is
/// over.
struct CheckOutcome {
    Tier tier = Tier::none;
    Closings closings = Closings::none;

    friend bool operator==(const CheckOutcome&, const CheckOutcome&) = default;
};
CheckOutcome outcome(const std::vector<CheckQuestion>& questions, const CheckAnswers& answers);

/// Finds the words of the check for a reason; empty if nothing is closed.
const std::string& why_words(const LegCheck& check, WhyClosed why);

}  // namespace legato
