#include <catch2/catch.hpp>

#include "ui/headless.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/top_bar.h"

using namespace legato;
using namespace legato::testing;
using namespace legato::ui;

namespace {

// A list with a row of cards in it that scrolls sideways, as on Tonight.
std::optional<Action> list_with_cards(Frame& frame) {
    std::optional<Action> action;
    ScrollArea list(frame, "list", frame.area);
    for (int i = 0; i < 3; ++i) {
        const std::string id = "row." + std::to_string(i);
        if (button(frame, list.next(100), {.id = id, .label = id})) action = Play{id};
    }
    {
        ScrollArea cards(frame, "cards", list.next(120), ScrollArea::Axis::horizontal);
        for (int i = 0; i < 8; ++i) {
            const std::string id = "card." + std::to_string(i);
            if (button(frame, cards.next(150), {.id = id, .label = id})) action = Play{id};
            cards.gap(10);
        }
    }
    for (int i = 3; i < 20; ++i) {
        const std::string id = "row." + std::to_string(i);
        if (button(frame, list.next(100), {.id = id, .label = id})) action = Play{id};
    }
    return action;
}

// A finger that goes a way and rests before it is lifted: nothing glides on.
std::vector<Action> drag(Headless& screen, const Screen& what, Point from, Point by) {
    screen.ui.handle(PointerDown{from, screen.now});
    for (int i = 1; i <= 10; ++i) {
        const float part = static_cast<float>(i) / 10;
        screen.ui.handle(
            PointerMove{{from.x + by.x * part, from.y + by.y * part}, screen.now += Millis{16}});
    }
    screen.ui.handle(PointerUp{{from.x + by.x, from.y + by.y}, screen.now += Millis{300}});
    return screen.settle(what);
}

Point at(const Headless& screen, const char* id) {
    const Node* node = find(screen.ui.tree(), id);
    REQUIRE(node);
    return {node->rect.x, node->rect.y};
}

struct Held {
    int activated = 0, held = 0;
    float hold = 0;
};
Screen hold_screen(Held& seen) {
    return [&seen](Frame& frame) -> std::optional<Action> {
        const auto reaction = frame.interaction.add({.id = "unlock",
                                                     .role = Role::hold,
                                                     .label = "Hold to unlock",
                                                     .rect = {100, 100, 200, 96}});
        seen.activated += reaction.activated ? 1 : 0;
        seen.held += reaction.held ? 1 : 0;
        seen.hold = reaction.hold;
        return std::nullopt;
    };
}

// Lets the frames of so much time be drawn, as often as they are asked for.
int pass(Headless& screen, const Screen& what, Millis time) {
    const Millis end = screen.now + time;
    int frames = 0;
    while (screen.now < end) {
        const auto next = screen.ui.next_frame_in();
        if (!next) break;
        screen.now = std::min(screen.now + std::max(*next, Millis{1}), end);
        screen.draw(what);
        ++frames;
    }
    screen.now = end;
    return frames;
}

std::optional<Action> page_with_sheet(Frame& frame) {
    std::optional<Action> action = list_with_cards(frame);
    const Sheet over = sheet(frame, "sheet", 160);
    if (over.dismissed) action = GoBack{};
    Rect content = over.content;
    if (button(frame, cut_top(content, 60), {.id = "sheet.yes", .label = "Yes"}))
        action = FinishWelcome{};
    cut_top(content, 20);
    if (button(frame, cut_top(content, 60), {.id = "sheet.no", .label = "No"})) action = GoBack{};
    return action;
}

}  // namespace

TEST_CASE("a drag sideways over cards moves the cards and not the list") {
    Headless screen;
    screen.settle(list_with_cards);
    const Point card = at(screen, "card.1"), row = at(screen, "row.0");
    CHECK(drag(screen, list_with_cards, {200, 350}, {-60, 12}).empty());
    CHECK(at(screen, "card.1").x == Approx(card.x - 60).margin(0.6));
    CHECK(at(screen, "card.1").y == Approx(card.y));
    CHECK(at(screen, "row.0").y == Approx(row.y));
}

