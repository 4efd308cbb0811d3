#pragma once

#include "app/cramp.h"
#include "app/views/known.h"
#include "content/card_file.h"
#include "ui/look.h"
#include "ui/screens/cramp.h"

namespace legato {

ui::CrampView cramp_view(const Known& known, const content::Cards& cards, const Session& session,
                         const ui::Look& look);

}  // namespace legato
