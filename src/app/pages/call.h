#pragma once

#include <string>

#include "app/pages/view_inputs.h"
#include "content/card_file.h"
#include "core/routine/card.h"
#include "ui/screens/call.h"

namespace legato {

/// State of the pages with numbers to call.
struct Dialing {
    Telephone whom = Telephone::none;  ///< the one whose number is typed
    std::string typed;
    std::string shown;  ///< number shown large, as this machine cannot call

    void type(char key);
};

const char* key_of(Telephone whom);  ///< key of the setting that has the number
std::string number_of(const Settings& settings, Telephone whom);

ui::CallView call_view(const ViewInputs& inputs, const content::Cards& cards,
                       const Dialing& dialing);
ui::NumberView number_view(const ViewInputs& inputs, const Dialing& dialing);

}  // namespace legato
