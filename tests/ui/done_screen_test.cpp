#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/samples/player.h"

using namespace legato;
using namespace legato::testing;

namespace {

template <class View, class Draw>
std::vector<ui::Action> act(const View& view, Draw draw, const std::string& id) {
    Headless screen;
    const ui::Screen what = [&](ui::Frame& frame) { return draw(frame, view); };
    screen.settle(what);
    screen.ui.activate(id);
    return screen.settle(what);
}

const ui::Node* shown(Headless& screen, const ui::DoneView& view, const char* id) {
    screen.settle([&](ui::Frame& frame) { return done_screen(frame, view); });
    return find(screen.ui.tree(), id);
}

}  // namespace

TEST_CASE("after a session there is praise for all of it and kindness for a part") {
    Headless screen;
    CHECK(shown(screen, sample::done_view(), "done.title")->label == "Well done.");
    CHECK(find(screen.ui.tree(), "done.amount")->label == "Calf stretch at the wall · 3 min");
    CHECK(find(screen.ui.tree(), "done.saved")->label == "Saved in your log.");
    CHECK(find(screen.ui.tree(), "done.save_again") == nullptr);
    CHECK(shown(screen, sample::done_view(false), "done.title")->label == "A shorter one is fine.");
}

TEST_CASE("a session that is not saved says so and offers to try again") {
    ui::DoneView view = sample::done_view();
    view.saved = false;
    CHECK(count<ui::SaveAgain>(act(view, ui::done_screen, "done.save_again")) == 1);
    CHECK(count<ui::Open>(act(view, ui::done_screen, "done.back")) == 1);
}

TEST_CASE("what was stopped before its end can be taken back, what ended cannot") {
    CHECK(count<ui::UndoDone>(
              act(sample::done_view(false), ui::done_screen, "done.stopped.undo")) == 1);
    Headless screen;
    CHECK_FALSE(shown(screen, sample::done_view(), "done.stopped"));
}

TEST_CASE("one of three faces says how the legs are, and is told by more than its color") {
    const auto felt = [](const char* id) {
        const auto actions = act(sample::done_view(), ui::done_screen, id);
        REQUIRE(count<ui::Feel>(actions) == 1);
        return std::get<ui::Feel>(actions[0]).legs;
    };
    CHECK(felt("done.legs.better") == ui::Legs::better);
    CHECK(felt("done.legs.same") == ui::Legs::same);
    CHECK(felt("done.legs.worse") == ui::Legs::worse);

    Headless screen;
    ui::DoneView view = sample::done_view();
    view.felt = ui::Legs::same;
    CHECK(shown(screen, view, "done.legs.same")->value == "chosen");
    CHECK(find(screen.ui.tree(), "done.legs.better")->value.empty());
    CHECK(find(screen.ui.tree(), "done.legs.same")->role == ui::Role::option);
    CHECK_FALSE(find(screen.ui.tree(), "done.when_to_call"));
    view.felt = ui::Legs::worse;
    CHECK(shown(screen, view, "done.when_to_call"));
    const auto actions = act(view, ui::done_screen, "done.when_to_call");
    CHECK(place_of(std::get<ui::Open>(actions.at(0)).where) == ui::Place::call);
}

TEST_CASE("the faces are large, side by side if their words have room, else one below the other") {
    Headless screen;
    const auto rects = [&] {
        std::vector<ui::Rect> all;
        for (const char* id : {"done.legs.better", "done.legs.same", "done.legs.worse"})
            all.push_back(shown(screen, sample::done_view(), id)->rect);
        return all;
    };
    const auto beside = rects();
    CHECK(beside[0].y == beside[2].y);
    CHECK(beside[0].h >= 72);
    screen.viewport = {360, 640, 1, {}};
    screen.look.text_scale = 2;
    const auto below = rects();
    CHECK(below[0].x == below[2].x);
    CHECK(below[1].y >= below[0].bottom());
    for (const ui::Rect& rect : below) CHECK(rect.h >= 48);
}
