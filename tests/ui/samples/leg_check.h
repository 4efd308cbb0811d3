#pragma once

#include "ui/samples/named_screen.h"
#include "ui/screens/leg_check.h"

namespace legato::sample {

inline ui::LegCheckView leg_question() {
    ui::LegCheckView view;
    view.title = "Leg check";
    view.number = 1;
    view.count = 9;
    view.question =
        "Is one calf or thigh swollen, hot, red or darker, or sore in one spot, or is the pain "
        "sharp and steady, unlike a cramp that lets go?";
    view.hints = {"An all-over ache that fades within a day of a cramp is common.",
                  "Answer yes if it does not fade, is in one spot, or comes with swelling, heat or "
                  "colour change."};
    return view;
}

inline ui::LegCheckView leg_question_to_call_about() {
    ui::LegCheckView view = leg_question();
    view.number = 9;
    view.question = "Have you ever had a blood clot, or do you take blood thinners?";
    view.hints.clear();
    view.call = true;
    return view;
}

inline ui::LegCheckView leg_look() {
    ui::LegCheckView view = leg_question();
    view.count = 11;
    view.question =
        "Do both calves and thighs look and feel the same: no swelling, heat, colour change or "
        "sore spot on one side, and no sharp, steady pain?";
    view.hints = {"Turn on a good light and look at both legs.", view.hints.front(),
                  "If it does not fade, or is in one spot, choose “One is different”."};
    view.answers = {"Both the same", "One is different", "Not sure"};
    return view;
}

inline ui::LegCheckView leg_result(Tier tier) {
    ui::LegCheckView view;
    view.title = "Leg check";
    view.tier = tier;
    view.result = {"Thank you. Start gently."};
    if (tier == Tier::none) return view;
    view.result = {
        "Please call your doctor, your maternity unit if you have one, or an urgent care line now, "
        "day or night.",
        "A leg check found something to have looked at first: exercises stay closed until you have "
        "been checked. Rest, slow breathing and help with a cramp stay open."};
    view.card = legato::call_card;
    view.card_title = "Who to call";
    return view;
}

inline ui::LegCheckView leg_to_ask_about() {
    ui::LegCheckView view = leg_result(Tier::ask);
    view.result.front() = "Please ask your doctor first.";
    view.card = "ask";
    view.card_title = "Ask first";
    return view;
}

inline ui::LegCheckView leg_closed() {
    ui::LegCheckView view;
    view.title = "Leg check";
    view.way_out = ui::LegWayOut{
        "A leg check found something to have looked at first: exercises stay closed until you have "
        "been checked. Rest, slow breathing and help with a cramp stay open.",
        "I have been checked and may move again", LegWord::checked};
    return view;
}

inline ui::LegCheckView leg_opened() {
    ui::LegCheckView view = leg_result(Tier::none);
    view.opened = true;
    return view;
}

inline std::vector<NamedScreen> leg_check_screens() {
    const auto one = [](ui::LegCheckView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return leg_check_screen(frame, view); };
    };
    return {{"leg_check", one(leg_question())},
            {"leg_check_call", one(leg_question_to_call_about())},
            {"leg_check_look", one(leg_look())},
            {"leg_check_passed", one(leg_result(Tier::none))},
            {"leg_check_now", one(leg_result(Tier::now))},
            {"leg_check_ask", one(leg_to_ask_about())},
            {"leg_check_closed", one(leg_closed())},
            {"leg_check_opened", one(leg_opened())}};
}

}  // namespace legato::sample
