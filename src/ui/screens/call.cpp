#include "ui/screens/call.h"

#include "ui/screens/layout.h"
#include "ui/screens/settings/pages.h"
#include "ui/widgets/column.h"
#include "ui/widgets/keypad.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

namespace {

const char* id_of(Telephone whom) {
    return whom == Telephone::emergency ? "emergency" : "maternity";
}

// Draws the button that calls a number, or that leads to telling one first. The button is as wide
// as its place: a hand that shakes has to hit it.
std::optional<Action> draw_number(Column& rows, Telephone whom, const std::string& number) {
    Frame& frame = rows.frame();
    std::optional<Action> action;
    const std::string id = std::string("call.") + id_of(whom);
    const auto wide = [&](const Button& one) {
        return button(frame, rows.next(button_height(frame, one, rows.width())), one);
    };
    if (number.empty()) {
        if (wide({id + ".add", frame.tr("Add the number"), Icon::add, Weight::secondary, true, {}}))
            action = Open{ToNumber{whom}};
        return action;
    }
    Button one{id, frame.tr("Call {number}", {{"number", number}}), Icon::phone, Weight::primary};
    one.value = number;
    one.large = true;
    if (wide(one)) action = Call{whom};
    if (rows.button(
            {id + ".change", frame.tr("Change the number"), Icon::none, Weight::link, true, {}}))
        action = Open{ToNumber{whom}};
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
    std::optional<Action> action =
        top_bar(frame, area, view.card ? view.card->title : frame.tr("Who to call"));
    if (!view.dial.empty()) draw_dial(frame, area, view.dial);
    Column rows(frame, "call", area);
    const auto number = [&](Telephone whom) {
        const auto asked =
            draw_number(rows, whom, whom == Telephone::emergency ? view.emergency : view.maternity);
        if (asked) action = asked;
    };
    if (!view.card) {
        rows.note({"call.missing",
                   frame.tr("The card cannot be read. If something worries you, call your midwife "
                            "or doctor; if it frightens you, your emergency number."),
                   Icon::warning, CardTone::accent});
        number(Telephone::emergency);
        number(Telephone::maternity);
        return action;
    }
    for (std::size_t i = 0; i < view.card->parts.size(); ++i) {
        const CardPart& part = view.card->parts[i];
        rows.passage(settings::passage_of(part, "call.part." + std::to_string(i)));
        if (part.call != Telephone::none) number(part.call);
    }
    return action;
}

namespace {

Label typed(const Frame& frame, const NumberView& view, float width) {
    const bool none = view.typed.empty();
    const std::string words = none ? frame.tr("No number yet") : view.typed;
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
    std::optional<Action> action = top_bar(frame, area, view.title);
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
