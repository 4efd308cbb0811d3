#include "app/views/call.h"

#include "ui/action.h"

namespace legato {

// A + only before all digits, and no more than a number may have.
void Dialing::type(char key) {
    if (key == ui::erase_key) {
        if (!typed.empty()) typed.pop_back();
        return;
    }
    const std::string longer = typed + key;
    if (longer == "+" || is_number(longer)) typed = longer;
}

const char* key_of(Telephone whom) {
    return whom == Telephone::emergency ? "number.emergency" : "number.maternity";
}

std::string number_of(const Settings& settings, Telephone whom) {
    return whom == Telephone::emergency ? settings.emergency_number : settings.maternity_number;
}

ui::CallView call_view(const Known& known, const content::Cards& cards, const Dialing& dialing) {
    ui::CallView view;
    if (const Card* card = content::find(cards, "call"))
        view.card = suited(*card, known.settings.for_me);
    view.maternity = known.settings.maternity_number;
    view.emergency = known.settings.emergency_number;
    view.dial = dialing.shown;
    return view;
}

ui::NumberView number_view(const Known& known, const Dialing& dialing) {
    const ForMe me = known.settings.for_me;
    ui::NumberView view;
    if (dialing.whom == Telephone::emergency)
        view.title = known.tr("Emergency number");
    else if (me == ForMe::pregnant || me == ForMe::had_baby)
        view.title = known.tr("Your maternity unit");
    else
        view.title = known.tr("Your doctor");
    view.typed = dialing.typed;
    // Nothing typed takes away what was told before.
    const bool had_one = !number_of(known.settings, dialing.whom).empty();
    view.can_save = is_number(dialing.typed) || (dialing.typed.empty() && had_one);
    return view;
}

}  // namespace legato
