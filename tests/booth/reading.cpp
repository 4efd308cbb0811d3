#include "booth/reading.h"

#include <catch2/catch.hpp>

#include "audio/frames.h"
#include "audio/ogg.h"
#include "audio/voice_index.h"
#include "content/routine_file.h"
#include "core/routine/reading_list.h"
#include "core/routine/speech.h"
#include "support/places.h"

namespace legato::booth {

namespace {

std::filesystem::path voice() {
    return std::filesystem::path(places::share) / "voice";
}

}  // namespace

const std::vector<audio::ScriptLine>& shipped_script() {
    static const std::vector<audio::ScriptLine> shipped = [] {
        const audio::Voices voices = audio::Voices::in({voice()});
        std::vector<audio::ScriptLine> script;
        for (const ReadLine& line :
             reading_list(content::load_library({places::routines}).routines)) {
            const audio::Voices::Clip* clip = voices.find(line.text);
            REQUIRE(clip);
            script.push_back({static_cast<int>(script.size()) + 1,
                              std::min(line.room, audio::longest_line), clip->length,
                              clip->file.string(), line.text});
        }
        return script;
    }();
    return shipped;
}

const Wave& shipped_clip(const audio::ScriptLine& line) {
    static std::map<std::string, Wave> known;
    Wave& wave = known[line.line];
    if (!wave.empty()) return wave;
    const auto clip = audio::read_ogg_clip(voice() / (clip_name(line.line) + ".ogg")).value();
    for (std::size_t i = 0; i < clip.size(); i += audio::sample_rate / audio::speech::voice_rate)
        wave.push_back(static_cast<float>(clip[i]) / 32768);
    return wave;
}

ReadAloud read_aloud(const std::vector<audio::ScriptLine>& script, const Recital& how) {
    std::mt19937 chance(how.seed);
    std::uniform_real_distribution<double> seconds(0.6, 3.0);
    ReadAloud all;
    Wave& wave = all.wave;
    const auto pause = [&] {
        wave.resize(wave.size() +
                    static_cast<std::size_t>(seconds(chance) * audio::speech::voice_rate));
    };
    pause();
    for (const audio::ScriptLine& line : script) {
        const auto said = how.times.find(line.number);
        const Wave& clip = shipped_clip(line);
        for (int i = 0; i < (said == how.times.end() ? 1 : said->second); ++i) {
            all.begins[line.number] = wave.size();
            wave.insert(wave.end(), clip.begin(), clip.end());
            pause();
        }
    }
    wave = noisy(std::move(wave), how.noise_db, how.seed + 1);
    return all;
}

}  // namespace legato::booth
