#include "booth/cutter.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

#include "audio/frames.h"
#include "audio/ogg.h"
#include "audio/speech/polish.h"
#include "booth/alignment.h"
#include "booth/likeness.h"
#include "booth/long_recording.h"
#include "booth/naming.h"
#include "core/routine/speech.h"

namespace legato::booth {

namespace {

namespace fs = std::filesystem;

constexpr Millis clip_edges{110};  // silence at both ends of a clip, of which lengths are known
constexpr Millis most_silence{300};
constexpr double doubtful = 3.5;  // deviations

// A recording that was understood.
struct Heard {
    std::vector<Frame> frames;
    std::vector<Burst> bursts;
    Alignment alignment;
};

// A line as the machine's voice says it; empty if that is not known.
std::vector<Frame> spoken(const audio::ScriptLine& line) {
    if (line.clip.empty()) return {};
    const auto clip = audio::read_ogg_clip(line.clip);
    if (!clip) return {};
    // Above half of the voice's own rate there is nothing.
    constexpr std::size_t step = audio::sample_rate / audio::speech::voice_rate;
    std::vector<float> samples;
    for (std::size_t i = 0; i < clip->size(); i += step)
        samples.push_back(static_cast<float>((*clip)[i]) / 32768);
    Listener listener(audio::speech::voice_rate);
    listener.hear(samples);
    const std::vector<Frame> frames = std::move(listener).take();
    const auto speech = without_silence(frames);
    return {speech.begin(), speech.end()};
}

// A recording and the machine's voice, as the alignment hears them. What was compared is
// remembered.
class Listening {
  public:
    Listening(std::span<const Frame> frames, std::span<const Burst> bursts,
              const std::vector<audio::ScriptLine>& script)
        : frames_(frames), bursts_(bursts) {
        for (const audio::ScriptLine& line : script) voice_.push_back(spoken(line));
    }

    double between(const Take& one, const Take& other) {
        const auto [place, is_new] =
            between_.try_emplace({one.first, other.first, other.last}, 0.0);
        if (is_new) place->second = difference(part(one), part(other));
        return place->second;
    }
    std::optional<double> from_voice(std::size_t line, const Take& take) {
        if (voice_[line].empty()) return std::nullopt;
        const auto [place, is_new] = from_voice_.try_emplace({line, take.first, take.last}, 0.0);
        if (is_new) place->second = difference(voice_[line], part(take), Pace::any);
        return place->second;
    }

  private:
    std::span<const Frame> part(const Take& take) const {
        const std::size_t from = bursts_[take.first].from;
        return frames_.subspan(from, bursts_[take.last - 1].to - from);
    }

    using Place = std::array<std::size_t, 3>;
    std::span<const Frame> frames_;
    std::span<const Burst> bursts_;
    std::vector<std::vector<Frame>> voice_;
    std::map<Place, double> between_, from_voice_;
};

std::vector<ExpectedLine> expected_of(const std::vector<audio::ScriptLine>& script) {
    std::vector<ExpectedLine> lines;
    for (const audio::ScriptLine& line : script)
        lines.push_back({std::max(line.expected - clip_edges, Millis{100}), pauses_in(line.line)});
    return lines;
}

Result<Heard> hear(const std::string& name, LongRecording& recording,
                   const std::vector<audio::ScriptLine>& script) {
    auto frames = recording.listen();
    if (!frames) return tl::make_unexpected(frames.error());
    auto bursts = bursts_in(*frames);
    if (!bursts) return fail(name + " " + bursts.error().message);
    Listening listening(*frames, *bursts, script);
    const Ear ear{
        [&](const Take& one, const Take& other) { return listening.between(one, other); },
        [&](std::size_t line, const Take& take) { return listening.from_voice(line, take); }};
    auto alignment = align(*bursts, expected_of(script), ear);
    if (!alignment) return fail(name + " " + alignment.error().message);
    return Heard{*std::move(frames), *std::move(bursts), *std::move(alignment)};
}

std::string clock_of(Millis time) {
    const auto seconds = time.count() / 1000;
    const std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest;
}

class Cutter {
  public:
    Cutter(const Heard& heard, const std::vector<audio::ScriptLine>& script)
        : heard_(heard), script_(script) {}

    std::size_t found() const {
        return static_cast<std::size_t>(
            std::count_if(heard_.alignment.lines.begin(), heard_.alignment.lines.end(),
                          [](const FoundLine& line) { return !line.takes.empty(); }));
    }
    // Lines that were found, and of those as long as they should be.
    std::size_t sure() const {
        return static_cast<std::size_t>(std::count_if(
            heard_.alignment.lines.begin(), heard_.alignment.lines.end(),
            [](const FoundLine& line) { return !line.takes.empty() && line.doubt < doubtful; }));
    }
    Result<CutResult> into(const fs::path& folder, LongRecording& recording) const;

  private:
    Millis begin_of(const Take& take) const { return time_of(heard_.bursts[take.first].from); }
    Millis end_of(const Take& take) const { return time_of(heard_.bursts[take.last - 1].to); }
    std::pair<Millis, Millis> with_silence(const Take& take) const;
    std::string remark_on_takes(std::size_t line) const;
    std::string remark_on_length(std::size_t line) const;
    std::string remark_on_missing(std::size_t line) const;
    std::vector<std::string> remarks() const;

