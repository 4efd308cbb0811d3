#include "cli/render_sound.h"

#include <iostream>

#include "app/session/sounds.h"
#include "audio/render.h"
#include "cli/complain.h"
#include "cli/library.h"
#include "core/routine/timeline.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

// Time to wait for all own lines, as a file is made to be kept.
constexpr Millis patience = std::chrono::minutes{2};

}  // namespace

int render_sound(Device& device, const content::Library& library, const std::string& routine,
                 const std::string& file, const Hearing& hearing, const Choosing& choosing) {
    Preferences start;
    if (const auto told = storage::read_settings(device.data_folder()); told.exists)
        start.for_me = told.settings.for_me;
    const Result<Chosen> what = chosen(library, routine, choosing, start);
    if (!what) return complain(what.error().message);
    const Result<Timeline> timeline = compile(what->routine, what->preferences);
    if (!timeline) return complain(timeline.error().message);
    const Result<Listening> listening = listening_of(hearing);
    if (!listening) return complain(listening.error().message);
    const Result<audio::SoundBank> bank =
        sounds_for(device, what->routine, *timeline, *listening, patience);
    if (!bank) return complain(bank.error().message);
    const Result<void> written = audio::render_wav(*timeline, *bank, file, *listening);
    if (!written) return complain(written.error().message);
    if (listening->spoken && bank->missing_lines() > 0)
        std::cerr << "legato: " << bank->missing_lines()
                  << " lines cannot be spoken and are chimes in this file\n";
    std::cout << "Written: " << file << ", " << format_countdown(timeline->total()) << "\n";
    return exit_done;
}

}  // namespace legato::cli
