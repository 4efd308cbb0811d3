// The machine's half of input: what SDL reports, as the screens understand it.
#include "sdl/input.h"

#include <catch2/catch.hpp>

using namespace legato;
using sdl::Input;

namespace {

const Input::Window window{0.5F, 800, 1600};

template <class T>
const T* as(const std::optional<ui::InputEvent>& event) {
    return event ? std::get_if<T>(&*event) : nullptr;
}

SDL_Event mouse(Uint32 type, Uint8 button, Uint32 which = 1) {
    SDL_Event event{};
    event.type = type;
    event.button.button = button;
    event.button.which = which;
    event.button.x = 100;
    event.button.y = 200;
    return event;
}

SDL_Event finger(Uint32 type, SDL_FingerID id, SDL_TouchID device = 7) {
    SDL_Event event{};
    event.type = type;
    event.tfinger.touchId = device;
    event.tfinger.fingerId = id;
    event.tfinger.x = 0.25F;
    event.tfinger.y = 0.5F;
    return event;
}

SDL_Event key(SDL_Keycode sym, Uint16 mod = KMOD_NONE, Uint8 repeat = 0) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = sym;
    event.key.keysym.mod = mod;
    event.key.repeat = repeat;
    return event;
}

std::optional<ui::Key> pressed(const SDL_Event& event) {
    const auto translated = Input().translate(event, window, Millis{0});
    const auto* press = as<ui::KeyPress>(translated);
    return press ? std::optional(press->key) : std::nullopt;
}

}  // namespace

TEST_CASE("the left mouse button is a finger, in dp") {
    Input input;
    const auto down =
        input.translate(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT), window, Millis{3});
    REQUIRE(as<ui::PointerDown>(down));
    CHECK(as<ui::PointerDown>(down)->at.x == 50);
    CHECK(as<ui::PointerDown>(down)->at.y == 100);
    CHECK(as<ui::PointerDown>(down)->time == Millis{3});
    CHECK(as<ui::PointerUp>(
        input.translate(mouse(SDL_MOUSEBUTTONUP, SDL_BUTTON_LEFT), window, Millis{4})));
    CHECK_FALSE(input.translate(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_RIGHT), window, Millis{5}));
}

TEST_CASE("a touch is not told twice: what SDL makes up is left out") {
    Input input;
    CHECK_FALSE(input.translate(mouse(SDL_MOUSEBUTTONDOWN, SDL_BUTTON_LEFT, SDL_TOUCH_MOUSEID),
                                window, {}));
    CHECK_FALSE(input.translate(finger(SDL_FINGERDOWN, 1, SDL_MOUSE_TOUCHID), window, {}));
}

TEST_CASE("the first finger counts, the others do not") {
    Input input;
    const auto down = input.translate(finger(SDL_FINGERDOWN, 1), window, {});
    REQUIRE(as<ui::PointerDown>(down));
    CHECK(as<ui::PointerDown>(down)->at.x == 100);
    CHECK(as<ui::PointerDown>(down)->at.y == 400);
    CHECK_FALSE(input.translate(finger(SDL_FINGERDOWN, 2), window, {}));
    CHECK_FALSE(input.translate(finger(SDL_FINGERMOTION, 2), window, {}));
    CHECK_FALSE(input.translate(finger(SDL_FINGERUP, 2), window, {}));
    CHECK(as<ui::PointerMove>(input.translate(finger(SDL_FINGERMOTION, 1), window, {})));
    CHECK(as<ui::PointerUp>(input.translate(finger(SDL_FINGERUP, 1), window, {})));
    CHECK(as<ui::PointerDown>(input.translate(finger(SDL_FINGERDOWN, 2), window, {})));
}

TEST_CASE("the keys that mean something") {
    CHECK(pressed(key(SDLK_TAB)) == ui::Key::tab);
    CHECK(pressed(key(SDLK_TAB, KMOD_LSHIFT)) == ui::Key::back_tab);
    CHECK(pressed(key(SDLK_RETURN)) == ui::Key::enter);
    CHECK(pressed(key(SDLK_SPACE)) == ui::Key::space);
    CHECK(pressed(key(SDLK_ESCAPE)) == ui::Key::escape);
    CHECK(pressed(key(SDLK_EQUALS, KMOD_LSHIFT)) == ui::Key::plus);
    CHECK(pressed(key(SDLK_KP_PLUS)) == ui::Key::plus);
    CHECK_FALSE(pressed(key(SDLK_x)));
    CHECK_FALSE(pressed(key(SDLK_TAB, KMOD_LALT)));
}

TEST_CASE("a key that is leaned on moves the focus but presses nothing") {
    CHECK(pressed(key(SDLK_DOWN, KMOD_NONE, 1)) == ui::Key::down);
    CHECK_FALSE(pressed(key(SDLK_ESCAPE, KMOD_NONE, 1)));
    CHECK_FALSE(pressed(key(SDLK_SPACE, KMOD_NONE, 1)));
}

TEST_CASE("a window that loses the focus takes the finger away") {
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
    Input input;
    input.translate(finger(SDL_FINGERDOWN, 1), window, {});
    CHECK(as<ui::PointerCancel>(input.translate(event, window, {})));
    CHECK(as<ui::PointerDown>(input.translate(finger(SDL_FINGERDOWN, 2), window, {})));
}
