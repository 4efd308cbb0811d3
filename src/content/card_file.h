#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "core/routine/card.h"

namespace legato::content {

/// Readers of the cards in assets/cards, one TOML file each.

constexpr std::size_t most_cards = 100;

struct ReadCard {
    std::optional<Card> card;   ///< card; none if there are faults
    std::vector<Fault> faults;  ///< faults in the order of the file
};

/// Reads a card. `file` is for messages, `id` the name under which the card is known.
ReadCard read_card(std::string_view text, const std::string& file, const std::string& id);

struct Cards {
    std::vector<Card> cards;    ///< sorted by group and place
    std::vector<Fault> faults;  ///< faults of the files that were left out
};

/// Reads every *.toml of the folder. A bad file never keeps another one from being read.
Cards load_cards(const std::filesystem::path& folder);

/// Finds a card; null if there is none.
const Card* find(const Cards& cards, std::string_view id);

}  // namespace legato::content
