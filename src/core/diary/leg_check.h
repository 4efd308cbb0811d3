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

/// The leg check: a few questions, after which some routines may be closed and a card is shown. It
/// looks for signs that need a clinician (RCOG, ABB, CES, PE, STOP) and never tells that there is
/// none.

/// How soon somebody has to be asked; the highest of all answers counts.
enum class Tier : std::uint8_t { none, ask, today, now, emergency };
inline constexpr std::array all_tiers{Tier::none, Tier::ask, Tier::today, Tier::now,
                                      Tier::emergency};
const char* name_of(Tier tier);

struct CheckQuestion {
    std::string id;
    std::vector<CardLine> text;  ///< as it is asked; no line for somebody: she is not asked
    std::vector<CardLine> hint;  ///< what helps to answer
    Tier tier = Tier::none;      ///< of a yes
    Closings closes = Closings::none;
    bool for_massage = false;  ///< asked before the massage only
    std::string look;          ///< before the massage it is asked like this; empty = as always
    std::vector<std::string> look_answers;  ///< then, for no, yes and unsure
    std::vector<std::string> answers;       ///< as it is asked; empty = no, yes and not sure
};

inline constexpr std::array all_leg_words{LegWord::answered, LegWord::checked, LegWord::asked,
                                          LegWord::cleared};
const char* name_of(LegWord word);

/// What a tier says when the check is over.
struct TierWords {
    std::vector<CardLine> lines;
    std::string card;  ///< id of the card to go on to; empty = none
};

/// What opens again, by what a person says; and what is told until then.
struct WayOut {
    std::string button;  ///< her words: "I have asked"
    std::string why;     ///< why a routine is closed, one sentence
};

/// The check as it is written (assets/leg_check.toml).
struct LegCheck {
    std::string title, light;  ///< `light`: asked for before the massage
    std::vector<CheckQuestion> questions;
    std::map<Tier, TierWords> tiers;
    std::map<LegWord, WayOut> ways_out;  ///< by the word that opens; `answered`: another check
    std::string left_out;                ///< why the massage stays closed for some
    std::vector<std::string> sources;
};

enum class CheckAnswer : std::uint8_t { no, yes, unsure };  ///< unsure counts as yes
inline constexpr std::array all_check_answers{CheckAnswer::no, CheckAnswer::yes,
                                              CheckAnswer::unsure};
const char* name_of(CheckAnswer answer);

/// By the id of the question.
using CheckAnswers = std::map<std::string, CheckAnswer, std::less<>>;

/// What this person is asked, in order; what is said to her is in the text of each.
std::vector<CheckQuestion> questions_for(const LegCheck& check, ForMe for_me, bool massage);

/// The first of these that has no answer yet; null: the check is over.
const CheckQuestion* next_open(const std::vector<CheckQuestion>& questions,
                               const CheckAnswers& answers);

/// What the answers come to. Those that are missing count as no: whoever asks sees to it that a
/// check is over before it counts.
struct CheckOutcome {
    Tier tier = Tier::none;
    Closings closings = Closings::none;

    friend bool operator==(const CheckOutcome&, const CheckOutcome&) = default;
};
CheckOutcome outcome(const std::vector<CheckQuestion>& questions, const CheckAnswers& answers);

/// Why something is closed, as the check says it; empty where nothing is.
const std::string& why_words(const LegCheck& check, WhyClosed why);

}  // namespace legato
