#include "ui/screens/last_night.h"

#include "ui/widgets/choice.h"

namespace legato::ui {

namespace {

// A chip, and what tapping it says.
struct Answers {
    std::vector<Chip> chips;
    std::vector<NightAnswer> say;

    void add(std::string id, std::string label, NightAnswer answer, Icon icon = Icon::none,
             bool chosen = false) {
        chips.push_back({"night." + std::move(id), std::move(label), chosen, icon});
        say.push_back(answer);
    }
};

std::string question(const Frame& frame, const LastNight& night) {
    switch (night.ask) {
        case LastNight::Ask::night:
            return frame.tr("Last night");
        case LastNight::Ask::leg:
            return frame.tr("The cramp at {time}: which leg?", {{"time", night.time}});
        case LastNight::Ask::strength:
            return frame.tr("How strong was the cramp at {time}?", {{"time", night.time}});
        case LastNight::Ask::helped:
            return frame.tr("What helped with the cramp at {time}?", {{"time", night.time}});
    }
    return {};
}

std::string detail(const Frame& frame, const LastNight& night) {
    if (night.ask == LastNight::Ask::strength) return frame.tr("0 is nothing, 10 the strongest");
    if (night.ask == LastNight::Ask::helped) return frame.tr("As many as you like");
    return {};
}

void add_helped(const Frame& frame, const LastNight& night, Answers& answers) {
    const auto tick = [&](const char* id, std::string label, Helped what) {
        answers.add(std::string("helped.") + id, std::move(label), what, Icon::none,
                    has(night.helped, what));
    };
    tick("stretch", frame.tr("Stretching"), Helped::stretch);
    tick("standing", frame.tr("Standing"), Helped::standing);
    tick("walking", frame.tr("Walking"), Helped::walking);
    tick("warmth", frame.tr("Warmth"), Helped::warmth);
    tick("massage", frame.tr("Stroking it"), Helped::massage);
    tick("waiting", frame.tr("Waiting"), Helped::waiting);
    tick("partner", frame.tr("Somebody’s help"), Helped::partner);
}

Answers answers_of(const Frame& frame, const LastNight& night) {
    Answers answers;
    const std::string skip = frame.tr("Skip");
    switch (night.ask) {
        case LastNight::Ask::night:
            answers.add("none", frame.tr("No cramp"), NightSaid::none);
            answers.add("some", frame.tr("Cramp"), NightSaid::some);
            answers.add("skip", skip, NightSaid::skip);
            return answers;
        case LastNight::Ask::leg:
            answers.add("leg.left", frame.tr("Left"), Leg::left);
            answers.add("leg.right", frame.tr("Right"), Leg::right);
            answers.add("leg.both", frame.tr("Both"), Leg::both);
            answers.add("no_cramp", frame.tr("It was no cramp"), NoCramp{});
            break;
        case LastNight::Ask::strength:
            for (int i = 0; i <= 10; ++i)
                answers.add("strength." + std::to_string(i), std::to_string(i), Strength{i});
            break;
        case LastNight::Ask::helped:
            add_helped(frame, night, answers);
            if (night.helped != Helped::nothing_said) {
                answers.add("told", frame.tr("That is all"), ToldEnough{}, Icon::forward);
                return answers;
            }
            break;
    }
    answers.add("skip", skip, ToldEnough{});
    return answers;
}

}  // namespace

std::optional<Action> draw_last_night(Frame& frame, ScrollArea& list, const LastNight& night) {
    const Answers answers = answers_of(frame, night);
    const Choice asked{"night", question(frame, night), detail(frame, night), Icon::moon,
                       answers.chips};
    const Rect rect = list.next(choice_height(frame, asked, list.width()));
    const auto tapped = choice(frame, rect, asked);
    list.gap(size::margin);
    if (!tapped) return std::nullopt;
    return TellOfNight{answers.say[*tapped]};
}

}  // namespace legato::ui
