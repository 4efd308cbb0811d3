#pragma once

#include <string_view>
#include <vector>

#include "core/routine/timeline.h"
#include "figure/figure.h"
#include "ui/samples/named_screen.h"
#include "ui/screens/call.h"
#include "ui/screens/cramp.h"

namespace legato::sample {

inline CardPart part_of(const char* heading, Urgency urgency, Telephone call,
                        std::vector<CardLine> lines) {
    return {{{heading, {}}}, urgency, call, true, std::move(lines)};
}

/// Whom to call, as she who is pregnant reads it.
inline Card whole_call_card() {
    Card card;
    card.id = "call";
    card.title = "Who to call";
    card.parts = {
        part_of("Call your local emergency number now", Urgency::emergency, Telephone::emergency,
                {{"sudden breathlessness, chest pain, coughing up blood, or collapse", {}},
                 {"a fit, or someone cannot be woken", {}}}),
        part_of("Call your maternity unit, midwife or doctor now, day or night", Urgency::now,
                Telephone::maternity,
                {{"one leg painful, swollen, hot, red or darker than usual, tender in one place, "
                  "or heavy, even if it feels like a cramp",
                  {}},
                 {"a cramp that has not let go after 10 minutes", {}}}),
        part_of("Tell your midwife or doctor in the next days", Urgency::soon, Telephone::none,
                {{"cramps that keep waking you", {}}}),
        {{}, Urgency::none, Telephone::none, false, {{"If you are unsure, call.", {}}}}};
    return card;
}

inline ui::CrampView cramp_view(const PoseBook* poses, const char* caption,
                                const char* pose = "cramp_foot") {
    ui::CrampView view;
    view.caption = caption;
    view.left = Seconds{13};
    view.length = Seconds{30};
    if (poses) {
        Timeline timeline;
        Phase phase;
        phase.kind = PhaseKind::hold;
        phase.length = Seconds{30};
        phase.poses = {pose};
        if (std::string_view(pose) == "cramp_foot") phase.motion = Motion::cramp_foot;
        timeline.phases = {phase};
        view.figure = figure::figure_at(*poses, timeline, Seconds{17}, {.bump = true});
    }
    Card after;
    after.title = "After a cramp";
    after.parts = {{{},
                    Urgency::none,
                    Telephone::none,
                    false,
                    {{"Well done. The muscle may be sore until tomorrow.", {}},
                     {"Sip some water, keep the leg warm, rest it on a pillow. A hand resting on "
                      "the calf is enough.",
                      {}},
                     {"Toes up if it twinges again.", {}},
                     {"If one leg looks swollen, red or hot, call.", {}}}}};
    view.after = after;
    return view;
}

/// A cramp from its first word to what comes after, and whom to call.
inline std::vector<NamedScreen> cramp_screens(const PoseBook* poses = nullptr) {
    const auto shown = [](ui::CrampView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return cramp_screen(frame, view); };
    };
    const auto calling = [](ui::CallView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return call_screen(frame, view); };
    };
    const auto number = [](ui::NumberView view) -> ui::Screen {
        return [view = std::move(view)](ui::Frame& frame) { return number_screen(frame, view); };
    };
    ui::CrampView longest = cramp_view(
        poses,
        "Most cramps let go within minutes. Push the heel away, toes up. Breathe out again.");
    longest.pulse = 1;
    ui::CrampView paused = cramp_view(poses, "Push the heel away, toes up.");
    paused.paused = true;
    ui::CrampView answered = paused;
    answered.paused = false;
    answered.answered = CrampAnswer::still_hurting;
    ui::CrampView over = cramp_view(poses, "", "long_sit");
    over.over = true;
    ui::CrampView plain = over;
    plain.after.reset();
    using Known = ui::EmergencyNumber;
    const ui::CallView unknown{whole_call_card(), "Your maternity unit", {}, "112",
                               Known::common,     {"A leaflet, 2015"},   {}};
    const ui::CallView told{whole_call_card(),
                            "Your maternity unit",
                            "+442079460018",
                            "999",
                            Known::of_country,
                            {"A leaflet, 2015"},
                            {}};
    ui::CallView dialed = told;
    dialed.known = Known::own;
    dialed.dial = "+442079460018";
    ui::CallView missing = unknown;
    missing.card.reset();
    return {
        {"cramp",
         shown(cramp_view(poses, "Leg straight. Draw your toes up slowly, toward your shin."))},
        {"cramp_long", shown(longest)},
        {"cramp_sit",
         shown(cramp_view(poses,
                          "If it has eased, rest. If not, sit on the edge of the bed, feet "
                          "down.",
                          "edge_sit"))},
        {"cramp_up", shown(cramp_view(poses, "Small light on. A few flat steps.", "walk_pass"))},
        {"cramp_eased",
         shown(cramp_view(poses, "Now sit back and let the leg rest. It may feel sore for a day.",
                          "long_sit"))},
        {"cramp_paused", shown(paused)},
        {"cramp_answered", shown(answered)},
        {"cramp_over", shown(over)},
        {"cramp_over_plain", shown(plain)},
        {"call", calling(unknown)},
        {"call_numbers", calling(told)},
        {"call_dial", calling(dialed)},
        {"call_missing", calling(missing)},
        {"number", number({"Your maternity unit", {}, false})},
        {"number_typed", number({"Your maternity unit", "+442079460018", true})}};
}

}  // namespace legato::sample