TEST_CASE("a drag up over cards moves the list and not the cards") {
    Headless screen;
    screen.settle(list_with_cards);
    const Point card = at(screen, "card.1");
    CHECK(drag(screen, list_with_cards, {200, 350}, {-30, -60}).empty());
    CHECK(at(screen, "card.1").x == Approx(card.x));
    CHECK(at(screen, "card.1").y == Approx(card.y - 60).margin(0.6));
}

TEST_CASE("a drag keeps the direction it began with, however it goes on") {
    Headless screen;
    screen.settle(list_with_cards);
    const Point card = at(screen, "card.1"), row = at(screen, "row.0");
    screen.ui.handle(PointerDown{{200, 350}, screen.now});
    screen.ui.handle(PointerMove{{185, 350}, screen.now += Millis{16}});
    screen.ui.handle(PointerMove{{185, 200}, screen.now += Millis{16}});
    screen.ui.handle(PointerUp{{185, 200}, screen.now += Millis{300}});
    CHECK(screen.settle(list_with_cards).empty());
    CHECK(at(screen, "row.0").y == Approx(row.y));
    CHECK(at(screen, "card.1").x == Approx(card.x - 15).margin(0.6));
}

TEST_CASE("a drag sideways where nothing scrolls sideways does nothing") {
    Headless screen;
    screen.settle(list_with_cards);
    const Point row = at(screen, "row.1");
    CHECK(drag(screen, list_with_cards, {200, 150}, {-120, 4}).empty());
    CHECK(at(screen, "row.1").y == Approx(row.y));
}

TEST_CASE("a finger that comes in over the left edge leads back, if it means it") {
    Headless screen;
    const Screen page = [](Frame& frame) {
        Rect column = frame.area;
        return top_bar(frame, column, "A page");
    };
    screen.draw(page);
    const auto leads_back = [&](Point from, Point by) {
        const auto actions = drag(screen, page, from, by);
        return actions.size() == 1 && std::holds_alternative<GoBack>(actions.front());
    };
    CHECK(leads_back({10, 400}, {90, 10}));
    CHECK_FALSE(leads_back({10, 400}, {70, 10}));   // not far enough
    CHECK_FALSE(leads_back({60, 400}, {200, 10}));  // not from the edge
    CHECK_FALSE(leads_back({10, 400}, {90, 200}));  // down
    CHECK_FALSE(leads_back({20, 400}, {-15, 0}));   // outwards

    // Short, but fast.
    screen.ui.handle(PointerDown{{10, 400}, screen.now});
    for (float x : {25.F, 40.F, 60.F})
        screen.ui.handle(PointerMove{{x, 400}, screen.now += Millis{16}});
    screen.ui.handle(PointerUp{{60, 400}, screen.now});
    CHECK(screen.settle(page).size() == 1);
}

TEST_CASE("cards fling on, stop at their end, and are tapped where they are seen") {
    Headless screen;
    screen.settle(list_with_cards);
    screen.drag({300, 350}, {100, 350});
    CHECK(screen.settle(list_with_cards).empty());
    CHECK(at(screen, "card.0").x < -250);
    for (int i = 0; i < 5; ++i) {
        screen.drag({350, 350}, {50, 350});
        screen.settle(list_with_cards);
    }
    const Node* last = find(screen.ui.tree(), "card.7");
    REQUIRE(last);
    CHECK(last->rect.right() <= 412);
    CHECK(find(screen.ui.tree(), "card.0")->visible.empty());
    screen.tap(screen.middle_of("card.7"));
    const auto actions = screen.settle(list_with_cards);
    REQUIRE(actions.size() == 1);
    CHECK(std::get<Play>(actions[0]).routine == "card.7");
}

