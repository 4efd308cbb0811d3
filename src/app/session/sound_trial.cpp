#include "app/session/sound_trial.h"

#include "app/session/sounds.h"
#include "audio/frames.h"
#include "core/routine/cue.h"

namespace legato {

namespace {

// Time that the device needs before and after what it plays.
constexpr Millis device_delay{500};

audio::Need need_of(const std::string& line) {
    using Kind = audio::Need::Kind;
    return {line.empty() ? Kind::tone : Kind::line, line, Sound::bell};
}

}  // namespace

bool SoundTrial::has_voice(const Device& device, const std::string& line) {
    return voices_of(device).find(line) != nullptr;
}

SoundTrial::SoundTrial(const Device& device, const Settings& settings, TriedSound sound)
    : bank_(std::make_unique<audio::SoundBank>()), sound_(std::move(sound)) {
    bank_->make_room({sound_.line}, {});
    loader_ = std::make_unique<audio::Loader>(*bank_, device.assets_folder() / "sounds",
                                              voices_of(device, listening_of(settings)),
                                              std::vector{need_of(sound_.line)});
}

Result<SoundTrial> SoundTrial::start(Device& device, const Settings& settings, TriedSound sound) {
    SoundTrial trial(device, settings, std::move(sound));
    Result<bool> is_here = false;
    while (is_here && !*is_here) is_here = trial.get(false);
    if (!is_here) return tl::make_unexpected(is_here.error());
    if (auto opened = trial.open(device); !opened) return tl::make_unexpected(opened.error());
    trial.play(device, settings);
    return trial;
}

Result<SoundTrial> SoundTrial::begin(Device& device, const Settings& settings, TriedSound sound) {
    SoundTrial trial(device, settings, std::move(sound));
    if (auto opened = trial.open(device); !opened) return tl::make_unexpected(opened.error());
    return trial;
}

Result<bool> SoundTrial::go_on(const Device& device, const Settings& settings, bool files_come) {
    const Result<bool> is_here = get(files_come);
    if (is_here && *is_here) play(device, settings);
    return is_here;
}

Result<void> SoundTrial::open(Device& device) {
    Result<audio::Output> opened = audio::Output::open(*bank_, device.sample_queue());
    if (!opened) return tl::make_unexpected(opened.error());
    output_.emplace(std::move(*opened));
    return {};
}

// Gets a little of the clip. True: it is whole.
Result<bool> SoundTrial::get(bool files_come) {
    switch (loader_->step()) {
        case audio::Loader::Step::worked:
            return false;
        case audio::Loader::Step::brought:
            return true;
        case audio::Loader::Step::waits:
            if (files_come) return false;
            return fail("the sounds are missing");
        case audio::Loader::Step::done:
            break;
    }
    return fail("the voice is missing");
}

void SoundTrial::play(const Device& device, const Settings& settings) {
    const audio::Schedule schedule{strike(settings, device.now())};
    const Millis length = audio::to_millis(audio::heard_until(schedule, *bank_));
    output_->mixer().play(schedule);
    ends_at_ = device.boot_now() + length + device_delay;
}

audio::ClipStart SoundTrial::strike(const Settings& settings, const LocalStamp& now) const {
    Listening listening = listening_of(settings);
    if (sound_.at_night)
        listening = {.voice_volume = *sound_.at_night, .tone_volume = *sound_.at_night};
    const bool is_soft = sound_.at_night || is_night(now, settings.night);
    const Levels levels = is_soft ? night_levels : day_levels;
    const Levels softer = softer_by(listening);
    if (sound_.line.empty()) {
        const Cue bell = tone_cue(Millis{0}, CueKind::bell, Sound::bell, levels);
        return {0, audio::clip_of(Sound::bell), audio::to_gain(bell.gain_db + softer.tones_db)};
    }
    const Cue spoken = voice_cue(Millis{0}, sound_.line, levels);
    return {0, *bank_->line(sound_.line), audio::to_gain(spoken.gain_db + softer.voice_db)};
}

}  // namespace legato
