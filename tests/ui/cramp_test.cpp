// What a cramp's screens promise to somebody who is half awake and does not read.

#include <catch2/catch.hpp>

#include "support/pose_book.h"
#include "support/seen.h"
#include "ui/headless.h"
#include "ui/samples/cramp.h"

using namespace legato;
using namespace legato::testing;

namespace {

const ui::Screen& sample_of(const std::string& name) {
    static const auto all = sample::cramp_screens(&sample::shipped_poses());
    for (const sample::NamedScreen& screen : all)
        if (screen.name == name) return screen.screen;
    FAIL("no sample " << name);
    return all.front().screen;
}

std::vector<ui::Action> act(const ui::Screen& what, const std::string& id) {
    Headless screen;
    screen.settle(what);
    REQUIRE(find(screen.ui.tree(), id));
    screen.ui.activate(id);
    return screen.settle(what);
}

}  // namespace

TEST_CASE("each of the three answers is one large button, full width, in the lower half") {
    for (const float text_scale : {1.F, 2.F}) {
        Headless screen;
        screen.viewport = {360, 640, 1, {}};
        screen.look.text_scale = text_scale;
        screen.settle(sample_of("cramp"));
        for (const char* id : {"cramp.hurts", "cramp.up", "cramp.eased"}) {
            INFO(id << " at text " << text_scale);
            const ui::Node* button = find(screen.ui.tree(), id);
            REQUIRE(button);
            CHECK(button->visible == button->rect);
            CHECK(button->rect.h >= ui::size::night_target);
            CHECK(button->rect.w >= 300);
            CHECK(button->rect.y >= 320);
        }
    }
    CHECK(count<ui::StillHurting>(act(sample_of("cramp"), "cramp.hurts")) == 1);
    CHECK(count<ui::ImUp>(act(sample_of("cramp"), "cramp.up")) == 1);
    CHECK(count<ui::Eased>(act(sample_of("cramp"), "cramp.eased")) == 1);
    CHECK(count<ui::Resume>(act(sample_of("cramp_paused"), "cramp.go_on")) == 1);
}

TEST_CASE("what she said last stands on its button, and looks pressed for a moment") {
    Headless screen;
    const auto picture = [&](const ui::CrampView& view) {
        screen.settle([&](ui::Frame& frame) { return cramp_screen(frame, view); });
        return colors_of_frame(find(screen.ui.tree(), "cramp.hurts")->rect, 60, 30,
                               screen.look.theme.background);
    };
    ui::CrampView view = sample::cramp_view(nullptr, "Push the heel away, toes up.");
    const auto unsaid = picture(view);
    view.answered = CrampAnswer::still_hurting;
    view.answers = true;
    const auto just_said = picture(view);
    CHECK(just_said != unsaid);
    view.answers = false;
    const auto said = picture(view);
    CHECK(said != unsaid);
    CHECK(said != just_said);
    CHECK(find(screen.ui.tree(), "cramp.hurts")->value == "chosen");
    CHECK(find(screen.ui.tree(), "cramp.eased")->value.empty());
    view.answered = CrampAnswer::eased;
    CHECK(picture(view) == unsaid);
    CHECK(find(screen.ui.tree(), "cramp.eased")->value == "chosen");
    view.paused = true;  // paused: the middle button now goes on
    picture(view);
    CHECK(find(screen.ui.tree(), "cramp.eased")->value.empty());
}

TEST_CASE("what is said while a cramp lasts, and after it, is in letters of at least 22 dp") {
    Headless screen;
    for (const char* name : {"cramp", "cramp_long", "cramp_sit", "cramp_up", "cramp_over"}) {
        INFO(name);
        screen.viewport = {360, 640, 1, {}};
        screen.settle(sample_of(name));
        int lines = 0;
        const Seen seen = look_at_frame(screen.look.theme.background);
        for (const ui::Node& node : screen.ui.tree()) {
            if (node.role != ui::Role::text || node.id.rfind("cramp.", 0) != 0) continue;
            for (const SeenText& line : seen.texts) {
                if (line.icon || !node.rect.contains(line.rect.center())) continue;
                ++lines;
                INFO(line.text);
                CHECK(line.rect.h >= 22 * 0.7F);  // a capital of letters of 22 dp
            }
        }
        CHECK(lines >= 1);
    }
}

TEST_CASE("the foot, and who sits, stay large enough to be understood without words") {
    for (const auto& [width, height] : {std::pair{360, 640}, {412, 915}, {915, 412}})
        for (const float text_scale : {1.F, 1.3F, 2.F})
            for (const char* name : {"cramp", "cramp_long", "cramp_sit"}) {
                Headless screen;
                screen.viewport = {width, height, 1, {}};
                screen.look.text_scale = text_scale;
                screen.settle(sample_of(name));
                INFO(name << ' ' << width << 'x' << height << " text " << text_scale);
                const ui::Node* ring = find(screen.ui.tree(), "cramp.left");
                REQUIRE(ring);
                const float least = std::string(name) == "cramp_sit" ? 96.F : 120.F;
                CHECK(ring->rect.w >= least);
                CHECK(ring->rect.h >= least);
            }
}

