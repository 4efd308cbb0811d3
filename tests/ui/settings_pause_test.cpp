#include "support/wrong_words.h"
#include "ui/settings_page.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;
using Page = SettingsPage;

TEST_CASE("a pause begins and ends by a tap, without a date") {
    Page page{Place::pause};
    CHECK(count<ui::StartPause>(page.act("pause.begin")) == 1);
    page.view.paused_since = LocalDay{std::chrono::year{2025} / 6 / 3};
    CHECK_FALSE(page.node("pause.begin"));
    CHECK(page.node("pause.since")->label == "Since Tue 3 June");
    CHECK(count<ui::EndPause>(page.act("pause.end")) == 1);
    Page days{Place::days};
    CHECK(place_of(std::get<ui::Open>(days.act("days.pause").at(0)).where) == Place::pause);
}

TEST_CASE("under Pause or change there is the way to For me now, and one that asks no reason") {
    Page page{Place::pause};
    CHECK(page.node("title")->label == "Pause or change");
    CHECK(place_of(std::get<ui::Open>(page.act("pause.for_me").at(0)).where) == Place::for_me);
    for (const ForMe me : {ForMe::pregnant, ForMe::had_baby, ForMe::rather_not_say}) {
        page.view.settings.for_me = me;
        CHECK(count<ui::PregnancyEnded>(page.act("pause.ended")) == 1);
    }
    page.view.settings.for_me = ForMe::neither;
    CHECK_FALSE(page.node("pause.ended"));
    CHECK_FALSE(page.node("pause.sorry.0"));
}

TEST_CASE("after the end of a pregnancy one sentence is said, and erasing is offered") {
    Page page{Place::pause};
    page.view.settings.for_me = ForMe::neither;
    page.view.pregnancy_ended = true;
    CHECK(page.node("pause.sorry.0")->label ==
          "We are sorry if this is hard. Nothing will remind you.");
    CHECK_FALSE(page.node("pause.ended"));
    CHECK_FALSE(page.node("pause.begin"));
    CHECK(page.node("erase"));
    for (const ui::Node& node : page.screen.ui.tree()) {
        INFO(node.label);
        CHECK(wrong_word(ForMe::neither, node.label).empty());
    }
}
