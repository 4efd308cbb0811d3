#include "x11_window.h"

#include <SDL.h>

#ifdef LEGATO_X11
#include <SDL_syswm.h>
#include <X11/Xlib.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#endif

namespace legato::desktop {

#ifdef LEGATO_X11

namespace {

struct XWindow {
    Display* display = nullptr;
    ::Window window = 0;
};

std::optional<XWindow> x11_of(SDL_Window& window) {
    SDL_SysWMinfo info;
    SDL_VERSION(&info.version);
    if (!SDL_GetWindowWMInfo(&window, &info) || info.subsystem != SDL_SYSWM_X11)
        return std::nullopt;
    return XWindow{info.info.x11.display, info.info.x11.window};
}

}  // namespace

float x11_scale(SDL_Window& window) {
    const auto x11 = x11_of(window);
    const char* dpi = x11 ? XGetDefault(x11->display, "Xft", "dpi") : nullptr;
    if (!dpi) return 1;
    const float scale = std::strtof(dpi, nullptr) / 96;
    if (!(scale > 0)) return 1;
    return std::clamp(std::round(scale * 4) / 4, 1.F, 4.F);
}

void set_x11_background(SDL_Window& window, ui::Color color) {
    const auto x11 = x11_of(window);
    XWindowAttributes attributes;
    if (!x11 || !XGetWindowAttributes(x11->display, x11->window, &attributes)) return;
    const Visual& visual = *attributes.visual;
    const unsigned long colors = visual.red_mask | visual.green_mask | visual.blue_mask;
    // Makes the colour opaque, if there is transparency.
    unsigned long pixel = 0xffffffff & ~colors;
    pixel |= visual.red_mask * color.r / 255 & visual.red_mask;
    pixel |= visual.green_mask * color.g / 255 & visual.green_mask;
    pixel |= visual.blue_mask * color.b / 255 & visual.blue_mask;
    XSetWindowAttributes wanted{};
    wanted.background_pixel = pixel;
    wanted.bit_gravity = NorthWestGravity;  // keeps what was drawn while the window grows
    XChangeWindowAttributes(x11->display, x11->window, CWBackPixel | CWBitGravity, &wanted);
}

#else

float x11_scale(SDL_Window&) {
    return 1;
}
void set_x11_background(SDL_Window&, ui::Color) {}

#endif

}  // namespace legato::desktop
