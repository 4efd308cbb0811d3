#include "typed_line.h"

#include <catch2/catch.hpp>
#include <cstring>

using legato::desktop::TypedLine;

namespace {

SDL_Event text(const char* typed) {
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    std::strncpy(event.text.text, typed, sizeof event.text.text - 1);
    return event;
}

SDL_Event key(SDL_Keycode code) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    return event;
}

SDL_Event of_type(Uint32 type) {
    SDL_Event event{};
    event.type = type;
    return event;
}

struct Asked {
    Asked() { SDL_StartTextInput(); }
    ~Asked() { SDL_StopTextInput(); }
    TypedLine line{};
};

}  // namespace

TEST_CASE("a line is what is typed until Return, and keys belong to it meanwhile") {
    Asked asked;
    CHECK(asked.line.take(text("M")) == "M");
    CHECK(asked.line.take(key(SDLK_TAB)) == "M");
    CHECK(asked.line.take(text("é")) == "Mé");
    CHECK(asked.line.take(key(SDLK_BACKSPACE)) == "M");
    CHECK(asked.line.take(key(SDLK_BACKSPACE)) == "");
    CHECK(asked.line.take(key(SDLK_BACKSPACE)) == "");
    CHECK(asked.line.take(text("x")) == "x");
    CHECK(asked.line.take(key(SDLK_RETURN)) == "x");
    CHECK_FALSE(asked.line.take(key(SDLK_RETURN)));
    CHECK_FALSE(asked.line.take(text("y")));
}

TEST_CASE("a tap or Escape ends a line, and the next one begins empty") {
    Asked asked;
    asked.line.take(text("old"));
    CHECK_FALSE(asked.line.take(of_type(SDL_MOUSEBUTTONDOWN)));
    CHECK_FALSE(asked.line.take(text("y")));
    SDL_StartTextInput();
    CHECK(asked.line.take(text("new")) == "new");
    CHECK(asked.line.take(key(SDLK_ESCAPE)) == "new");
    CHECK_FALSE(SDL_IsTextInputActive());
}

TEST_CASE("a line that was not asked for is nobody's, and none grows without end") {
    SDL_StopTextInput();
    TypedLine line;
    CHECK_FALSE(line.take(text("x")));
    CHECK_FALSE(line.take(key(SDLK_RETURN)));
    Asked asked;
    for (int i = 0; i < 1000; ++i) asked.line.take(text("0123456789"));
    CHECK(asked.line.take(text("0123456789"))->size() < 420);
    CHECK_FALSE(asked.line.take(of_type(SDL_MOUSEMOTION)));
}
