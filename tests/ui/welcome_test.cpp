#include <catch2/catch.hpp>

#include "support/wrong_words.h"
#include "ui/headless.h"
#include "ui/samples/welcome.h"

using namespace legato;
using namespace legato::testing;

namespace {

/// The first start as the app would go through it.
struct FirstStart {
    Headless on;
    ui::WelcomeView view;
    int cramps = 0;
    bool finished = false;

    void settle() {
        const ui::Screen screen = [this](ui::Frame& frame) { return welcome_screen(frame, view); };
        for (const ui::Action& action : on.settle(screen)) {
            if (std::holds_alternative<ui::Cramp>(action)) ++cramps;
            if (std::holds_alternative<ui::FinishWelcome>(action)) finished = true;
            if (const auto* turn = std::get_if<ui::TurnWelcome>(&action)) view.page = turn->page;
            if (const auto* first = std::get_if<ui::ChooseFirstReminder>(&action)) choose(*first);
            if (const auto* set = std::get_if<ui::Set>(&action)) apply(*set);
        }
        on.draw(screen);
    }
    void apply(const ui::Set& set) {
        if (set.key == "for_me")
            for (const ForMe who : all_for_me)
                if (set.value == name_of(who)) view.for_me = who;
    }
    void choose(const ui::ChooseFirstReminder& first) {
        view.reminder = first.which == "bedtime" ? ui::WelcomeView::Reminder::bedtime
                        : first.which == "day"   ? ui::WelcomeView::Reminder::day
                                                 : ui::WelcomeView::Reminder::none;
    }
    void act(const std::string& id) {
        settle();
        INFO("page " << view.page << ", acting on " << id);
        REQUIRE(shows(id));
        on.ui.activate(id);
        settle();
    }
    bool shows(const std::string& id) const { return find(on.ui.tree(), id) != nullptr; }
    std::string value(const std::string& id) const {
        const ui::Node* node = find(on.ui.tree(), id);
        return node ? node->value : "absent";
    }
};

}  // namespace

TEST_CASE("three pages forward, back, and into the product") {
    FirstStart start;
    start.settle();
    CHECK_FALSE(start.shows("welcome.back"));
    start.act("welcome.next");
    CHECK(start.view.page == 1);
    start.act("welcome.next");
    CHECK(start.view.page == 2);
    CHECK_FALSE(start.shows("welcome.next"));
    start.act("welcome.back");
    CHECK(start.view.page == 1);
    start.on.press(ui::Key::escape);
    start.settle();
    CHECK(start.view.page == 0);
    start.act("welcome.next");
    start.act("welcome.next");
    CHECK_FALSE(start.finished);
    start.act("welcome.begin");
    CHECK(start.finished);
}

TEST_CASE("Cramp works on every page, before anything is accepted") {
    FirstStart start;
    for (int page = 0; page < ui::WelcomeView::pages; ++page) {
        start.view.page = page;
        start.act("cramp");
        CHECK(start.cramps == page + 1);
        CHECK(start.view.page == page);
    }
}

TEST_CASE("for whom it is can be said, taken back, and skipped") {
    FirstStart start;
    start.view.page = 1;
    start.settle();
    CHECK(start.value("for_me.rather_not_say") == "chosen");
    start.act("for_me.pregnant");
    CHECK(start.view.for_me == ForMe::pregnant);
    CHECK(start.value("for_me.pregnant") == "chosen");
    CHECK(start.value("for_me.rather_not_say").empty());
    start.act("for_me.neither");
    CHECK(start.view.for_me == ForMe::neither);
    start.act("welcome.skip");
    CHECK(start.finished);
}

TEST_CASE(
    "whoever is not pregnant is not spoken to of a pregnancy, and hears of clots all the same") {
    FirstStart start;
    start.view.page = 1;
    start.view.for_me = ForMe::neither;
    start.settle();
    for (const ui::Node& node : start.on.ui.tree()) {
        if (node.role != ui::Role::text) continue;
        INFO(node.label);
        CHECK(node.label.find("pregnan") == std::string::npos);
        CHECK(node.label.find("midwife") == std::string::npos);
    }
    const ui::Node* call = find(start.on.ui.tree(), "welcome.call");
    REQUIRE(call);
    CHECK(call->label.find("Call your doctor now") != std::string::npos);
}

TEST_CASE("on no page of the first start there is a word for somebody else") {
    for (const ForMe who : all_for_me) {
        FirstStart start;
        start.view.for_me = who;
        for (int page = 0; page < ui::WelcomeView::pages; ++page) {
            start.view.page = page;
            start.settle();
            for (const ui::Node& node : start.on.ui.tree()) {
                if (node.id.rfind("for_me.", 0) == 0) continue;  // answers that she may give
                INFO(name_of(who) << ": " << node.label);
                CHECK(wrong_word(who, node.label).empty());
            }
        }
    }
    FirstStart start;
    start.view.page = 1;
    start.settle();
    const auto said = [&] { return find(start.on.ui.tree(), "welcome.ask")->label; };
    CHECK(said().find("In pregnancy ask, too") != std::string::npos);
    start.act("for_me.pregnant");
    CHECK(said().find("more than one baby") != std::string::npos);
    start.act("for_me.had_baby");
    CHECK(said().find("baby") == std::string::npos);
}

TEST_CASE("there is no reminder unless one is chosen") {
    FirstStart start;
    start.view.page = 2;
    start.settle();
    CHECK(start.value("welcome.reminder.none") == "chosen");
    start.act("welcome.reminder.bedtime");
    CHECK(start.value("welcome.reminder.bedtime") == "chosen");
    CHECK(start.value("welcome.reminder.none").empty());
}

TEST_CASE("each page begins at its top") {
    FirstStart start;
    start.on.viewport = {360, 640, 1, {}};
    start.view.page = 1;
    start.settle();
    start.on.ui.handle(ui::Wheel{{180, 200}, -20});
    start.settle();
    start.act("welcome.next");
    const ui::Node* title = find(start.on.ui.tree(), "title");
    REQUIRE(title);
    CHECK(title->visible == title->rect);
}
