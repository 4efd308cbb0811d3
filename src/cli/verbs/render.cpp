#include "audio/render.h"

#include <iostream>

#include "cli/library.h"
#include "cli/verbs.h"
#include "core/timeline.h"

namespace legato::cli {

int render(const Device& device, const RenderArgs& args) {
    const Result<Chosen> what = chosen(device, args.routine, args.choosing);
    if (!what) return complain(what.error().message);
    const Result<Timeline> timeline = compile(what->routine, what->preferences);
    if (!timeline) return complain(timeline.error().message);
    const Result<audio::SoundBank> bank = audio::SoundBank::load(device.assets_folder() / "sounds");
    if (!bank) return complain(bank.error().message);
    const Result<void> written = audio::render_wav(
        *timeline, *bank, args.out, {.voice = !args.no_voice, .ambience = !args.no_ambience});
    if (!written) return complain(written.error().message);
    std::cout << "Written: " << args.out << ", " << format_countdown(timeline->total()) << "\n";
    return exit_done;
}

}  // namespace legato::cli
