#include "sdl/input.h"

namespace legato::sdl {

namespace {

std::optional<ui::Key> key_of(const SDL_KeyboardEvent& event) {
    const SDL_Keysym& pressed = event.keysym;
    if (pressed.mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) return std::nullopt;
    switch (pressed.sym) {  // takes keys that may be held down
        case SDLK_TAB:
            return pressed.mod & KMOD_SHIFT ? ui::Key::back_tab : ui::Key::tab;
        case SDLK_UP:
            return ui::Key::up;
        case SDLK_DOWN:
            return ui::Key::down;
        case SDLK_PAGEUP:
            return ui::Key::page_up;
        case SDLK_PAGEDOWN:
            return ui::Key::page_down;
        default:
            break;
    }
    // Stops repeats: a key that is leaned on must not end a session.
    if (event.repeat) return std::nullopt;
    switch (pressed.sym) {
        case SDLK_LEFT:
            return ui::Key::left;
        case SDLK_RIGHT:
            return ui::Key::right;
        case SDLK_RETURN:
        case SDLK_KP_ENTER:
            return ui::Key::enter;
        case SDLK_SPACE:
            return ui::Key::space;
        case SDLK_ESCAPE:
        case SDLK_AC_BACK:
            return ui::Key::escape;
        case SDLK_PLUS:
        case SDLK_EQUALS:
        case SDLK_KP_PLUS:
            return ui::Key::plus;
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<ui::InputEvent> Input::translate(const SDL_Event& event, const Window& window,
                                               Millis now) {
    const auto at = [&](auto x, auto y) {
        return ui::Point{static_cast<float>(x) * window.scale,
                         static_cast<float>(y) * window.scale};
    };
    const auto finger = [&] {
        return at(event.tfinger.x * window.width, event.tfinger.y * window.height);
    };
    const auto made_up = [&] { return event.tfinger.touchId == SDL_MOUSE_TOUCHID; };
    switch (event.type) {
        case SDL_MOUSEBUTTONDOWN:
            if (event.button.which == SDL_TOUCH_MOUSEID || event.button.button != SDL_BUTTON_LEFT)
                break;
            return ui::PointerDown{at(event.button.x, event.button.y), now};
        case SDL_MOUSEBUTTONUP:
            if (event.button.which == SDL_TOUCH_MOUSEID || event.button.button != SDL_BUTTON_LEFT)
                break;
            return ui::PointerUp{at(event.button.x, event.button.y), now};
        case SDL_MOUSEMOTION:
            if (event.motion.which == SDL_TOUCH_MOUSEID) break;
            return ui::PointerMove{at(event.motion.x, event.motion.y), now};
        case SDL_MOUSEWHEEL: {
            const float notches = event.wheel.preciseY;
            return ui::Wheel{at(event.wheel.mouseX, event.wheel.mouseY),
                             event.wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -notches : notches};
        }
        case SDL_FINGERDOWN:
            if (made_up() || finger_) break;
            finger_ = event.tfinger.fingerId;
            return ui::PointerDown{finger(), now};
        case SDL_FINGERMOTION:
            if (made_up() || finger_ != event.tfinger.fingerId) break;
            return ui::PointerMove{finger(), now};
        case SDL_FINGERUP:
            if (made_up() || finger_ != event.tfinger.fingerId) break;
            finger_.reset();
            return ui::PointerUp{finger(), now};
        case SDL_KEYDOWN:
            if (const auto key = key_of(event.key)) return ui::KeyPress{*key};
            break;
        case SDL_WINDOWEVENT:
            if (event.window.event != SDL_WINDOWEVENT_FOCUS_LOST) break;
            finger_.reset();
            return ui::PointerCancel{};
        default:
            break;
    }
    return std::nullopt;
}

}  // namespace legato::sdl
