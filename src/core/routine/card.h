#pragma once

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
};

/// Urgency of calling somebody about what a part of a card says.
enum class Urgency : std::uint8_t { none, soon, now, emergency };
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

struct Card {
    std::string id;  ///< [a-z0-9_]{1,64}, the file's name
    std::string title;
    std::vector<CardPart> parts;
    std::vector<std::string> sources;  ///< ids of the reference list
    std::optional<Seconds> timer;      ///< time that the card offers to count down
    std::string see;                   ///< id of a card to go on to; empty = none
    std::string file;                  ///< path of the file, for messages
};

/// Selects the lines that are for this person.
std::vector<CardLine> suited(std::vector<CardLine> lines, ForMe for_me);

/// Makes the card as this person is to read it: lines for others are removed, and with them parts
/// that have no line left; every part has at most one heading. All remaining lines are for this
/// person.
Card suited(Card card, ForMe for_me);

}  // namespace legato
