#include "ui/screens/call.h"

#include "core/settings/telephone.h"
#include "ui/screens/layout.h"
#include "ui/screens/settings/pages.h"
#include "ui/widgets/column.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

namespace {

// Draws the buttons that call, before anything that has to be read.
std::optional<Action> numbers(Column& rows, const CallView& view) {
    const Frame& frame = rows.frame();
    std::optional<Action> action;
    const std::string emergency = grouped(view.emergency);
    if (rows.wide_button({"call.emergency",
                          frame.tr("Emergency: {number}", {{"number", emergency}}), Icon::phone,
                          Weight::accent, true, view.emergency}))
        action = Call{Telephone::emergency};
    if (view.known == EmergencyNumber::common)
        rows.text("call.emergency.words",
                  frame.tr("Or your local emergency number, where {number} is not answered.",
                           {{"number", emergency}}),
                  frame.theme.night ? Text::cue : Text::body, frame.theme.ink);
    if (view.maternity.empty()) {
        if (rows.wide_button({"call.maternity.add",
                              frame.tr("{whom}: add the number", {{"whom", view.unit}}),
                              Icon::add}))
            action = Open{ToNumber{Telephone::maternity}};
    } else if (rows.wide_button(
                   {"call.maternity",
                    frame.tr("{whom}: {number}",
                             {{"whom", view.unit}, {"number", grouped(view.maternity)}}),
                    Icon::phone, Weight::primary, true, view.maternity})) {
        action = Call{Telephone::maternity};
    }
    return action;
}

std::string origin_words(const Frame& frame, EmergencyNumber known) {
    switch (known) {
        case EmergencyNumber::common:
            return frame.tr("It is answered in many countries. Where you are it may be another.");
        case EmergencyNumber::of_country:
            return frame.tr("For the country that this device says you are in.");
        case EmergencyNumber::own:
            break;
    }
    return frame.tr("As you have told it");
}

// Draws the numbers, and the ways to change them.
std::optional<Action> changes(Column& rows, const CallView& view) {
    const Frame& frame = rows.frame();
    std::optional<Action> action;
    rows.heading("call.numbers", frame.tr("The numbers"));
    if (rows.tile({.id = "call.emergency.change",
                   .title = frame.tr("Emergency number"),
                   .detail = origin_words(frame, view.known),
                   .value = grouped(view.emergency)}))
        action = Open{ToNumber{Telephone::emergency}};
    if (!view.maternity.empty() &&
        rows.tile(
            {.id = "call.maternity.change", .title = view.unit, .detail = grouped(view.maternity)}))
        action = Open{ToNumber{Telephone::maternity}};
    return action;
}

// Draws the number to dial above the list, where it is seen whatever is scrolled.
void draw_dial(Frame& frame, Rect& area, const std::string& number) {
    const std::string words = frame.tr("Dial this on a telephone");
    const float width = area.w - 2 * size::margin;
    const float digits = paragraph_height(frame.canvas, number, Text::display, width);
    const float said = paragraph_height(frame.canvas, words, Text::body, width);
    const Rect place = cut_top(area, digits + said + 2 * size::margin);
    card(frame, place, CardTone::accent);
    Rect inner = inset(place, size::margin, size::margin);
    const Color ink = ink_on(frame.theme, CardTone::accent);
    paragraph(frame, cut_top(inner, digits),
              {"call.dial", number, Text::display, ink, Align::center, Role::status});
    paragraph(frame, inner, {"call.dial.how", words, Text::body, ink, Align::center});
}

}  // namespace

std::optional<Action> call_screen(Frame& frame, const CallView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(
        frame, area, view.card ? view.card->title : frame.tr("Who to call"), BarEnd::nothing);
    const auto take = [&](std::optional<Action> asked) {
        if (asked) action = std::move(asked);
    };
    if (!view.dial.empty()) draw_dial(frame, area, grouped(view.dial));
    Column rows(frame, "call", area);
    take(numbers(rows, view));
    if (!view.card)
        rows.note({"call.missing",
                   frame.tr("The card cannot be read. If something worries you, call whoever looks "
                            "after your health; if it frightens you, your emergency number."),
                   Icon::warning, CardTone::accent});
    else
        settings::read_parts(rows, *view.card, "call.part.");
    take(changes(rows, view));
    settings::read_sources(rows, view.sources, "call.sources");
    return action;
}

namespace {

Label typed(const Frame& frame, const NumberView& view, float width) {
    const bool none = view.typed.empty();
    const std::string words = none ? frame.tr("No number yet") : grouped(view.typed);
    const Text style = fitting(frame.canvas, words, {Text::display, Text::title}, width,
                               line_height(frame.canvas, Text::display));
    return {"number.typed", words,       style, none ? frame.theme.ink_soft : frame.theme.ink,
            Align::center,  Role::status};
}

Button save_button(const Frame& frame, const NumberView& view) {
    return {"number.save", frame.tr("Keep this number"),
            Icon::check,   Weight::primary,
            view.can_save, {}};
}

}  // namespace

std::optional<Action> number_screen(Frame& frame, const NumberView& view) {
    const bool two = panes(frame).two;
    Rect area = two ? inset(frame.area, size::margin, 0) : text_column(frame);
    std::optional<Action> action = top_bar(frame, area, view.title, BarEnd::nothing);
    cut_bottom(area, size::gap);
    Rect words = area, keys;
    if (two) {
        const float half = (area.w - size::margin) / 2;
        keys = frame.look.controls_left ? cut_left(words, half) : cut_right(words, half);
        cut_left(words, frame.look.controls_left ? size::margin : 0.F);
        words.w = half;
        ScrollArea list(frame, "number.keys", keys);
        const Rect place = list.next(std::max(keys.h, keypad_height(frame, 0)));
        if (const auto key = keypad(frame, place, !view.typed.empty())) action = TypeNumber{*key};
    }
    const Label number = typed(frame, view, words.w);
    const float high = paragraph_height(frame.canvas, number.text, number.style, words.w);
    const Button save = save_button(frame, view);
    const float save_high = button_height(frame, save, words.w);
    // Keys lie where the thumb is, and the number in the room above them.
    const float room = words.h - high - save_high - 2 * size::gap;
    const float keys_high =
        two ? 0 : std::clamp(room, keypad_height(frame, 0), keypad_height(frame, 84));
    const float air = std::max(room - keys_high, 0.F) / 2;
    ScrollArea list(frame, "number", words);
    list.gap(air);
    paragraph(frame, list.next(high), number);
    list.gap(two ? size::margin : air + size::gap);
    if (!two) {
        if (const auto key = keypad(frame, list.next(keys_high), !view.typed.empty()))
            action = TypeNumber{*key};
        list.gap(size::gap);
    }
    if (button(frame, list.next(save_high), save)) action = SaveNumber{};
    return action;
}

}  // namespace legato::ui
