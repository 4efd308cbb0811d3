#pragma once

#include "ui/samples/settings.h"
#include "ui/screens/card.h"

namespace legato::sample {

inline ui::GoodToKnowView good_to_know_view() {
    return {{{"safety",
              "Safety",
              {{"call", "Who to call", {}, Urgency::emergency},
               {"stop", "Stop now if you notice", {}, Urgency::now},
               {"before_start", "Before you start", {}, Urgency::none}}},
             {"warmth",
              "Warmth, cold and water",
              {{"warm_bath", "Warm bath", Seconds{900}, Urgency::none},
               {"water", "Water", {}, Urgency::none}}}}};
}

inline ui::CardView stop_view() {
    ui::CardView view;
    view.card =
        card("stop", "Stop now if you notice",
             {card_part("", Urgency::now,
                        {"chest pain, a racing heart, or breathlessness that started "
                         "before you moved",
                         "dizziness, feeling faint, or a bad headache"}),
              card_part("", Urgency::none, {"Sit or lie on your side, and see who to call."})});
    view.card->see = "call";
    view.see_title = "Who to call";
    view.sources = {"A leaflet, 2015", "A page with advice"};
    return view;
}

inline ui::CardView bath_view() {
    ui::CardView view;
    view.card = card("warm_bath", "Warm bath",
                     {card_part("", Urgency::none,
                                {"Warm, not hot: comfortable on your wrist.",
                                 "Get out if you sweat, feel faint or sick."})});
    view.card->timer = Seconds{900};
    view.timer = "card-warm_bath";
    view.sources = {"A page with advice"};
    return view;
}

inline std::vector<NamedScreen> card_screens() {
    const auto list = [](ui::GoodToKnowView view) -> ui::Screen {
        return
            [view = std::move(view)](ui::Frame& frame) { return good_to_know_screen(frame, view); };
    };
    const auto one = [](ui::CardView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return card_screen(frame, view); };
    };
    return {{"good_to_know", list(good_to_know_view())},
            {"good_to_know_missing", list({})},
            {"card", one(bath_view())},
            {"card_stop", one(stop_view())},
            {"card_missing", one({})}};
}

}  // namespace legato::sample