TEST_CASE("a long caption is read sentence by sentence, each for as much time as it is long") {
    const std::string text = "Heel long. Toes up, toward your shin. Breathe.";
    CHECK(ui::sentence_at(text, 0) == "Heel long.");
    CHECK(ui::sentence_at(text, 0.5F) == "Toes up, toward your shin.");
    CHECK(ui::sentence_at(text, 0.99F) == "Breathe.");
    CHECK(ui::sentence_at(text, 1) == "Breathe.");
    CHECK(ui::sentence_at(text, 0.3F, ui::clauses) == "Toes up,");
    CHECK(ui::sentence_at("No full stop", 0.7F) == "No full stop");
    CHECK(ui::sentence_at("", 0.5F).empty());
}

TEST_CASE("after a cramp there is whom to call, the way back to rest, and the next cramp") {
    CHECK(count<ui::Open>(act(sample_of("cramp_over"), "cramp.call")) == 1);
    CHECK(count<ui::GoBack>(act(sample_of("cramp_over"), "cramp.close")) == 1);
    CHECK(count<ui::Cramp>(act(sample_of("cramp_over"), "cramp")) == 1);
    Headless screen;
    screen.settle(sample_of("cramp_over_plain"));  // the card cannot be read
    CHECK(find(screen.ui.tree(), "title")->label == "Rest now");
    CHECK(find(screen.ui.tree(), "cramp.call"));
}

TEST_CASE("the call card calls a number that was told, and asks for one that was not") {
    const auto called = act(sample_of("call_numbers"), "call.emergency");
    REQUIRE(count<ui::Call>(called) == 1);
    CHECK(std::get<ui::Call>(called.front()).whom == Telephone::emergency);
    const auto asked = act(sample_of("call"), "call.maternity.add");
    REQUIRE(count<ui::Open>(asked) == 1);
    CHECK(place_of(std::get<ui::Open>(asked.front()).where) == ui::Place::number);
    CHECK(std::get<ui::ToNumber>(std::get<ui::Open>(asked.front()).where).whom ==
          Telephone::maternity);

    Headless screen;
    screen.settle(sample_of("call_dial"));
    CHECK(find(screen.ui.tree(), "call.dial")->label == "+44 207 946 0018");
    screen.settle(sample_of("call_missing"));
    CHECK(find(screen.ui.tree(), "call.emergency"));
    CHECK(find(screen.ui.tree(), "call.missing"));
}

TEST_CASE("a number is told as it is read, and one that is nobody's own is not told as certain") {
    Headless screen;
    screen.settle(sample_of("call"));
    CHECK(find(screen.ui.tree(), "call.emergency")->label == "Emergency: 112");
    CHECK(find(screen.ui.tree(), "call.emergency.words")->label ==
          "Or your local emergency number, where 112 is not answered.");
    screen.settle(sample_of("call_numbers"));
    CHECK(find(screen.ui.tree(), "call.emergency")->label == "Emergency: 999");
    CHECK_FALSE(find(screen.ui.tree(), "call.emergency.words"));
    CHECK(find(screen.ui.tree(), "call.maternity")->label ==
          "Your maternity unit: +44 207 946 0018");
    CHECK(find(screen.ui.tree(), "call.maternity")->value == "+442079460018");
    screen.settle(sample_of("number_typed"));
    CHECK(find(screen.ui.tree(), "number.typed")->label == "+44 207 946 0018");
}

TEST_CASE("on the call card a button comes before anything that has to be read, and is large") {
    for (const char* name : {"call", "call_numbers", "call_missing"})
        for (const auto& theme : {ui::light_theme(), ui::night_theme()}) {
            Headless screen;
            screen.look.theme = theme;
            screen.viewport = {360, 640, 1, {}};
            screen.settle(sample_of(name));
            const ui::Node* number = find(screen.ui.tree(), "call.emergency");
            REQUIRE(number);
            CHECK(number->visible == number->rect);
            CHECK(number->rect.h >= 64);
            CHECK(number->rect.w > 300);
            for (const ui::Node& node : screen.ui.tree()) {
                const bool is_read = node.id.starts_with("call.part") || node.id == "call.missing";
                INFO(name << ": " << node.id);
                CHECK((!is_read || node.rect.y > number->rect.bottom()));
            }
        }
}

TEST_CASE("nothing is kept before a number is typed") {
    Headless screen;
    screen.settle(sample_of("number"));
    CHECK_FALSE(find(screen.ui.tree(), "number.save")->enabled);
    CHECK_FALSE(find(screen.ui.tree(), "number.erase")->enabled);
    screen.settle(sample_of("number_typed"));
    CHECK(find(screen.ui.tree(), "number.save")->enabled);
    CHECK(count<ui::SaveNumber>(act(sample_of("number_typed"), "number.save")) == 1);
    const auto typed = act(sample_of("number_typed"), "number.key.7");
    REQUIRE(count<ui::TypeNumber>(typed) == 1);
    CHECK(std::get<ui::TypeNumber>(typed.front()).key == '7');
}
