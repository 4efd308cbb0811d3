#include "ui/paint/text.h"

#include <algorithm>
#include <cfloat>

namespace legato::ui::paint {

namespace {

std::size_t letter_length(std::string_view text) {
    std::size_t n = 1;
    while (n < text.size() && (static_cast<unsigned char>(text[n]) & 0xC0U) == 0x80U) ++n;
    return n;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

float shift(Align align, float width) {
    return align == Align::left ? 0 : align == Align::centre ? width / 2 : width;
}

float bare_width(const Canvas& canvas, const TextStyle& style, std::string_view text) {
    if (text.empty()) return 0;
    return style.font
               ->CalcTextSizeA(canvas.px(style.size), FLT_MAX, 0, text.data(),
                               text.data() + text.size())
               .x /
           canvas.scale;
}

void put(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
         std::string_view text) {
    if (text.empty()) return;
    canvas.list->AddText(style.font, canvas.px(style.size), canvas.snapped(at), colour, text.data(),
                         text.data() + text.size());
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

float cell_of(const Canvas& canvas, const TextStyle& style) {
    float widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, bare_width(canvas, style, std::string_view(&digit, 1)));
    return widest;
}

float cell_for(char c, float cell) {
    return is_digit(c) ? cell : cell * 0.46F;
}

}  // namespace

float width_of(const Canvas& canvas, const TextStyle& style, std::string_view text) {
    const std::size_t letters = letters_in(text);
    return bare_width(canvas, style, text) +
           (letters > 1 ? style.spacing * static_cast<float>(letters - 1) : 0);
}

void line(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
          std::string_view text, Align align) {
    at.x -= shift(align, width_of(canvas, style, text));
    if (style.spacing == 0) return put(canvas, style, at, colour, text);
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view letter = text.substr(i, letter_length(text.substr(i)));
        put(canvas, style, at, colour, letter);
        at.x += bare_width(canvas, style, letter) + style.spacing;
        i += letter.size();
    }
}

std::vector<std::string> wrapped(const Canvas& canvas, const TextStyle& style,
                                 std::string_view text, float width) {
    std::vector<std::string> lines;
    std::string current;
    const auto fits = [&](std::string_view candidate) {
        return width_of(canvas, style, candidate) <= width;
    };
    const auto finish = [&] {
        lines.push_back(current);
        current.clear();
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        std::string word(text.substr(0, end));
        const bool line_end = end < text.size() && text[end] == '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!current.empty() && !fits(current + " " + word)) finish();
        while (!fits(word) && letters_in(word) > 1) {  // alone, and still too long
            std::size_t keep = 0;
            while (keep < word.size()) {
                const std::size_t next = keep + letter_length(std::string_view(word).substr(keep));
                if (keep > 0 && !fits(std::string_view(word).substr(0, next))) break;
                keep = next;
            }
            lines.push_back(word.substr(0, keep));
            word.erase(0, keep);
        }
        current += (current.empty() ? "" : " ") + word;
        if (line_end) finish();
    }
    if (!current.empty() || lines.empty()) finish();
    return lines;
}

float paragraph(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
                const std::vector<std::string>& lines, Align align) {
    const float step = style.size * style.line_height;
    for (std::size_t i = 0; i < lines.size(); ++i)
        line(canvas, style, {at.x, at.y + step * static_cast<float>(i) + (step - style.size) / 2},
             colour, lines[i], align);
    return step * static_cast<float>(lines.size());
}

float digits_width(const Canvas& canvas, const TextStyle& style, std::string_view text) {
    const float cell = cell_of(canvas, style);
    float width = 0;
    for (const char c : text) width += cell_for(c, cell);
    return width;
}

void digits(const Canvas& canvas, const TextStyle& style, ImVec2 at, ImU32 colour,
            std::string_view text, Align align) {
    const float cell = cell_of(canvas, style);
    at.x -= shift(align, digits_width(canvas, style, text));
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view sign = text.substr(i, 1);
        const float room = cell_for(sign[0], cell);
        const float raise =
            is_digit(sign[0]) ? 0 : style.size * 0.045F;  // a colon stands between, not below
        put(canvas, style, {at.x + (room - bare_width(canvas, style, sign)) / 2, at.y - raise},
            colour, sign);
        at.x += room;
    }
}

}  // namespace legato::ui::paint
