#pragma once

#include "app/pages/desk.h"
#include "app/pages/view_inputs.h"
#include "app/session/cramp_session.h"
#include "content/card_file.h"
#include "ui/look.h"
#include "ui/screens/cramp.h"

namespace legato {

ui::CrampView cramp_view(const ViewInputs& inputs, const content::Cards& cards,
                         const Session& session, const ui::Look& look);

/// Guide through a cramp that begins now. Error: there is none.
Result<CrampGuide> relief_now(const Desk& desk);

}  // namespace legato
