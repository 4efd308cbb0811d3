#include "window.h"

#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>

#include "files/whole_file.h"
#include "overrides.h"
#include "quit_signals.h"
#include "sdl/shell.h"
#include "storage/backup.h"
#include "typed_line.h"
#include "x11_window.h"

namespace legato::desktop {

namespace {

// Sizes of the window in dp, like a phone.
constexpr float usual_width = 412, usual_height = 915;
constexpr float least_width = 320, least_height = 360;

// Video of SDL, closed alone: the sound device may have been left behind, and then SDL as a whole
// must not be shut down.
struct Video {
    bool open = false;
    ~Video() {
        if (open) SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }
};

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value && *value;
}

bool start_video() {
    // Looks for a display first, as SDL's search for one is not silent.
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY") && !is_set("SDL_VIDEODRIVER"))
        return false;
    // Keeps our handlers, which also wake a sleeping loop.
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    sdl::set_video_hints();
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");  // lets the first tap count
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return false;  // leaves game controllers out, which SDL polls for ever
    // Refuses SDL's drawing into memory, which it does quietly without a display, unless somebody
    // asked for that.
    const std::string_view driver = SDL_GetCurrentVideoDriver();
    if ((driver == "offscreen" || driver == "dummy") && !is_set("SDL_VIDEODRIVER")) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return false;
    }
    SDL_StopTextInput();  // no text is taken until a line is asked for
    return true;
}

// Creates a window that is hidden until its first frame is drawn: no white flash at night.
sdl::Window create_window() {
    return {SDL_CreateWindow("Legato", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                             static_cast<int>(usual_width), static_cast<int>(usual_height),
                             SDL_WINDOW_HIDDEN | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI),
            SDL_DestroyWindow};
}

// Makes the window as large as a phone, if the screen has room. `scale`: window coordinates a dp.
void size_window(SDL_Window* window, float scale) {
    const auto units = [&](float dp) { return static_cast<int>(dp * scale); };
    SDL_Rect screen{0, 0, units(usual_width), units(usual_height)};
    SDL_GetDisplayUsableBounds(0, &screen);
    const int least_w = std::min(units(least_width), screen.w);
    const int least_h = std::min(units(least_height), screen.h);
    const int title_bar = units(40);
    SDL_SetWindowMinimumSize(window, std::max(least_w, 1), std::max(least_h, 1));
    SDL_SetWindowSize(window, std::min(units(usual_width), screen.w),
                      std::min(units(usual_height), std::max(screen.h - title_bar, least_h)));
    SDL_SetWindowPosition(window, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED);
}

// Waits for an event, at most for `time`; nullopt: for ever. True if one came.
bool wait_for(SDL_Event& event, std::optional<Millis> time) {
    if (!time) return SDL_WaitEvent(&event) != 0;
    if (*time <= Millis{0}) return SDL_PollEvent(&event) != 0;
    const auto ms = static_cast<int>(std::min<Millis::rep>(time->count(), 60'000));
    return SDL_WaitEventTimeout(&event, ms) != 0;
}

// Reads a dropped file, up to one byte more than the longest backup: a larger file is cut, and is
// refused later by the way it begins.
Result<std::string> dropped(const std::string& path) {
    return files::read_whole(path, storage::longest_backup + 1, {.cut = true})
        .map_error([&](const files::ReadError& error) {
            return Error{"This file cannot be read: " + files::reason(error) + "."};
        });
}

class Desktop {
  public:
    Desktop(Device& device, sdl::Window window, sdl::Renderer renderer)
        : shell_(device, std::move(window), std::move(renderer)) {
        const float units = overridden_scale().value_or(x11_scale(shell_.window()));
        shell_.set_units(units);
        if (const auto insets = overridden_insets()) shell_.set_insets(*insets);
        size_window(&shell_.window(), units);
    }

    void run(const QuitSignals& signals) {
        draw_if_due();
        if (!shell_.ui().fonts_complete())
            std::fputs(
                "legato: the letters fonts-inter and fonts-quicksand are not installed; a plain "
                "one is used.\n",
                stderr);
        SDL_ShowWindow(&shell_.window());
        shell_.loop().redraw();
        while (!quit_ && !signals.came()) {
            SDL_Event event;
            if (wait_for(event, shell_.loop().wait())) {
                handle(event);
                while (SDL_PollEvent(&event)) handle(event);
            }
            draw_if_due();
        }
        shell_.app().quit();
    }

    void open(const std::string& what) { shell_.app().open_named(what); }

  private:
    void draw_if_due() {
        shell_.step([&](const ui::Look& look) {
            // Sets the colour that is seen where the window has grown or was uncovered, until we
            // have drawn.
            if (background_ != look.theme.background)
                set_x11_background(shell_.window(), *(background_ = look.theme.background));
        });
    }

    void handle(const SDL_Event& event) {
        if (const auto line = line_.take(event)) {
            shell_.app().take_line(*line);
            return shell_.loop().redraw();
        }
        shell_.handle(event);
        if (event.type == SDL_QUIT) quit_ = true;
        if (event.type == SDL_DROPFILE) take(event.drop);
    }

    void take(const SDL_DropEvent& drop) {
        const std::unique_ptr<char, void (*)(void*)> path(drop.file, SDL_free);
        if (path) shell_.app().take_file(path.get(), dropped(path.get()));
        shell_.loop().redraw();
    }

    sdl::Shell shell_;
    TypedLine line_;
    std::optional<ui::Color> background_;
    bool quit_ = false;
};

}  // namespace

Result<int> open_window(Device& device, const std::string& open) {
    const QuitSignals signals;  // comes first: every thread started later leaves the signals alone
    Video video{start_video()};
    if (!video.open) return fail("there is no display to open a window on.");
    sdl::Window window = create_window();
    if (!window) return fail(std::string("no window could be opened: ") + SDL_GetError() + ".");
    sdl::Renderer renderer(SDL_CreateRenderer(window.get(), -1, 0), SDL_DestroyRenderer);
    if (!renderer)
        return fail(std::string("nothing can be drawn on this display: ") + SDL_GetError() + ".");
    Desktop desktop(device, std::move(window), std::move(renderer));
    if (!open.empty()) desktop.open(open);
    desktop.run(signals);
    return signals.came() ? 130 : 0;
}

}  // namespace legato::desktop
