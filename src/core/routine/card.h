#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/routine/for_me.h"
#include "core/time/time.h"

namespace legato {

/// A card: a page of calm words on what to know, when to stop, whom to call.

/// Line of a card, and the people who are to read it; nobody named = everybody.
struct CardLine {
    std::string text;
    std::vector<ForMe> whom;
    bool six_weeks = false;  ///< true: also for people who were pregnant until `signs_last` ago
};

/// Urgency of a call about what a part of a card tells.
enum class Urgency : std::uint8_t { none, soon, today, now, emergency };
inline constexpr std::array all_urgencies{Urgency::none, Urgency::soon, Urgency::today,
                                          Urgency::now, Urgency::emergency};
const char* name_of(Urgency urgency);

/// Number that a part of a card offers to call.
enum class Telephone : std::uint8_t { none, maternity, emergency };

struct CardPart {
    std::vector<CardLine> heading;  ///< first that fits counts; empty = no heading
    Urgency urgency = Urgency::none;
    Telephone call = Telephone::none;
    bool list = false;  ///< true = the lines are points of a list, not sentences
    std::vector<CardLine> lines;
};

/// Subject of a card: the groups in the list of all cards, in this order.
enum class CardGroup : std::uint8_t { safety, cramp, warmth, moving, things, food, help };
inline constexpr std::array all_card_groups{CardGroup::safety, CardGroup::cramp,  CardGroup::warmth,
                                            CardGroup::moving, CardGroup::things, CardGroup::food,
                                            CardGroup::help};
const char* name_of(CardGroup group);
constexpr int last_card = 1000;  ///< highest place in a group

/// Ids of the cards that are shown wherever something may be wrong.
inline constexpr const char* call_card = "call";
inline constexpr const char* stop_card = "stop";

struct Card {
    std::string id;  ///< [a-z0-9_]{1,64}, the file's name
    std::string title;
    CardGroup group = CardGroup::help;
    int order = last_card;  ///< place within its group, the smallest first
    std::vector<CardPart> parts;
    std::vector<std::string> sources;  ///< ids of the reference list
    std::optional<Seconds> timer;      ///< a time that the card offers to count down
    std::string timer_show;            ///< words to keep in mind while the time is counted
    std::string see;                   ///< id of a card to go on to; empty = none
    std::string file;                  ///< path of the file, for messages
};

/// Picks the lines that are for this person.
std::vector<CardLine> suited(std::vector<CardLine> lines, ForMe for_me, bool six_weeks = false);

/// Makes the card for this person: lines for others are gone, and parts without lines too; every
/// part has at most one heading. `six_weeks`: her pregnancy ended less than `signs_last` ago, as
/// core/settings knows.
Card suited(Card card, ForMe for_me, bool six_weeks = false);
constexpr std::chrono::days signs_last{42};

}  // namespace legato
