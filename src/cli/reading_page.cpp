#include "cli/reading_page.h"

#include "content/unicode.h"
#include "core/routine/speech.h"

namespace legato::cli {

namespace {

constexpr std::size_t indent = 6;  // room for a number of three digits

// Breaks a text between words. It begins after what its first row has already, and the other rows
// begin with `margin`.
std::string wrapped(const std::string& begin, const std::string& text, const std::string& margin) {
    std::string page = begin;
    std::size_t column = content::length_of(begin);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        const std::size_t length = content::length_of(word);
        if (at > 0 && column + 1 + length > page_width) {
            page += "\n" + margin;
            column = margin.size();
        } else if (at > 0) {
            page += ' ';
            ++column;
        }
        page += word;
        column += length;
        at = end + 1;
    }
    return page + "\n";
}

std::string in_seconds(Millis time) {
    const auto tenths = time.count() / 100;  // rounded down: it must not be longer
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

// Names the steps, those of one routine together; the routine under whose heading it stands is not
// named.
std::string places_of(const ReadLine& line) {
    std::string places;
    const std::string* routine = &line.places.front().routine;
    for (const LinePlace& place : line.places) {
        if (place.routine != *routine)
            places += "; also " + place.title + ": " + place.step;
        else
            places += (places.empty() ? "" : " / ") + place.step;
        routine = &place.routine;
    }
    return places;
}

std::string entry_of(std::size_t number, const ReadLine& line) {
    const std::string digits = std::to_string(number);
    const std::string margin(indent, ' ');
    const std::string before(digits.size() < 4 ? 4 - digits.size() : 0, ' ');
    return wrapped(before + digits + "  ", line.text, margin) +
           wrapped(margin, "at most " + in_seconds(line.room) + "; " + places_of(line), margin) +
           margin + clip_name(line.text) + "\n";
}

}  // namespace

std::string reading_page(const std::vector<ReadLine>& lines) {
    Millis all{0};
    for (const ReadLine& line : lines) all += estimated_length(line.text);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(all).count();
    std::string page =
        wrapped("",
                "What Legato says: " + std::to_string(lines.size()) + " lines, about " +
                    std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes") +
                    " of speech. Read aloud what stands behind each number, from the top to the "
                    "bottom, with a pause of two seconds "
                    "after each. Below it stand the longest time that it may take, the steps "
                    "in which it is said, and the name of its recording.",
                "");
    const std::string* routine = nullptr;
    std::size_t number = 0;
    for (const ReadLine& line : lines) {
        const LinePlace& place = line.places.front();
        if (!routine || *routine != place.routine)
            page += "\n" + wrapped("", place.title, "") +
                    std::string(std::min(content::length_of(place.title), page_width), '-') + "\n";
        routine = &place.routine;
        page += entry_of(++number, line);
    }
    return page;
}

}  // namespace legato::cli
