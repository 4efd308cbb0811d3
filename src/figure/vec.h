#pragma once

#include <algorithm>
#include <cmath>

namespace legato::figure {

/// A place or direction, in body heights; y points up.
struct Vec {
    float x = 0;
    float y = 0;
};

constexpr float pi = 3.14159265F;

inline Vec operator+(Vec a, Vec b) {
    return {a.x + b.x, a.y + b.y};
}
inline Vec operator-(Vec a, Vec b) {
    return {a.x - b.x, a.y - b.y};
}
inline Vec operator-(Vec a) {
    return {-a.x, -a.y};
}
inline Vec operator*(Vec a, float k) {
    return {a.x * k, a.y * k};
}
inline float dot(Vec a, Vec b) {
    return a.x * b.x + a.y * b.y;
}
inline float cross(Vec a, Vec b) {
    return a.x * b.y - a.y * b.x;
}
inline float length(Vec a) {
    return std::sqrt(dot(a, a));
}
inline Vec unit(Vec a) {
    const float l = length(a);
    return l > 1e-6F ? a * (1 / l) : Vec{1, 0};
}

/// Quarter turn to the left: the front of a hanging limb whose direction is `a`.
inline Vec left_of(Vec a) {
    return {-a.y, a.x};
}
inline Vec right_of(Vec a) {
    return {a.y, -a.x};
}

inline float radians(float degrees) {
    return degrees * (pi / 180);
}
inline float degrees(float rad) {
    return rad * (180 / pi);
}
inline Vec direction(float rad) {
    return {std::cos(rad), std::sin(rad)};
}
inline float angle_of(Vec a) {
    return std::atan2(a.y, a.x);
}
inline Vec rotated(Vec a, float rad) {
    const Vec d = direction(rad);
    return {a.x * d.x - a.y * d.y, a.x * d.y + a.y * d.x};
}

inline float mix(float a, float b, float t) {
    return a + (b - a) * t;
}
inline Vec mix(Vec a, Vec b, float t) {
    return {mix(a.x, b.x, t), mix(a.y, b.y, t)};
}

/// Curve from 0 to 1 with no jerk at either end.
inline float smootherstep(float t) {
    t = std::clamp(t, 0.F, 1.F);
    return t * t * t * (t * (t * 6 - 15) + 10);
}

/// Local coordinates at a place and direction: converts them to body coordinates.
struct Frame2 {
    Vec origin;
    Vec along{1, 0};
    Vec side{0, 1};

    Vec operator()(float a, float s) const { return origin + along * a + side * s; }
    Vec operator()(Vec p) const { return (*this)(p.x, p.y); }
};

}  // namespace legato::figure
