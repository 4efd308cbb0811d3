#pragma once

#include <string>

#include "app/pages/contents.h"
#include "app/pages/view_inputs.h"
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

const char* key_of(Telephone whom);  ///< of the setting that has the number

/// The number that she has told; empty if she has not.
std::string number_of(const Settings& settings, Telephone whom);

/// What is called: what she has told, or in an emergency what is called in the country of the zone
/// that the machine is in, or what is answered in most of them. Empty: nobody knows.
std::string number_to_call(const ViewInputs& inputs, const Contents& contents, Telephone whom);

ui::CallView call_view(const ViewInputs& inputs, const Contents& contents, const Dialing& dialing);
ui::NumberView number_view(const ViewInputs& inputs, const Dialing& dialing);

}  // namespace legato
