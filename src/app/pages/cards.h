#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/pages/contents.h"
#include "app/pages/view_inputs.h"
#include "content/card_file.h"
#include "ui/screens/card.h"

namespace legato {

/// Makes the page of all cards that have something to say to her, sorted.
ui::GoodToKnowView good_to_know_view(const ViewInputs& inputs, const content::Cards& cards);

/// Makes the page of one card, by its id.
ui::CardView card_view(const ViewInputs& inputs, const Contents& contents, const std::string& id);

/// Lists where each source can be read, each place once; "004:20" is a line of 004.
std::vector<std::string> in_words(const std::vector<std::string>& sources,
                                  const Contents& contents);

/// Makes the page that tells why a routine is as it is, or for an empty id why the leg check asks.
/// The page looks like a card.
ui::CardView why_view(const ViewInputs& inputs, const Contents& contents,
                      const std::string& routine);

}  // namespace legato
