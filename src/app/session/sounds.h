#pragma once

#include "app/machine/device.h"
#include "audio/sound_bank.h"
#include "core/routine/listening.h"
#include "core/routine/routine.h"
#include "core/routine/timeline.h"

namespace legato {

/// Time that a session waits for a person's own lines to be spoken. A line that is not ready then
/// is a chime and a caption in this session.
constexpr Millis wait_for_speech{800};

/// Lines that can be heard: those that came with Legato, overridden by those made here from
/// recordings in `voice/` of the data folder or from lines of own routines. Without recordings
/// those that came go first.
audio::Voices voices_of(const Device& device, const Listening& listening = {});

/// Counts the recordings of a person in the data folder, as far as their names tell.
int recordings_in(const Device& device);
/// A line that is heard from a recording, to try; empty: none was made ready yet.
std::string recorded_line(const Device& device);

/// Lists all lines that a session may say, each once.
std::vector<std::string> spoken_in(const Routine& routine, const Timeline& timeline);

/// Has lines spoken that Legato does not bring along, and waits for them, at most `wait`.
void have_spoken(Device& device, const std::vector<std::string>& lines, const Listening& listening,
                 Millis wait);

/// Has the lines of own routines spoken in the background, so that they are there when a routine is
/// played.
void prepare_voices(Device& device, const std::vector<Routine>& routines,
                    const Listening& listening);

/// Loads all sounds of a session, and of what may be put into it while it runs. Lines without a
/// clip are made first, if that is done within `wait`. Error: tones are missing.
Result<audio::SoundBank> sounds_for(Device& device, const Routine& routine,
                                    const Timeline& timeline, const Listening& listening,
                                    Millis wait = wait_for_speech);

}  // namespace legato