    const Heard& heard_;
    const std::vector<audio::ScriptLine>& script_;
};

std::pair<Millis, Millis> Cutter::with_silence(const Take& take) const {
    const Millis from = begin_of(take), to = end_of(take);
    const Millis before = take.first == 0 ? Millis{0} : time_of(heard_.bursts[take.first - 1].to);
    const Millis after = take.last == heard_.bursts.size() ? time_of(heard_.frames.size())
                                                           : time_of(heard_.bursts[take.last].from);
    return {from - std::min(most_silence, (from - before) / 2),
            to + std::min(most_silence, (after - to) / 2)};
}

std::string Cutter::remark_on_takes(std::size_t line) const {
    const std::vector<Take>& takes = heard_.alignment.lines[line].takes;
    if (takes.size() < 2) return "";
    std::string times;
    for (std::size_t i = 0; i < takes.size(); ++i)
        times += (i == 0                  ? ""
                  : i + 1 == takes.size() ? " and "
                                          : ", ") +
                 clock_of(begin_of(takes[i]));
    return name_in_text(script_[line]) + " seems to be said " +
           (takes.size() == 2 ? "twice" : std::to_string(takes.size()) + " times") + ", at " +
           times + ": the last one is taken, listen to it";
}

std::string Cutter::remark_on_length(std::size_t line) const {
    const FoundLine& found = heard_.alignment.lines[line];
    if (found.takes.empty() || found.doubt < doubtful) return "";
    const Take& take = found.takes.back();
    const auto expected = static_cast<Millis::rep>(
        static_cast<double>((script_[line].expected - clip_edges).count()) * heard_.alignment.pace);
    return name_in_text(script_[line]) + " takes " + in_seconds(end_of(take) - begin_of(take)) +
           " at " + clock_of(begin_of(take)) + ", where about " + in_seconds(Millis{expected}) +
           " were expected: listen to " + clip_name(script_[line].line) + ".flac";
}

std::string Cutter::remark_on_missing(std::size_t line) const {
    if (!heard_.alignment.lines[line].takes.empty()) return "";
    std::string place;
    for (std::size_t before = line; before-- > 0 && place.empty();)
        if (const auto& takes = heard_.alignment.lines[before].takes; !takes.empty())
            place = "; it should follow line " + std::to_string(script_[before].number) + ", at " +
                    clock_of(end_of(takes.back()));
    return name_in_text(script_[line]) + " was not found" + place +
           ": listen to the lines around it, of which one may have taken its place, and record "
           "alone what is missing";
}

std::vector<std::string> Cutter::remarks() const {
    std::vector<std::string> all;
    for (std::size_t line = 0; line < script_.size(); ++line)
        for (std::string remark :
             {remark_on_missing(line), remark_on_takes(line), remark_on_length(line)})
            if (!remark.empty()) all.push_back(std::move(remark));
    for (const Take& other : heard_.alignment.others)
        all.push_back("what is heard at " + clock_of(begin_of(other)) + ", for " +
                      in_seconds(end_of(other) - begin_of(other)) +
                      ", is none of the lines and is left out");
    return all;
}

Result<CutResult> Cutter::into(const fs::path& folder, LongRecording& recording) const {
    CutResult result{0, script_.size() - found(), remarks()};
    for (std::size_t line = 0; line < script_.size(); ++line) {
        const std::vector<Take>& takes = heard_.alignment.lines[line].takes;
        if (takes.empty()) continue;
        const auto span = with_silence(takes.back());
        const fs::path clip = folder / (clip_name(script_[line].line) + ".flac");
        if (auto done = recording.copy(span.first, span.second, clip); !done)
            return tl::make_unexpected(done.error());
        ++result.written;
        std::error_code ignored;
        for (const char* other : {".wav", ".ogg"})
            fs::remove(fs::path(clip).replace_extension(other), ignored);
    }
    return result;
}

}  // namespace

Result<CutResult> cut(const CutOrder& order, const std::vector<audio::ScriptLine>& script) {
    std::error_code error;
    for (const audio::ScriptLine& line : script)
        for (const std::string_view ending : endings) {
            const fs::path there = order.folder / (clip_name(line.line) + std::string(ending));
            if (!order.replace && fs::exists(there, error))
                return fail(there.string() +
                            " is there already: name another folder, or say --replace to put the "
                            "new recordings in place of those");
        }
    auto recording = LongRecording::open(order.recording);
    if (!recording) return tl::make_unexpected(recording.error());
    const auto heard = hear(order.recording.string(), *recording, script);
    if (!heard) return tl::make_unexpected(heard.error());
    const Cutter cutter(*heard, script);
    if (cutter.sure() * 2 < script.size() || cutter.sure() == 0)
        return fail(order.recording.string() + " does not follow the list: only " +
                    std::to_string(cutter.sure()) + " of " + std::to_string(script.size()) +
                    " lines could be found in it; --from and --to name the first and the last that "
                    "were read, if not all were");
    fs::create_directories(order.folder, error);
    if (!fs::is_directory(order.folder, error))
        return fail(order.folder.string() + " is no folder and cannot be made one");
    return cutter.into(order.folder, *recording);
}

}  // namespace legato::booth
