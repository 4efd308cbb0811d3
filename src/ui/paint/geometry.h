#pragma once

#include <algorithm>

namespace legato::ui {

/// A point in dp. Everything on screen is measured in dp: one dp is about 1/160 inch on any screen.
struct Point {
    float x = 0;
    float y = 0;
};

inline float distance_squared(Point a, Point b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point center() const { return {x + w / 2, y + h / 2}; }
    bool empty() const { return w <= 0 || h <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }

    friend bool operator==(const Rect&, const Rect&) = default;
};

inline Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(std::min(a.right(), b.right()) - x, 0.F),
            std::max(std::min(a.bottom(), b.bottom()) - y, 0.F)};
}

inline Rect inset(const Rect& r, float dx, float dy) {
    return {r.x + dx, r.y + dy, std::max(r.w - 2 * dx, 0.F), std::max(r.h - 2 * dy, 0.F)};
}

inline Rect centered(Point center, float w, float h) {
    return {center.x - w / 2, center.y - h / 2, w, h};
}

/// Cuts a strip off a rectangle and returns it. Screens are laid out so, from the edges inwards.
inline Rect cut_top(Rect& from, float h) {
    const Rect strip{from.x, from.y, from.w, h};
    from.y += h;
    from.h = std::max(from.h - h, 0.F);
    return strip;
}
inline Rect cut_bottom(Rect& from, float h) {
    from.h = std::max(from.h - h, 0.F);
    return {from.x, from.bottom(), from.w, h};
}
inline Rect cut_left(Rect& from, float w) {
    const Rect strip{from.x, from.y, w, from.h};
    from.x += w;
    from.w = std::max(from.w - w, 0.F);
    return strip;
}
inline Rect cut_right(Rect& from, float w) {
    from.w = std::max(from.w - w, 0.F);
    return {from.right(), from.y, w, from.h};
}

/// Edges of the screen that the system keeps for itself, in dp: notch, status bar, gesture bar.
struct Insets {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
};

}  // namespace legato::ui
