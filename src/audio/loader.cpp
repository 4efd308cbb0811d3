#include "audio/loader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "audio/wav.h"

namespace legato::audio {

namespace {

constexpr std::size_t frames_at_once = 4096;

const char* file_of(const Need& need) {
    return need.kind == Need::Kind::tone ? name_of(need.tone) : "ambience";
}

}  // namespace

std::vector<Need> needs_of(const Timeline& timeline, Millis from, const Listening& listening,
                           const std::vector<std::string>& also) {
    std::vector<Need> needs;
    std::set<Sound> tones;
    std::set<std::string, std::less<>> lines;
    const auto need_line = [&](const std::string& line) {
        if (lines.insert(line).second) needs.push_back({Need::Kind::line, line, {}});
    };
    const auto need_tone = [&](Sound tone) {
        if (tones.insert(tone).second) needs.push_back({Need::Kind::tone, {}, tone});
    };
    const Millis begin = timeline.phases[phase_at(timeline, from)].start;
    for (const bool ahead : {true, false})
        for (const Cue& cue : timeline.cues) {
            if ((cue.at >= begin) != ahead) continue;
            if (cue.sound)
                need_tone(*cue.sound);
            else
                need_line(cue.text);
        }
    for (const Sound tone : all_sounds) need_tone(tone);
    for (const std::string& line : also) need_line(line);
    if (listening.ambience) needs.push_back({Need::Kind::ambience, {}, {}});
    return needs;
}

Loader::Loader(SoundBank& bank, std::filesystem::path sounds, Voices voices,
               std::vector<Need> needs)
    : bank_(&bank),
      sounds_(std::move(sounds)),
      voices_(std::move(voices)),
      needs_(std::move(needs)) {
    std::erase_if(needs_, [&](const Need& need) {
        switch (need.kind) {
            case Need::Kind::line:
                return bank.line(need.line).has_value() || !voices_.find(need.line);
            case Need::Kind::tone:
                return !bank.clip(clip_of(need.tone)).empty();
            case Need::Kind::ambience:
                return !bank.ambience().empty();
        }
        return true;
    });
}

Loader::Step Loader::step() {
    if (next_ == needs_.size()) return Step::done;
    if (decoding_) return go_on_with_line();
    const Need& need = needs_[next_];
    return need.kind == Need::Kind::line ? begin_line(need) : read_file(need);
}

std::string Loader::awaited() const {
    const bool is_file = next_ < needs_.size() && needs_[next_].kind != Need::Kind::line;
    return is_file ? file_of(needs_[next_]) : "";
}

Loader::Step Loader::begin_line(const Need& need) {
    const Voices::Clip* voice = voices_.find(need.line);
    auto clip = voice && bank_->has_room() ? OggClip::open(voice->file) : fail("no clip");
    if (clip)
        decoding_.emplace(*std::move(clip));
    else
        ++next_;
    return Step::worked;
}

Loader::Step Loader::go_on_with_line() {
    const Result<bool> more = decoding_->decode(frames_at_once);
    if (more && *more) return Step::worked;
    OggClip whole = *std::exchange(decoding_, std::nullopt);
    const std::string& line = needs_[next_++].line;
    const bool has_come =
        more && bank_->take_line(line, std::move(whole).take(), *voices_.find(line));
    return has_come ? Step::brought : Step::worked;
}

Loader::Step Loader::read_file(const Need& need) {
    auto clip = read_clip(sounds_ / (std::string(file_of(need)) + ".wav"));
    if (!clip) return Step::waits;
    if (need.kind == Need::Kind::tone)
        bank_->set_tone(need.tone, *std::move(clip));
    else
        bank_->set_ambience(*std::move(clip));
    ++next_;
    return Step::brought;
}

}  // namespace legato::audio
