#include "window.h"

#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>

#include "app/main_loop.h"
#include "pretended.h"
#include "quit_signals.h"
#include "ui/renderer.h"
#include "window_input.h"
#include "x11_window.h"

namespace legato::desktop {

namespace {

// In dp; like a phone.
constexpr float usual_width = 412, usual_height = 915;
constexpr float least_width = 320, least_height = 360;

// Video only; the sound device may have been given up, and then SDL as a whole must not be shut
// down.
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
    // Asked first, as SDL's search for a display is not silent.
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY") && !is_set("SDL_VIDEODRIVER"))
        return false;
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");  // ours also wake a sleeping loop
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");  // nothing fires twice
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");  // the first tap counts
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");   // Device::keep_awake decides
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_APP_NAME, "Legato");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return false;  // no game controller: it polls for ever
    // Without a display SDL quietly draws into memory; that is for those who ask for it.
    const std::string_view driver = SDL_GetCurrentVideoDriver();
    if ((driver == "offscreen" || driver == "dummy") && !is_set("SDL_VIDEODRIVER")) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return false;
    }
    SDL_StopTextInput();  // nothing is ever typed
    return true;
}

using Window = std::unique_ptr<SDL_Window, void (*)(SDL_Window*)>;
using SdlRenderer = std::unique_ptr<SDL_Renderer, void (*)(SDL_Renderer*)>;

// Hidden until its first frame is drawn: no white flash at night.
Window create_window() {
    return {SDL_CreateWindow("Legato", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                             static_cast<int>(usual_width), static_cast<int>(usual_height),
                             SDL_WINDOW_HIDDEN | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI),
            SDL_DestroyWindow};
}

// As large as a phone, if the screen has room for it. `scale`: window coordinates a dp.
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

struct Measures {
    ui::Viewport viewport;
    Input::Window input;
};

// `units`: window coordinates a dp. A dense display may have several pixels for one of them.
Measures measure(SDL_Window* window, SDL_Renderer* renderer, float units) {
    int width = 1, height = 1, pixels_wide = 1, pixels_high = 1;
    SDL_GetWindowSize(window, &width, &height);
    SDL_GetRendererOutputSize(renderer, &pixels_wide, &pixels_high);
    const float density =
        static_cast<float>(std::max(pixels_wide, 1)) / static_cast<float>(std::max(width, 1));
    // A window of no size must not mean letters of none.
    const float scale = std::clamp(density * units, 0.5F, 4.F);
    return {{pixels_wide, pixels_high, scale, {}},
            {density / scale, static_cast<float>(width), static_cast<float>(height)}};
}

// Waits for an event, or for as long as nothing has to be done.
bool wait_for(SDL_Event& event, std::optional<Millis> time) {
    if (!time) return SDL_WaitEvent(&event) != 0;
    if (*time <= Millis{0}) return SDL_PollEvent(&event) != 0;
    const auto ms = static_cast<int>(std::min<Millis::rep>(time->count(), 60'000));
    return SDL_WaitEventTimeout(&event, ms) != 0;
}

class Desktop {
  public:
    Desktop(Device& device, Window window, SdlRenderer renderer)
        : device_(device),
          window_(std::move(window)),
          sdl_(std::move(renderer)),
          app_(device),
          ui_(device.assets_folder() / "fonts"),
          renderer_(*sdl_, ui_),
          loop_(app_, ui_, device),
          units_(pretended_scale().value_or(x11_scale(*window_))),
          insets_(pretended_insets().value_or(ui::Insets{})) {
        size_window(window_.get(), units_);
    }

    void run(const QuitSignals& signals) {
        draw_if_due();
        if (!ui_.fonts_complete())
            std::fputs(
                "legato: the letters fonts-inter and fonts-quicksand are not installed; a plain "
                "one is used.\n",
                stderr);
        SDL_ShowWindow(window_.get());
        loop_.redraw();
        while (!quit_ && !signals.came()) {
            SDL_Event event;
            if (wait_for(event, loop_.wait())) {
                handle(event);
                while (SDL_PollEvent(&event)) handle(event);
            }
            draw_if_due();
        }
        app_.quit();
    }

    // What a reminder opens. The first start comes first.
    void open(const std::string& what) {
        if (app_.place() == ui::Place::welcome) return;
        app_.update(what == "cramp_log" ? ui::Open{ui::Place::log, {}}
                                        : ui::Open{ui::Place::routine, what});
    }

  private:
    Measures measures() const { return measure(window_.get(), sdl_.get(), units_); }

    void draw_if_due() {
        loop_.step([&](const ui::Screen& screen) {
            ui::Viewport viewport = measures().viewport;
            viewport.insets = insets_;
            const ui::Look look = app_.look();
            // What is seen where the window has just grown or was uncovered, until we have drawn.
            if (background_ != look.theme.background)
                set_x11_background(*window_, *(background_ = look.theme.background));
            auto action = renderer_.draw(viewport, look, device_.boot_now(), screen);
            SDL_RenderPresent(sdl_.get());
            return action;
        });
    }

    void handle(const SDL_Event& event) {
        if (const auto input = input_.translate(event, measures().input, device_.boot_now()))
            loop_.handle(*input);
        switch (event.type) {
            case SDL_QUIT:
                quit_ = true;
                break;
            case SDL_RENDER_DEVICE_RESET:
            case SDL_RENDER_TARGETS_RESET:
                renderer_.device_reset();
                loop_.redraw();
                break;
            case SDL_USEREVENT:  // Device::system_look is another
                loop_.redraw();
                break;
            case SDL_WINDOWEVENT:
                window_event(event.window.event);
                break;
            default:
                break;
        }
    }

    void window_event(Uint8 what) {
        switch (what) {
            case SDL_WINDOWEVENT_HIDDEN:
            case SDL_WINDOWEVENT_MINIMIZED:
                loop_.set_visible(false);
                break;
            case SDL_WINDOWEVENT_SHOWN:
            case SDL_WINDOWEVENT_RESTORED:
            case SDL_WINDOWEVENT_MAXIMIZED:
                loop_.set_visible(true);
                break;
            case SDL_WINDOWEVENT_EXPOSED:
            case SDL_WINDOWEVENT_SIZE_CHANGED:
                loop_.redraw();
                break;
            default:
                break;
        }
    }

    Device& device_;
    Window window_;
    SdlRenderer sdl_;
    App app_;
    ui::Ui ui_;
    ui::Renderer renderer_;
    MainLoop loop_;
    Input input_;
    float units_;  ///< window coordinates a dp
    ui::Insets insets_;
    std::optional<ui::Color> background_;
    bool quit_ = false;
};

}  // namespace

Result<int> open_window(Device& device, const std::string& open) {
    const QuitSignals signals;  // first: every thread started later leaves the signals alone
    Video video{start_video()};
    if (!video.open) return fail("there is no display to open a window on.");
    Window window = create_window();
    if (!window) return fail(std::string("no window could be opened: ") + SDL_GetError() + ".");
    SdlRenderer renderer(SDL_CreateRenderer(window.get(), -1, 0), SDL_DestroyRenderer);
    if (!renderer)
        return fail(std::string("nothing can be drawn on this display: ") + SDL_GetError() + ".");
    Desktop desktop(device, std::move(window), std::move(renderer));
    if (!open.empty()) desktop.open(open);
    desktop.run(signals);
    return signals.came() ? 130 : 0;
}

}  // namespace legato::desktop
