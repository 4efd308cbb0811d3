#include "app/pages/call.h"

#include "app/pages/cards.h"
#include "app/pages/page.h"
#include "ui/action.h"

namespace legato {

// Adds a key: + only before all digits, and no more digits than a number may have.
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

std::string number_to_call(const ViewInputs& inputs, const Contents& contents, Telephone whom) {
    const std::string own = number_of(inputs.settings, whom);
    if (!own.empty() || whom != Telephone::emergency) return own;
    return emergency_number(contents.emergency, inputs.now.zone).value_or(common_emergency_number);
}

namespace {

// Names whom the number belongs to. A number that was told under other words keeps nobody's name.
std::string unit_words(const ViewInputs& inputs) {
    const ForMe me = inputs.settings.for_me;
    if (me == ForMe::neither && !inputs.settings.maternity_number.empty())
        return inputs.tr("The number you keep");
    return me == ForMe::pregnant || me == ForMe::had_baby ? inputs.tr("Your maternity unit")
                                                          : inputs.tr("Your doctor");
}

ui::EmergencyNumber known(const ViewInputs& inputs, const Contents& contents) {
    using enum ui::EmergencyNumber;
    if (!inputs.settings.emergency_number.empty()) return own;
    return emergency_number(contents.emergency, inputs.now.zone) ? of_country : common;
}

}  // namespace

ui::CallView call_view(const ViewInputs& inputs, const Contents& contents, const Dialing& dialing) {
    ui::CallView view;
    if (const Card* card = content::find(contents.cards, call_card)) {
        view.card = suited(*card, inputs.settings, inputs.now.at);
        view.sources = in_words(card->sources, contents);
    }
    view.unit = unit_words(inputs);
    view.maternity = number_to_call(inputs, contents, Telephone::maternity);
    view.emergency = number_to_call(inputs, contents, Telephone::emergency);
    view.known = known(inputs, contents);
    view.dial = dialing.shown;
    return view;
}

ui::NumberView number_view(const ViewInputs& inputs, const Dialing& dialing) {
    ui::NumberView view;
    view.title =
        dialing.whom == Telephone::emergency ? inputs.tr("Emergency number") : unit_words(inputs);
    view.typed = dialing.typed;
    // Allows an empty field where a number was told before: saving removes that number.
    const bool had_one = !number_of(inputs.settings, dialing.whom).empty();
    view.can_save = is_number(dialing.typed) || (dialing.typed.empty() && had_one);
    return view;
}

namespace {

// Calls a number. Pauses a running session, so that no voice talks over the call.
void call(const Desk& desk, const ui::Call& one) {
    const std::string number = number_to_call(desk.inputs(), desk.contents, one.whom);
    if (number.empty()) return;
    if (desk.playing.is_running()) desk.playing.command(&Player::pause);
    if (!desk.device.call(number)) desk.state.dialing.shown = number;
}

void begin_number(const Desk& desk, const ui::Destination& where) {
    const auto* to = std::get_if<ui::ToNumber>(&where);
    Dialing& dialing = desk.state.dialing;
    dialing = {};
    dialing.whom = to ? to->whom : Telephone::maternity;
    dialing.typed = number_of(desk.settings(), dialing.whom);
}

}  // namespace

void add_call(Pages& pages) {
    pages.add(ui::Place::call, [](const Desk& desk) {
        const auto view = call_view(desk.inputs(), desk.contents, desk.state.dialing);
        return Shown{[view](ui::Frame& frame) { return call_screen(frame, view); }};
    });
    pages.on<ui::Call>(call);
}

void add_number(Pages& pages) {
    pages.add(
        ui::Place::number,
        [](const Desk& desk) {
            const auto view = number_view(desk.inputs(), desk.state.dialing);
            return Shown{[view](ui::Frame& frame) { return number_screen(frame, view); }};
        },
        begin_number);
    pages.on<ui::TypeNumber>(
        [](const Desk& desk, const ui::TypeNumber& typed) { desk.state.dialing.type(typed.key); });
    pages.on<ui::SaveNumber>([](const Desk& desk, const ui::SaveNumber&) {
        desk.set(key_of(desk.state.dialing.whom), desk.state.dialing.typed);
        desk.go_back();
    });
}

}  // namespace legato
