#include "ui/paint/mesh.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace legato::ui::paint {

namespace {

constexpr float fringe = 0.5F;  // pixels to either side of the true edge

ImU32 clear(ImU32 colour) {
    return colour & ~static_cast<ImU32>(IM_COL32_A_MASK);
}

ImVec2 unit(ImVec2 v) {
    const float length = std::sqrt(v.x * v.x + v.y * v.y);
    return length > 1e-4F ? v * (1 / length) : ImVec2{0, 0};
}

float area_of(std::span<const ImVec2> outline) {
    float sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const ImVec2 a = outline[i], b = outline[(i + 1) % outline.size()];
        sum += a.x * b.y - a.y * b.x;
    }
    return sum;
}

/// Outward, and a little longer where the outline turns sharply.
ImVec2 normal_at(std::span<const ImVec2> outline, std::size_t i, float turn) {
    const std::size_t n = outline.size();
    const ImVec2 in = unit(outline[i] - outline[(i + n - 1) % n]);
    const ImVec2 out = unit(outline[(i + 1) % n] - outline[i]);
    ImVec2 normal = unit(ImVec2{in.y + out.y, -in.x - out.x});
    const float along = normal.x * in.y - normal.y * in.x;
    return normal * (turn / std::clamp(std::abs(along), 0.6F, 1.F));
}

/// Reused between calls, because an outline is drawn a hundred times a frame.
std::vector<ImVec2>& scratch() {
    thread_local std::vector<ImVec2> points;
    points.clear();
    return points;
}

}  // namespace

Mesh::Mesh(ImDrawList& list, int vertices, int triangles)
    : list_(list),
      white_(ImGui::GetFontTexUvWhitePixel()),
      next_(0),
      vertices_left_(vertices),
      triangles_left_(triangles) {
    list_.PrimReserve(triangles * 3, vertices);
    next_ = list_._VtxCurrentIdx;
}

Mesh::~Mesh() {
    if (vertices_left_ > 0 || triangles_left_ > 0)
        list_.PrimUnreserve(triangles_left_ * 3, vertices_left_);
}

unsigned Mesh::vertex(ImVec2 at, ImU32 colour) {
    assert(vertices_left_ > 0);
    --vertices_left_;
    list_.PrimWriteVtx(at, white_, colour);
    return next_++;
}

void Mesh::triangle(unsigned a, unsigned b, unsigned c) {
    assert(triangles_left_ > 0);
    --triangles_left_;
    for (const unsigned index : {a, b, c}) list_.PrimWriteIdx(static_cast<ImDrawIdx>(index));
}

void Mesh::quad(unsigned a, unsigned b, unsigned c, unsigned d) {
    triangle(a, b, c);
    triangle(a, c, d);
}

void fill_outline(ImDrawList& list, std::span<const ImVec2> outline, std::span<const ImU32> colours,
                  ImVec2 centre, ImU32 centre_colour) {
    const std::size_t n = outline.size();
    if (n < 3) return;
    const float turn = area_of(outline) > 0 ? 1.F : -1.F;
    const int count = static_cast<int>(n);
    Mesh mesh(list, 2 * count + 1, 3 * count);
    const unsigned middle = mesh.vertex(centre, centre_colour);
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 out = normal_at(outline, i, turn) * fringe;
        mesh.vertex(outline[i] - out, colours[i]);
        mesh.vertex(outline[i] + out, clear(colours[i]));
    }
    for (unsigned i = 0; i < n; ++i) {
        const unsigned a = middle + 1 + 2 * i,
                       b = middle + 1 + 2 * ((i + 1) % static_cast<unsigned>(n));
        mesh.triangle(middle, a, b);
        mesh.quad(a, b, b + 1, a + 1);
    }
}

void fill_strip(ImDrawList& list, std::span<const ImVec2> first, std::span<const ImVec2> second,
                std::span<const ImU32> first_colours, std::span<const ImU32> middle_colours,
                std::span<const ImU32> second_colours) {
    const std::size_t n = first.size();
    if (n < 2 || second.size() != n) return;
    std::vector<ImVec2>& outline = scratch();
    outline.assign(first.begin(), first.end());
    outline.insert(outline.end(), second.rbegin(), second.rend());
    const float turn = area_of(outline) > 0 ? 1.F : -1.F;
    const int count = static_cast<int>(n);
    Mesh mesh(list, 5 * count, 8 * (count - 1) + 4);
    unsigned base = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const ImVec2 a = normal_at(outline, i, turn) * fringe;
        const ImVec2 b = normal_at(outline, 2 * n - 1 - i, turn) * fringe;
        const unsigned v = mesh.vertex(first[i] + a, clear(first_colours[i]));
        if (i == 0) base = v;
        mesh.vertex(first[i] - a, first_colours[i]);
        mesh.vertex((first[i] + second[i]) * 0.5F, middle_colours[i]);
        mesh.vertex(second[i] - b, second_colours[i]);
        mesh.vertex(second[i] + b, clear(second_colours[i]));
    }
    for (unsigned i = 0; i + 1 < n; ++i)
        for (unsigned k = 0; k < 4; ++k) {
            const unsigned a = base + 5 * i + k;
            mesh.quad(a, a + 1, a + 6, a + 5);
        }
    // The two ends, whose fringe lies beyond the first and last row.
    const unsigned last = base + 5 * static_cast<unsigned>(n - 1);
    for (const unsigned row : {base, last}) mesh.quad(row, row + 1, row + 3, row + 4);
}

void fill_line(ImDrawList& list, std::span<const ImVec2> points, float width, ImU32 colour) {
    const std::size_t n = points.size();
    if (n < 2) return;
    const float half = std::max(width / 2, 0.35F);
    constexpr int cap = 5;
    thread_local std::vector<ImVec2> first, second;
    thread_local std::vector<ImU32> colours;
    first.clear();
    second.clear();
    const auto add = [&](ImVec2 at, ImVec2 along, float ahead, float aside) {
        first.push_back(at + along * ahead + ImVec2{along.y, -along.x} * aside);
        second.push_back(at + along * ahead - ImVec2{along.y, -along.x} * aside);
    };
    const auto along_at = [&](std::size_t i) {
        return unit(points[std::min(i + 1, n - 1)] - points[i > 0 ? i - 1 : 0]);
    };
    for (int k = 0; k < cap; ++k) {
        const float a = 1.5707963F * static_cast<float>(k) / cap;
        add(points[0], along_at(0), -half * std::cos(a), half * std::sin(a));
    }
    for (std::size_t i = 0; i < n; ++i) add(points[i], along_at(i), 0, half);
    for (int k = cap - 1; k >= 0; --k) {
        const float a = 1.5707963F * static_cast<float>(k) / cap;
        add(points[n - 1], along_at(n - 1), half * std::cos(a), half * std::sin(a));
    }
    colours.assign(first.size(), colour);
    fill_strip(list, first, second, colours, colours, colours);
}

}  // namespace legato::ui::paint
