#include "ui/paint/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

#include "ui/paint/pixels.h"

namespace legato::ui {

namespace {

constexpr std::string_view ellipsis = "…";

// Counts the bytes of the UTF-8 character that begins the text; 1 for a stray byte.
std::size_t character_length(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

float bare_width(const Canvas& canvas, std::string_view text, const Typeface& face) {
    return face.font
               ->CalcTextSizeA(face.height * canvas.scale(), FLT_MAX, 0, text.data(),
                               text.data() + text.size())
               .x /
           canvas.scale();
}

void put(Canvas& canvas, Point at, std::string_view text, const Typeface& face, Color color) {
    if (face.spacing > 0) {  // draws letter by letter
        Typeface tight = face;
        tight.spacing = 0;
        while (!text.empty()) {
            const std::string_view letter = text.substr(0, character_length(text));
            put(canvas, at, letter, tight, color);
            at.x += bare_width(canvas, letter, face) + face.spacing;
            text.remove_prefix(letter.size());
        }
        return;
    }
    const Point snapped{canvas.on_pixel(at.x), canvas.on_pixel(at.y)};
    canvas.list().AddText(face.font, face.height * canvas.scale(), pixels(canvas, snapped),
                          packed(color), text.data(), text.data() + text.size());
}

float start_of(const Rect& box, float width, Align align) {
    switch (align) {
        case Align::left:
            return box.x;
        case Align::center:
            return box.x + (box.w - width) / 2;
        case Align::right:
            return box.right() - width;
    }
    return box.x;
}

// Measures how many bytes of a text fit into `width`; at least one character.
std::size_t fitting_length(const Canvas& canvas, std::string_view text, Text style, float width) {
    std::size_t length = 0;
    while (length < text.size()) {
        const std::size_t next = length + character_length(text.substr(length));
        if (length > 0 && text_width(canvas, text.substr(0, next), style) > width) break;
        length = next;
    }
    return length;
}

// Breaks a text into as few lines as it needs, of about equal length: no last word stands alone in
// the middle of the screen.
std::vector<std::string_view> balanced(const Canvas& canvas, std::string_view text, Text style,
                                       float width, std::vector<std::string_view> lines) {
    if (lines.size() < 2) return lines;
    float narrow = width / 2, wide = width;
    while (wide - narrow > 4) {
        const float middle = (narrow + wide) / 2;
        auto tried = wrapped(canvas, text, style, middle);
        if (tried.size() > lines.size()) {
            narrow = middle;
        } else {
            wide = middle;
            lines = std::move(tried);
        }
    }
    return lines;
}

}  // namespace

float text_width(const Canvas& canvas, std::string_view text, Text style) {
    if (text.empty()) return 0;
    const Typeface& face = canvas.fonts()[style];
    const auto begins_letter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    const auto letters = face.spacing > 0 ? std::count_if(text.begin(), text.end(), begins_letter)
                                          : std::ptrdiff_t{1};
    return bare_width(canvas, text, face) + face.spacing * static_cast<float>(letters - 1);
}

bool draw_text(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
               Align align) {
    if (text.empty()) return true;
    const Typeface& face = canvas.fonts()[style];
    const float y = box.y + (box.h - face.height) / 2;
    const float width = text_width(canvas, text, style);
    if (width <= box.w + 0.5F) {
        put(canvas, {start_of(box, width, align), y}, text, face, color);
        return true;
    }
    const float dots = text_width(canvas, ellipsis, style);
    const std::string_view kept =
        text.substr(0, fitting_length(canvas, text, style, std::max(box.w - dots, 0.F)));
    put(canvas, {box.x, y}, kept, face, color);
    put(canvas, {box.x + text_width(canvas, kept, style), y}, ellipsis, face, color);
    return false;
}

std::vector<std::string_view> wrapped(const Canvas& canvas, std::string_view text, Text style,
                                      float width) {
    std::vector<std::string_view> lines;
    std::size_t begin = 0;  // start of the line
    std::size_t end = 0;    // end of what is known to fit on the line
    std::size_t word = 0;
    const auto finish_line = [&](std::size_t next) {
        lines.push_back(text.substr(begin, end - begin));
        begin = end = word = next;
    };
    while (word < text.size()) {
        if (text[word] == '\n') {
            finish_line(word + 1);
            continue;
        }
        if (text[word] == ' ') {
            ++word;
            if (begin == end) begin = end = word;  // no line begins with a space
            continue;
        }
        const std::size_t word_end = std::min(text.find_first_of(" \n", word), text.size());
        if (text_width(canvas, text.substr(begin, word_end - begin), style) <= width) {
            end = word = word_end;
        } else if (end > begin) {
            finish_line(word);
        } else {
            end =
                begin + fitting_length(canvas, text.substr(begin, word_end - begin), style, width);
            finish_line(end);
        }
    }
    if (end > begin) finish_line(end);
    return lines;
}

float paragraph_height(const Canvas& canvas, std::string_view text, Text style, float width) {
    return static_cast<float>(wrapped(canvas, text, style, width).size()) *
           line_height(canvas, style);
}

bool draw_paragraph(Canvas& canvas, const Rect& box, std::string_view text, Text style, Color color,
                    Align align) {
    Rect rest = box;
    const float line = line_height(canvas, style);
    std::vector<std::string_view> lines = wrapped(canvas, text, style, box.w);
    if (align == Align::center) lines = balanced(canvas, text, style, box.w, std::move(lines));
    for (const std::string_view words : lines) {
        if (rest.h + 0.5F < line) return false;
        draw_text(canvas, cut_top(rest, line), words, style, color, align);
    }
    return true;
}

Text fitting(const Canvas& canvas, std::string_view text, const std::vector<Text>& styles,
             float width, float height) {
    for (const Text style : styles)
        if (paragraph_height(canvas, text, style, width) <= height) return style;
    return styles.back();
}

void draw_icon(Canvas& canvas, Icon icon, Point center, float size, Color color) {
    const Typeface& face = canvas.fonts().icons;
    if (!face.font || icon == Icon::none) return;
    // Three bytes of UTF-8: all icon codes are in that range.
    const std::uint16_t code = code_of(icon);
    const char letter[] = {static_cast<char>(0xE0 | code >> 12),
                           static_cast<char>(0x80 | (code >> 6 & 63)),
                           static_cast<char>(0x80 | (code & 63))};
    Typeface sized = face;
    sized.height = size;
    const float width = bare_width(canvas, {letter, 3}, sized);
    put(canvas, {center.x - width / 2, center.y - size / 2}, {letter, 3}, sized, color);
}

void draw_digits(Canvas& canvas, Point center, std::string_view digits, float height, float widest,
                 Color color) {
    constexpr std::string_view ten = "0123456789";
    const Typeface& face = canvas.fonts()[Text::digits];
    float cell = 0;
    for (std::size_t i = 0; i < ten.size(); ++i)
        cell = std::max(cell, text_width(canvas, ten.substr(i, 1), Text::digits));
    cell *= 0.95F;  // less than the widest digit, which has air of its own at its sides
    const float colon = cell * 0.45F;
    const auto width_of = [&](char c) { return c == ':' ? colon : cell; };
    float width = 0;
    for (const char c : digits) width += width_of(c);
    if (width <= 0) return;

    const float shrink = std::min({1.F, height / face.height, widest / width});
    Typeface small = face;
    small.height *= shrink;
    float x = center.x - width * shrink / 2;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::string_view digit = digits.substr(i, 1);
        const float own = text_width(canvas, digit, Text::digits) * shrink;
        const float box = width_of(digits[i]) * shrink;
        // Lifts the colon, which stands on the line, to the middle of the digits.
        const float lift = digits[i] == ':' ? small.height * 0.045F : 0;
        put(canvas, {x + (box - own) / 2, center.y - small.height / 2 - lift}, digit, small, color);
        x += box;
    }
}

}  // namespace legato::ui