TEST_CASE("the keyboard's focus brings cards into sight, and the list to them") {
    Headless screen;
    screen.settle(list_with_cards);
    for (int i = 0; i < 20; ++i) {
        screen.press(Key::tab);
        screen.settle(list_with_cards);
        const Node* node = find(screen.ui.tree(), screen.ui.interaction().focus());
        REQUIRE(node);
        INFO(node->id);
        CHECK(node->visible == node->rect);
    }
}

TEST_CASE("what is to be held acts once when the finger has rested on it for 900 ms") {
    Headless screen;
    Held seen;
    const Screen what = hold_screen(seen);
    screen.settle(what);
    screen.ui.handle(PointerDown{{200, 150}, screen.now});
    screen.draw(what);
    CHECK(pass(screen, what, Millis{880}) > 20);  // its ring fills
    CHECK(seen.held == 0);
    CHECK(seen.hold > 0.9F);
    CHECK(seen.hold < 1);
    pass(screen, what, Millis{600});
    CHECK(seen.held == 1);
    CHECK_FALSE(screen.ui.next_frame_in());  // nothing moves any more
    screen.ui.handle(PointerUp{{200, 150}, screen.now});
    screen.settle(what);
    CHECK(seen.held == 1);
    CHECK(seen.activated == 0);  // the end of a hold is no tap
}

TEST_CASE("a finger that is lifted early has tapped, not held") {
    Headless screen;
    Held seen;
    const Screen what = hold_screen(seen);
    screen.settle(what);
    screen.ui.handle(PointerDown{{200, 150}, screen.now});
    screen.draw(what);
    pass(screen, what, Millis{500});
    screen.ui.handle(PointerUp{{200, 150}, screen.now});
    screen.settle(what);
    CHECK(seen.held == 0);
    CHECK(seen.activated == 1);
    CHECK_FALSE(screen.ui.next_frame_in());
}

TEST_CASE("a finger that slips off neither taps nor holds") {
    Headless screen;
    Held seen;
    const Screen what = hold_screen(seen);
    screen.settle(what);
    screen.ui.handle(PointerDown{{200, 150}, screen.now});
    screen.draw(what);
    pass(screen, what, Millis{500});
    screen.ui.handle(PointerMove{{200, 170}, screen.now});
    screen.draw(what);
    pass(screen, what, Millis{2000});
    screen.ui.handle(PointerUp{{200, 170}, screen.now});
    screen.settle(what);
    CHECK(seen.held == 0);
    CHECK(seen.activated == 0);
}

TEST_CASE("nothing under a sheet can be tapped, scrolled or focused") {
    Headless screen;
    screen.settle(page_with_sheet);
    for (const Node& node : screen.ui.tree()) CHECK(node.id.rfind("sheet", 0) == 0);
    for (int i = 0; i < 5; ++i) {
        screen.press(Key::tab);
        screen.settle(page_with_sheet);
        CHECK(screen.ui.interaction().focus().rfind("sheet", 0) == 0);
    }
    CHECK(drag(screen, page_with_sheet, {200, 400}, {0, -200}).empty());
    CHECK(drag(screen, page_with_sheet, {200, 350}, {-100, 0}).empty());
    screen.settle(list_with_cards);
    CHECK(at(screen, "row.0").y == Approx(0));
    CHECK(at(screen, "card.0").x == Approx(0));
}

TEST_CASE("a sheet answers its own buttons, and goes by a tap beside it or Escape") {
    Headless screen;
    screen.settle(page_with_sheet);
    screen.tap(screen.middle_of("sheet.yes"));
    CHECK(count<FinishWelcome>(screen.settle(page_with_sheet)) == 1);
    screen.tap({200, 300});
    CHECK(count<GoBack>(screen.settle(page_with_sheet)) == 1);
    screen.press(Key::escape);
    CHECK(count<GoBack>(screen.settle(page_with_sheet)) == 1);
}
