#include "app/sound_trial.h"

#include "audio/frames.h"
#include "core/cue.h"

namespace legato {

namespace {

// The device needs a moment before and after what it plays.
constexpr Millis device_delay{500};

audio::Strike bell(const Settings& settings, const LocalStamp& now) {
    const Levels levels = is_night(now, settings.night) ? night_levels : day_levels;
    const Cue cue = tone_cue(Millis{0}, CueKind::bell, Sound::bell, levels);
    const audio::Gain gain = audio::to_gain(cue.gain_db) * settings.tone_volume / 100;
    return {0, audio::clip_of(Sound::bell), gain};
}

}  // namespace

Result<SoundTrial> SoundTrial::tones(const audio::SoundBank& bank, const Settings& settings,
                                     const LocalStamp& now, Millis boot_now) {
    Result<audio::Output> output = audio::Output::open(bank);
    if (!output) return tl::make_unexpected(output.error());
    const audio::Schedule schedule{bell(settings, now)};
    const Millis length = audio::to_millis(audio::heard_until(schedule, bank));
    output->play(schedule);
    return SoundTrial(std::move(*output), boot_now + length + device_delay);
}

}  // namespace legato
