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

const char* key_of(Telephone whom);  ///< key of the setting that has the number

/// Returns the number that she has told; empty if she has told none.
std::string number_of(const Settings& settings, Telephone whom);

/// Returns the number to call: the one that she has told; else, in an emergency, the number of the
/// country of the machine's time zone (assets/emergency.toml), or the number that most countries
/// answer. Empty: no number is known.
std::string number_to_call(const ViewInputs& inputs, const Contents& contents, Telephone whom);

ui::CallView call_view(const ViewInputs& inputs, const Contents& contents, const Dialing& dialing);
ui::NumberView number_view(const ViewInputs& inputs, const Dialing& dialing);

}  // namespace legato
