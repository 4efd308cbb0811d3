#pragma once

#include <map>
#include <string>

#include "app/pages/contents.h"
#include "app/pages/view_inputs.h"
#include "content/card_file.h"
#include "ui/screens/card.h"

namespace legato {

/// Makes the page of all cards that have something to say to her, sorted.
ui::GoodToKnowView good_to_know_view(const ViewInputs& inputs, const content::Cards& cards);

/// Makes the page of one card, by its id.
ui::CardView card_view(const ViewInputs& inputs, const Contents& contents, const std::string& id);

/// Makes the page that tells why a routine is as it is, which looks like a card.
ui::CardView why_view(const ViewInputs& inputs, const Contents& contents,
                      const std::string& routine);

}  // namespace legato
