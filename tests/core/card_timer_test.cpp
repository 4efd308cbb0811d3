#include "core/routine/card_timer.h"

#include <catch2/catch.hpp>

#include "core/routine/timeline.h"

using namespace legato;

TEST_CASE("the time of a card is a session of that length, with a sound at its end") {
    Card card;
    card.id = "bath";
    card.title = "Warm bath";
    card.timer = Seconds{900};
    card.timer_show = "Get out if you feel faint.";
    const Routine timer = timer_of(card);
    CHECK(timer.id == timer_id("bath"));
    CHECK(timer.id != "bath");  // differs from a routine of that name
    CHECK(timer.counts_as == CountsAs::nothing);

    for (const bool night : {false, true}) {
        Preferences preferences;
        preferences.night = night;
        const auto timeline = compile(timer, preferences);
        REQUIRE(timeline);
        CHECK(timeline->total() == Seconds{900});
        CHECK(timeline->title == "Warm bath");
        CHECK_FALSE(timeline->open_ended);
        CHECK_FALSE(is_restful(*timeline));  // nobody is to fall asleep in a bath
        CHECK(caption_at(*timeline, Seconds{450}) == "Get out if you feel faint.");
        REQUIRE_FALSE(timeline->cues.empty());
        CHECK(timeline->cues.front().at == Millis{0});
        CHECK(timeline->cues.back().kind == CueKind::end);
        CHECK(timeline->cues.back().at == Seconds{900});
        int tones = 0;
        for (const Cue& cue : timeline->cues) tones += cue.kind == CueKind::tone ? 1 : 0;
        CHECK(tones == 2);  // tones after 5 and 10 minutes
    }
}
