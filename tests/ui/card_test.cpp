#include <catch2/catch.hpp>

#include "support/shown.h"
#include "ui/samples/card.h"

using namespace legato;
using namespace legato::testing;

namespace {

auto shown_card(ui::CardView view) {
    return Shown{std::move(view), ui::card_screen};
}

}  // namespace

TEST_CASE("all cards stand in their groups, and each opens with a tap") {
    Shown list{sample::good_to_know_view(), ui::good_to_know_screen};
    CHECK(list.node("good.group.warmth")->label == "Warmth, cold and water");
    CHECK(list.node("good.warm_bath")->value.find("15 min") != std::string::npos);
    const auto opened = list.act("good.warm_bath");
    REQUIRE(count<ui::Open>(opened) == 1);
    CHECK(std::get<ui::ToCard>(std::get<ui::Open>(opened[0]).where).id == "warm_bath");
    const auto call = list.act("good.call");
    REQUIRE(count<ui::Open>(call) == 1);
    CHECK(place_of(std::get<ui::Open>(call[0]).where) == ui::Place::call);
    CHECK((Shown{ui::GoodToKnowView{}, ui::good_to_know_screen}.node("good.missing")));
}

TEST_CASE("a card that is urgent has its button before its words, another one after them") {
    auto stop = shown_card(sample::stop_view());
    REQUIRE(stop.node("card.see"));
    const ui::Node see = *stop.node("card.see");
    CHECK(see.label == "Who to call");
    CHECK(see.rect.bottom() < stop.node("card.part.0.0")->rect.y);
    const auto called = stop.act("card.see");
    REQUIRE(count<ui::Open>(called) == 1);
    CHECK(place_of(std::get<ui::Open>(called[0]).where) == ui::Place::call);

    ui::CardView later = sample::bath_view();
    later.card->see = "water";
    later.see_title = "Water";
    auto bath = shown_card(later);
    const ui::Node after = *bath.node("card.see");
    CHECK(after.rect.y > bath.node("card.part.0.1")->rect.bottom());
}

TEST_CASE("a card with a time of its own begins it, and one without has no such button") {
    const auto begun = shown_card(sample::bath_view()).act("card.begin");
    REQUIRE(count<ui::Play>(begun) == 1);
    CHECK(std::get<ui::Play>(begun[0]).routine == "card-warm_bath");
    CHECK(shown_card(sample::bath_view()).node("card.begin")->label == "Begin 15 min");
    CHECK_FALSE(shown_card(sample::stop_view()).node("card.begin"));
}

TEST_CASE("a card tells where it comes from, and one that cannot be read says so") {
    auto stop = shown_card(sample::stop_view());
    CHECK(stop.node("card.sources.1")->label == "A page with advice");
    auto missing = shown_card({});
    CHECK(missing.node("card.missing"));
    CHECK(count<ui::GoBack>(missing.act("back")) == 1);
}
