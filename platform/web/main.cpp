// What the page (page/) calls. It has filled /data with what was kept before it calls main.
#include <SDL.h>
#include <emscripten.h>

#include <cstdio>
#include <optional>
#include <string>
#include <utility>

#include "app_page.h"
#include "key_names.h"
#include "page.h"

namespace legato::web {

namespace {

// What the browser's calls reach; globals, as nothing else can keep them: the page, and what it is
// made of until it is open.
std::optional<AppPage> page;
std::optional<Opened> window;
std::optional<Contents> contents;

// Wakes the page, as anything that SDL puts into its queue is a reason to look.
int wake(void*, SDL_Event* event) {
    if (event->type != SDL_POLLSENTINEL) page_step_in(0);
    return 1;
}

bool begin_to_open() {
    sdl::set_video_hints();
    // Leaves keys to the page, which has real controls for them: see page/keys.js.
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return false;
    window = open_window();
    return window.has_value();
}

// Does the next of what takes long. False: the page is open.
bool open_further() {
    if (!contents) {
        contents.emplace(WebDevice());
        return true;
    }
    if (!page) {
        page.emplace(*std::move(window), *std::move(contents));
        return true;
    }
    page->prepare_first();
    SDL_AddEventWatch(wake, nullptr);
    return false;
}

}  // namespace

}  // namespace legato::web

extern "C" {

// Opens the page by another part, short enough for a slow phone. 0: it is open.
EMSCRIPTEN_KEEPALIVE int legato_open_further() {
    return legato::web::open_further() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void legato_step() {
    legato::web::page->step();
}

// Takes a key by its name in `key_named`.
EMSCRIPTEN_KEEPALIVE void legato_key(const char* name) {
    const auto key = legato::web::key_named(name);
    if (!key) return;
    legato::web::page->shell().loop().handle(legato::ui::KeyPress{*key});
    page_step_in(0);
}

// Goes back as the phone's own way back. 0: there is nothing behind what is shown.
EMSCRIPTEN_KEEPALIVE int legato_back() {
    if (!legato::web::page->shell().loop().go_back()) return 0;
    page_step_in(0);
    return 1;
}

EMSCRIPTEN_KEEPALIVE void legato_cancel() {
    legato::web::page->cancel();
    page_step_in(0);
}

EMSCRIPTEN_KEEPALIVE void legato_lose_picture() {
    legato::web::page->lose_picture();
}

EMSCRIPTEN_KEEPALIVE void legato_draw_anew() {
    legato::web::page->draw_anew();
    page_step_in(0);
}

EMSCRIPTEN_KEEPALIVE void legato_focus(const char* id) {
    legato::web::page->shell().ui().focus_on(id);
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

EMSCRIPTEN_KEEPALIVE void legato_sounds_came() {
    legato::web::page->shell().app().sounds_came();
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

// Works for a moment, see AppPage::prepare. 0: there is nothing to do.
EMSCRIPTEN_KEEPALIVE int legato_prepare() {
    return legato::web::page->prepare() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void legato_activate(const char* id) {
    legato::web::page->shell().ui().activate(id);
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

// Obeys a command from a shortcut, the lock screen or the keys of a headset.
EMSCRIPTEN_KEEPALIVE void legato_command(const char* name) {
    legato::web::page->obey(name);
    page_step_in(0);
}

// Opens what a reminder opens that was tapped while no page was open.
EMSCRIPTEN_KEEPALIVE void legato_open(const char* what) {
    legato::web::page->open(what);
    page_step_in(0);
}

// Takes an answer as PageReminders::heard does.
EMSCRIPTEN_KEEPALIVE void legato_reminder_answer(const char* reminder, const char* what) {
    legato::web::page->reminder_answer(reminder, what);
    page_step_in(0);
}

// Writes the rings to come; the text is good until the next call.
EMSCRIPTEN_KEEPALIVE const char* legato_plan_ahead() {
    static std::string text;
    text = legato::web::page->plan_ahead();
    return text.c_str();
}

// Records the part done of a session, as another page takes over.
EMSCRIPTEN_KEEPALIVE void legato_leave() {
    legato::web::page->shell().app().quit();
}

EMSCRIPTEN_KEEPALIVE void legato_machine_changed() {
    legato::web::page->shell().app().machine_changed();
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

// Takes the file that she chose, or dropped onto the page.
EMSCRIPTEN_KEEPALIVE void legato_take_file(const char* name, const char* bytes, std::size_t size) {
    legato::web::page->shell().app().take_file(name, std::string(bytes, size));
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

// Takes the line that she typed.
EMSCRIPTEN_KEEPALIVE void legato_take_line(const char* line) {
    legato::web::page->shell().app().take_line(line);
    legato::web::page->shell().loop().redraw();
    page_step_in(0);
}

EMSCRIPTEN_KEEPALIVE void legato_look_again() {
    legato::web::page->look_again();
    page_step_in(0);
}

EMSCRIPTEN_KEEPALIVE void legato_visible(int visible) {
    legato::web::page->shell().loop().set_visible(visible != 0);
    page_step_in(0);
}
}

// Begins to open the page; legato_open_further does the rest, before anything else is called.
int main() {
    if (legato::web::begin_to_open()) return 0;
    std::fprintf(stderr, "legato: nothing can be drawn on this page: %s\n", SDL_GetError());
    return 1;
}
