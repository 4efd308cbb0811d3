#include "support/x_window.h"

#include <X11/Xlib.h>

#include <memory>
#include <stdexcept>

namespace legato::test {

namespace {

using Screen = std::unique_ptr<Display, int (*)(Display*)>;

Screen open(const std::string& display) {
    Screen screen(XOpenDisplay(display.c_str()), XCloseDisplay);
    if (!screen) throw std::runtime_error("no display " + display);
    return screen;
}

Window shown_window(Display* screen) {
    Window root = 0, parent = 0, shown = 0;
    Window* children = nullptr;
    unsigned count = 0;
    XQueryTree(screen, DefaultRootWindow(screen), &root, &parent, &children, &count);
    for (unsigned i = 0; i < count; ++i) {
        XWindowAttributes about;
        if (XGetWindowAttributes(screen, children[i], &about) && about.map_state == IsViewable)
            shown = children[i];
    }
    XFree(children);
    if (shown == 0) throw std::runtime_error("no window is shown");
    return shown;
}

}  // namespace

void resize_window(const std::string& display, unsigned width, unsigned height) {
    const Screen screen = open(display);
    XMoveResizeWindow(screen.get(), shown_window(screen.get()), 0, 0, width, height);
    XSync(screen.get(), False);
}

void click(const std::string& display, int x, int y) {
    const Screen screen = open(display);
    const Window window = shown_window(screen.get());
    XWindowAttributes about;
    XGetWindowAttributes(screen.get(), window, &about);
    const auto send = [&](int type, long mask) {
        XEvent event{};
        event.xbutton.type = type;  // a motion has the same fields before its state
        event.xbutton.window = window;
        event.xbutton.root = DefaultRootWindow(screen.get());
        event.xbutton.x = x - about.x;
        event.xbutton.y = y - about.y;
        event.xbutton.x_root = x;
        event.xbutton.y_root = y;
        event.xbutton.same_screen = True;
        if (type != MotionNotify) event.xbutton.button = Button1;
        XSendEvent(screen.get(), window, False, mask, &event);
        XSync(screen.get(), False);
    };
    send(MotionNotify, PointerMotionMask);
    send(ButtonPress, ButtonPressMask);
    send(ButtonRelease, ButtonReleaseMask);
}

void close_window(const std::string& display) {
    const Screen screen = open(display);
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = shown_window(screen.get());
    event.xclient.message_type = XInternAtom(screen.get(), "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] =
        static_cast<long>(XInternAtom(screen.get(), "WM_DELETE_WINDOW", False));
    XSendEvent(screen.get(), event.xclient.window, False, NoEventMask, &event);
    XSync(screen.get(), False);
}

}  // namespace legato::test
