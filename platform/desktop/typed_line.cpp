#include "typed_line.h"

namespace legato::desktop {

namespace {

constexpr std::size_t longest = 400;  // bytes

void erase_last_character(std::string& text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80)
        text.pop_back();
    if (!text.empty()) text.pop_back();
}

}  // namespace

std::optional<std::string> TypedLine::take(const SDL_Event& event) {
    const bool was_open = open_;
    open_ = SDL_IsTextInputActive() == SDL_TRUE;
    if (!open_) return std::nullopt;
    if (!was_open) text_.clear();
    if (event.type == SDL_MOUSEBUTTONDOWN || event.type == SDL_FINGERDOWN) SDL_StopTextInput();
    if (event.type == SDL_TEXTINPUT && text_.size() < longest) text_ += event.text.text;
    if (event.type == SDL_KEYDOWN) {
        const SDL_Keycode key = event.key.keysym.sym;
        if (key == SDLK_BACKSPACE) erase_last_character(text_);
        if (key == SDLK_RETURN || key == SDLK_KP_ENTER || key == SDLK_ESCAPE) SDL_StopTextInput();
    }
    if (event.type != SDL_TEXTINPUT && event.type != SDL_KEYDOWN) return std::nullopt;
    return text_;
}

}  // namespace legato::desktop
