#include "audio/voice_index.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <optional>
#include <system_error>

#include "files/whole_file.h"

namespace legato::audio {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view format = "legato voice 1";
constexpr std::size_t largest_index = 4 << 20;
constexpr std::size_t most_clips = 10'000;
constexpr Millis longest = Seconds{30};

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// Takes the text before the next `mark` off `rest`, together with the mark; none if there is no
// mark.
std::optional<std::string_view> cut(std::string_view& rest, char mark) {
    const auto end = rest.find(mark);
    if (end == rest.npos) return std::nullopt;
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return part;
}

std::optional<VoiceClip> read_clip_line(std::string_view line) {
    const auto name = cut(line, '\t');
    const auto length = cut(line, '\t');
    const auto origin = cut(line, '\t');
    if (!name || !length || !origin || !is_name(*name) || line.empty()) return std::nullopt;
    int ms = 0;
    const auto [end, error] = std::from_chars(length->data(), length->data() + length->size(), ms);
    if (error != std::errc{} || end != length->data() + length->size()) return std::nullopt;
    if (ms < 1 || Millis{ms} > longest) return std::nullopt;
    return VoiceClip{std::string(*name), Millis{ms}, std::string(*origin), std::string(line)};
}

}  // namespace

Result<VoiceFolder> read_voice_folder(const fs::path& folder) {
    const fs::path path = folder / voice_index_name;
    const auto text = files::read_whole(path, largest_index);
    if (!text && text.error().error == ENOENT) return VoiceFolder{};
    if (!text)
        return fail("the list of spoken lines " + path.string() +
                    (text.error().error == EFBIG ? " is too large" : " cannot be read"));

    const auto damaged = [&] {
        return fail("the list of spoken lines " + path.string() + " is damaged");
    };
    std::string_view rest = *text;
    const auto head = cut(rest, '\n');
    if (!head || head->substr(0, format.size()) != format) return damaged();
    VoiceFolder voices;
    voices.recipe = head->substr(std::min(head->size(), format.size() + 1));
    while (!rest.empty()) {
        const auto line = cut(rest, '\n');
        auto clip = line ? read_clip_line(*line) : std::nullopt;
        if (!clip || voices.clips.size() == most_clips) return damaged();
        voices.clips.push_back(std::move(*clip));
    }
    return voices;
}

Result<void> write_voice_index(const fs::path& folder, const VoiceFolder& voices) {
    const fs::path path = folder / voice_index_name, draft = folder / "index.tsv.new";
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    out << format << ' ' << voices.recipe << '\n';
    for (const VoiceClip& clip : voices.clips)
        out << clip.name << '\t' << clip.length.count() << '\t' << clip.origin << '\t' << clip.line
            << '\n';
    out.close();
    std::error_code error;
    if (out) fs::rename(draft, path, error);
    if (!out || error) return fail("cannot write " + path.string());
    return {};
}

Voices Voices::in(const std::vector<fs::path>& folders, std::vector<std::string>* faults) {
    Voices voices;
    for (const fs::path& folder : folders) {
        Result<VoiceFolder> read = read_voice_folder(folder);
        if (!read && faults) faults->push_back(read.error().message);
        if (!read) continue;
        for (VoiceClip& clip : read->clips)
            voices.clips_.try_emplace(std::move(clip.line),
                                      Clip{folder / (clip.name + ".ogg"), clip.length});
    }
    return voices;
}

const Voices::Clip* Voices::find(std::string_view line) const {
    const auto found = clips_.find(line);
    return found == clips_.end() ? nullptr : &found->second;
}

}  // namespace legato::audio
