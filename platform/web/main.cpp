// The app in a page. The page (page/) has filled /data with what was kept before it calls main.
#include <SDL.h>
#include <emscripten.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

#include "audio/synth/write.h"
#include "device_web.h"
#include "key_names.h"
#include "mirror.h"
#include "page.h"
#include "page_reminders.h"
#include "page_window.h"
#include "sdl/shell.h"

namespace legato::web {

namespace {

bool show_notice(const Notice& notice) {
    std::string answers;
    for (const OfferedAnswer& one : answers_to(notice))
        answers += one.name + ' ' + one.label + '\n';
    return page_show_reminder(to_string(notice.reminder).c_str(), notice.summary.c_str(),
                              notice.body.c_str(), notice.opens.c_str(), answers.c_str()) != 0;
}

void withdraw_notice(const EntryId& reminder) {
    page_withdraw_reminder(to_string(reminder).c_str());
}

class Page {
  public:
    Page(Opened opened, Contents contents)
        : shell_(device_, std::move(opened.window), std::move(opened.renderer),
                 std::move(contents)) {
        look_again();
    }

    /// Gets ready what is needed before the first step: the letters of its picture, and the
    /// reminders, one of which may have been answered while no page was open.
    void prepare_first() {
        shell_.prepare_letters();
        remind();
    }

    void step() {
        take_events();
        if (shell_.step([&](const ui::Look& look) { mirror_.show_color(look.theme); }))
            mirror_.show_screen(shell_.ui().interaction());
        mirror_.show_session(shell_.app().player());
        mirror_.remember_theme(shell_.app().settings().theme);
        remind();
        std::optional<Millis> wait = shell_.loop().wait();
        if (const auto ring = reminders_.wait()) wait = std::min(*ring, wait.value_or(*ring));
        page_step_in(wait ? static_cast<double>(wait->count()) : -1);
    }

    /// Forgets a finger on the screen, which the system has taken away: it meant nothing.
    void cancel() {
        take_events();  // the touch may have come with these
        shell_.loop().handle(ui::PointerCancel{});
    }

    /// Closes the window, as all that was painted with is gone. The renderer cannot go alone:
    /// emscripten would take SDL's listeners off the canvas with it.
    void lose_picture() { shell_.close_window(); }
    void draw_anew() {
        if (auto opened = open_window())
            shell_.take_window(std::move(opened->window), std::move(opened->renderer));
        else
            std::fprintf(stderr, "legato: nothing can be drawn any more: %s\n", SDL_GetError());
    }

    /// Passes on what came of a reminder that was shown.
    void reminder_answer(const char* reminder, const char* what) {
        reminders_.heard(reminder, what);
    }

    /// Reads the edges of the screen again; colours and size of text may have changed too.
    void look_again() {
        const auto inset = [](const char* side) { return static_cast<float>(page_inset(side)); };
        shell_.set_insets({inset("left"), inset("top"), inset("right"), inset("bottom")});
    }

    void obey(std::string_view command) {
        App& app = shell_.app();
        if (command == "cramp") app.update(ui::Cramp{});
        if (command == "bedtime") app.open_bedtime();
        if (command == "pause") app.update(ui::Pause{});
        if (command == "resume") app.update(ui::Resume{});
        if (command == "skip") app.update(ui::Skip{});
        if (command == "back") app.update(ui::Back{});
        shell_.loop().redraw();
    }

    /// Opens what a reminder opens.
    void open(const std::string& what) {
        shell_.app().open_named(what);
        shell_.loop().redraw();
    }

    /// Does a little of what takes long: gets ready what will be heard. The sounds are made here,
    /// as they are much larger than the code that makes them. False: nothing is left to be done.
    bool prepare() {
        App& app = shell_.app();
        if (app.prepare(true)) return true;
        if (const std::string sound = app.awaited_sound(); !sound.empty()) making_.want(sound);
        constexpr std::size_t frames = 2048;
        const Result<bool> made = making_.work(frames);
        if (!made) std::fprintf(stderr, "legato: %s\n", made.error().message.c_str());
        return !made || *made || app.prepare(false);
    }

    sdl::Shell& shell() { return shell_; }

  private:
    void take_events() {
        SDL_Event event;
        while (SDL_PollEvent(&event)) shell_.handle(event);
    }

    // Does what reminders need. Files that `reminders_` keeps need no second look.
    void remind() {
        const auto& player = shell_.app().player();
        if (page_changes() != changes_) reminders_.look_again();
        reminders_.step(shell_.app().settings(), player && !player->session().is_over());
        changes_ = page_changes();
    }

    WebDevice device_;
    sdl::Shell shell_;
    PageReminders reminders_{
        device_, {show_notice, withdraw_notice, [this](const std::string& what) { open(what); }}};
    double changes_ = 0;  ///< count of changes of files, at the last look
    Mirror mirror_;
    audio::synth::Making making_{device_.assets_folder() / "sounds"};
};

// What the browser's calls reach; globals, as nothing else can keep them: the page, and what it is
// made of until it is open.
std::optional<Page> page;
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
    page_step_in(0);
}

// Works for a moment, see Page::prepare. 0: there is nothing to do.
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
