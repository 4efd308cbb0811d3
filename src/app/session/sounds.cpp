#include "app/session/sounds.h"

#include <set>

#include "core/routine/speech.h"

namespace legato {

namespace {

namespace fs = std::filesystem;

fs::path recordings_of(const Device& device) {
    return device.data_folder() / "voice";
}
fs::path made_here(const Device& device) {
    return device.data_folder() / "cache" / "voice";
}
fs::path shipped(const Device& device) {
    return device.assets_folder() / "voice";
}

bool has_recording(const Device& device, const std::string& line) {
    std::error_code ignored;
    for (const char* ending : {".wav", ".flac", ".ogg"})
        if (fs::exists(recordings_of(device) / (clip_name(line) + ending), ignored)) return true;
    return false;
}

// Lines to be made, as Legato does not bring them along as they should be heard. Lines made here
// before are among them: the helper sees whether they are still right.
std::vector<std::string> to_be_made(const Device& device, const std::set<std::string>& lines) {
    std::error_code ignored;
    const bool recordings = fs::is_directory(recordings_of(device), ignored);
    const audio::Voices ours = audio::Voices::in({shipped(device)});
    const audio::Voices here = audio::Voices::in({made_here(device)});
    std::vector<std::string> order;
    for (const std::string& line : lines)
        if (!ours.find(line) || here.find(line) || (recordings && has_recording(device, line)))
            order.push_back(line);
    return order;
}

}  // namespace

void have_spoken(Device& device, const std::vector<std::string>& all, Millis wait) {
    const std::set<std::string> lines(all.begin(), all.end());
    std::vector<std::string> order = to_be_made(device, lines);
    if (!order.empty())
        device.have_spoken({std::move(order), recordings_of(device), made_here(device)}, wait);
}

std::vector<std::string> spoken_in(const Routine& routine, const Timeline& timeline) {
    return routine.extras.empty() ? lines_in(timeline) : lines_of(routine);
}

audio::Voices voices_of(const Device& device) {
    return audio::Voices::in({made_here(device), shipped(device)});
}

void prepare_voices(Device& device, const std::vector<Routine>& routines) {
    const std::string own = (device.data_folder() / "").string();
    std::vector<std::string> lines;
    for (const Routine& routine : routines)
        if (routine.file.compare(0, own.size(), own) == 0)
            for (std::string& line : lines_of(routine)) lines.push_back(std::move(line));
    have_spoken(device, lines, Millis{0});
}

Result<audio::SoundBank> sounds_for(Device& device, const Routine& routine,
                                    const Timeline& timeline, Millis wait) {
    const std::vector<std::string> lines = spoken_in(routine, timeline);
    have_spoken(device, lines, wait);
    return audio::SoundBank::load(device.assets_folder() / "sounds", voices_of(device), lines);
}

}  // namespace legato
