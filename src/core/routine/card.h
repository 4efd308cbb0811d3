#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/routine/for_me.h"
#include "core/time/time.h"

namespace legato {

/// A card: a page of calm words on what to know, when to stop, whom to call.

/// A line, and the people who are to read it; nobody named = everybody.
struct CardLine {
    std::string text;
    std::vector<ForMe> whom;
    bool six_weeks = false;  ///< also whoever was pregnant until not long ago, and is no more
};

/// How soon somebody has to be called about what a part tells.
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

/// What a card is about: the groups of the list of all, in this order.
enum class CardGroup : std::uint8_t { safety, cramp, warmth, moving, things, food, help };
inline constexpr std::array all_card_groups{CardGroup::safety, CardGroup::cramp,  CardGroup::warmth,
                                            CardGroup::moving, CardGroup::things, CardGroup::food,
                                            CardGroup::help};
const char* name_of(CardGroup group);
constexpr int last_card = 1000;  ///< of the places in a group

/// The cards that are looked for by name, wherever something may be wrong.
inline constexpr const char* call_card = "call";
inline constexpr const char* stop_card = "stop";

struct Card {
    std::string id;  ///< [a-z0-9_]{1,64}, the file's name
    std::string title;
    CardGroup group = CardGroup::help;
    int order = last_card;  ///< within its group, the smallest first
    std::vector<CardPart> parts;
    std::vector<std::string> sources;  ///< ids of the reference list
    std::optional<Seconds> timer;      ///< a time that the card offers to count down
    std::string timer_show;            ///< what is to be kept in mind meanwhile
    std::string see;                   ///< id of a card to go on to; empty = none
    std::string file;                  ///< path of the file, for messages
};

/// Those of the lines that are for this person.
std::vector<CardLine> suited(std::vector<CardLine> lines, ForMe for_me, bool six_weeks = false);

/// The card as this person is to read it: lines for others are gone, and with them parts that have
/// no line left; every part has at most one heading. What is left is for her. (core/settings knows
/// whether she is in those six weeks.)
Card suited(Card card, ForMe for_me, bool six_weeks = false);
constexpr std::chrono::days signs_last{42};

}  // namespace legato
