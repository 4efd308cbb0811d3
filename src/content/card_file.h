#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/routine/card.h"

namespace legato::content {

/// Reads the cards of assets/cards, one TOML file each.

constexpr std::size_t most_cards = 100;

struct ReadCard {
    std::optional<Card> card;   ///< only if there are no faults
    std::vector<Fault> faults;  ///< in the order of the file
};

/// `file` is for messages, `id` the name under which the card is known.
ReadCard read_card(std::string_view text, const std::string& file, const std::string& id);

struct Cards {
    std::vector<Card> cards;    ///< by their groups and places in them
    std::vector<Fault> faults;  ///< of the files that were left out
};

/// Every *.toml of the folder. A bad file never keeps another one from being read.
Cards load_cards(const std::filesystem::path& folder);

/// Null if there is none.
const Card* find(const Cards& cards, std::string_view id);

}  // namespace legato::content
