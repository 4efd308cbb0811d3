#include "app/session/sounds.h"

#include <algorithm>
#include <array>
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

constexpr std::array recorded_as{".wav", ".flac", ".ogg"};

bool has_recording(const Device& device, const std::string& line) {
    std::error_code ignored;
    return std::any_of(recorded_as.begin(), recorded_as.end(), [&](const char* ending) {
        return fs::exists(recordings_of(device) / (clip_name(line) + ending), ignored);
    });
}

// Lines to be made, as Legato does not bring them along as they should be heard. Lines made here
// before are among them: the helper sees whether they are still right.
std::vector<std::string> to_be_made(const Device& device, const std::set<std::string>& lines,
                                    bool recordings) {
    std::error_code ignored;
    recordings = recordings && fs::is_directory(recordings_of(device), ignored);
    const audio::Voices ours = audio::Voices::in({shipped(device)});
    const audio::Voices here = audio::Voices::in({made_here(device)});
    std::vector<std::string> order;
    for (const std::string& line : lines) {
        const bool is_ours = ours.find(line) != nullptr;
        const bool is_asked_for = recordings && (here.find(line) || has_recording(device, line));
        if (!is_ours || is_asked_for) order.push_back(line);
    }
    return order;
}

}  // namespace

int recordings_in(const Device& device) {
    std::error_code error;
    int count = 0;
    for (fs::directory_iterator file(recordings_of(device), error), end; !error && file != end;
         file.increment(error))
        count += static_cast<int>(
            std::count(recorded_as.begin(), recorded_as.end(), file->path().extension().string()));
    return count;
}

std::string recorded_line(const Device& device) {
    const auto made = audio::read_voice_folder(made_here(device));
    if (!made) return {};
    for (const audio::VoiceClip& clip : made->clips)
        if (has_recording(device, clip.line)) return clip.line;
    return {};
}

void have_spoken(Device& device, const std::vector<std::string>& all, const Listening& listening,
                 Millis wait) {
    const std::set<std::string> lines(all.begin(), all.end());
    std::vector<std::string> order = to_be_made(device, lines, listening.recordings);
    if (order.empty()) return;
    const fs::path recordings = listening.recordings ? recordings_of(device) : fs::path();
    device.have_spoken({std::move(order), recordings, made_here(device)}, wait);
}

std::vector<std::string> spoken_in(const Routine& routine, const Timeline& timeline) {
    return routine.extras.empty() ? lines_in(timeline) : lines_of(routine);
}

audio::Voices voices_of(const Device& device, const Listening& listening) {
    if (!listening.recordings) return audio::Voices::in({shipped(device), made_here(device)});
    return audio::Voices::in({made_here(device), shipped(device)});
}

void prepare_voices(Device& device, const std::vector<Routine>& routines,
                    const Listening& listening) {
    const std::string own = (device.data_folder() / "").string();
    std::vector<std::string> lines;
    for (const Routine& routine : routines)
        if (routine.file.compare(0, own.size(), own) == 0)
            for (std::string& line : lines_of(routine)) lines.push_back(std::move(line));
    have_spoken(device, lines, listening, Millis{0});
}

Result<audio::SoundBank> sounds_for(Device& device, const Routine& routine,
                                    const Timeline& timeline, const Listening& listening,
                                    Millis wait) {
    const std::vector<std::string> lines = spoken_in(routine, timeline);
    have_spoken(device, lines, listening, wait);
    return audio::SoundBank::load(device.assets_folder() / "sounds", voices_of(device, listening),
                                  lines);
}

}  // namespace legato
