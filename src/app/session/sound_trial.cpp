#include "app/session/sound_trial.h"

#include "app/session/sounds.h"
#include "audio/frames.h"
#include "core/routine/cue.h"

namespace legato {

namespace {

// Time that the device needs before and after what it plays.
constexpr Millis device_delay{500};

std::optional<audio::ClipStart> strike(const audio::SoundBank& bank, const Settings& settings,
                                       const LocalStamp& now, const std::string& line) {
    const Levels levels = is_night(now, settings.night) ? night_levels : day_levels;
    const Levels softer = softer_by(listening_of(settings));
    if (line.empty()) {
        const Cue bell = tone_cue(Millis{0}, CueKind::bell, Sound::bell, levels);
        return audio::ClipStart{0, audio::clip_of(Sound::bell),
                                audio::to_gain(bell.gain_db + softer.tones_db)};
    }
    const std::optional<audio::ClipId> clip = bank.line(line);
    if (!clip) return std::nullopt;
    const Cue spoken = voice_cue(Millis{0}, line, levels);
    return audio::ClipStart{0, *clip, audio::to_gain(spoken.gain_db + softer.voice_db)};
}

}  // namespace

bool SoundTrial::has_voice(const Device& device, const std::string& line) {
    return voices_of(device).find(line) != nullptr;
}

Result<SoundTrial> SoundTrial::start(const Device& device, const Settings& settings,
                                     const std::string& line) {
    auto loaded =
        audio::SoundBank::load(device.assets_folder() / "sounds", voices_of(device), {line});
    if (!loaded) return fail("the sounds are missing");
    auto bank = std::make_unique<audio::SoundBank>(std::move(*loaded));
    const auto what = strike(*bank, settings, device.now(), line);
    if (!what) return fail("the voice is missing");
    Result<audio::Output> output = audio::Output::open(*bank);
    if (!output) return tl::make_unexpected(output.error());
    const audio::Schedule schedule{*what};
    const Millis length = audio::to_millis(audio::heard_until(schedule, *bank));
    output->play(schedule);
    return SoundTrial(std::move(bank), std::move(*output),
                      device.boot_now() + length + device_delay);
}

}  // namespace legato
