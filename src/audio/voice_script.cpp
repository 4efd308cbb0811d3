#include "audio/voice_script.h"

#include <charconv>
#include <optional>

namespace legato::audio {

namespace {

constexpr std::string_view head = "legato script 1\n";
constexpr std::size_t most_lines = 10'000;

// Takes a number from 1 to `most` and the tab behind it off `rest`.
std::optional<int> cut_number(std::string_view& rest, long most) {
    int number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    const auto length = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc{} || number < 1 || number > most) return std::nullopt;
    if (length == rest.size() || rest[length] != '\t') return std::nullopt;
    rest.remove_prefix(length + 1);
    return number;
}

std::optional<ScriptLine> script_line(std::string_view rest) {
    const auto number = cut_number(rest, most_lines);
    const auto room = number ? cut_number(rest, longest_line.count()) : std::nullopt;
    const auto expected = room ? cut_number(rest, longest_line.count()) : std::nullopt;
    const auto clip_end = rest.find('\t');
    if (!expected || clip_end == rest.npos || clip_end + 1 == rest.size()) return std::nullopt;
    return ScriptLine{*number, Millis{*room}, Millis{*expected},
                      std::string(rest.substr(0, clip_end)),
                      std::string(rest.substr(clip_end + 1))};
}

}  // namespace

std::string to_text(const std::vector<ScriptLine>& script) {
    std::string text(head);
    for (const ScriptLine& line : script)
        text += std::to_string(line.number) + "\t" + std::to_string(line.room.count()) + "\t" +
                std::to_string(line.expected.count()) + "\t" + line.clip + "\t" + line.line + "\n";
    return text;
}

Result<std::vector<ScriptLine>> read_script(std::string_view text) {
    if (text.substr(0, head.size()) != head)
        return fail("the list of lines does not begin as one should");
    text.remove_prefix(head.size());
    std::vector<ScriptLine> script;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = end == text.npos ? std::nullopt : script_line(text.substr(0, end));
        if (!line || script.size() == most_lines)
            return fail("the list of lines is damaged at line " +
                        std::to_string(script.size() + 2));
        script.push_back(*line);
        text.remove_prefix(end + 1);
    }
    return script;
}

}  // namespace legato::audio
