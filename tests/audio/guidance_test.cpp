// What somebody with closed eyes hears of the routines that come with Legato, measured in the clips
// that are built.
#include <algorithm>
#include <map>

#include "audio/schedule.h"
#include "audio/sound_support.h"
#include "core/routine/cramp.h"
#include "core/routine/on_the_way.h"
#include "core/routine/speech.h"
#include "support/shown_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;

namespace {

const Voices& built_voices() {
    static const Voices voices = Voices::in({std::filesystem::path(places::share) / "voice"});
    return voices;
}

Millis length_of(const Cue& cue) {
    if (cue.sound)
        return to_millis(
            static_cast<std::int64_t>(built_sounds().clip(clip_of(*cue.sound)).size()));
    const auto clip = built_voices().find(cue.text);
    INFO(cue.text);
    REQUIRE(clip);
    return clip->length;
}

// RMS of the loudest 0.4 s of a clip, in dBFS.
double loudest(std::span<const std::int16_t> clip) {
    constexpr std::size_t window = 48 * 400;
    double sum = 0, most = 0;
    for (std::size_t i = 0; i < clip.size(); ++i) {
        sum += static_cast<double>(clip[i]) * clip[i];
        if (i >= window) sum -= static_cast<double>(clip[i - window]) * clip[i - window];
        most = std::max(most, sum);
    }
    return 10 * std::log10(most / window / 32768 / 32768);
}

double in_db(Gain gain) {
    return 20 * std::log10(static_cast<double>(gain) / full_gain);
}

// All ways in which a routine's cues can come to lie otherwise.
std::vector<Timeline> ways_of(const Routine& routine) {
    std::vector<Timeline> all;
    for (const Preferences& choice : extreme_choices(routine))
        if (auto timeline = compile(routine, choice)) all.push_back(std::move(*timeline));
    for (const Seconds walk : routine.choices.walk) {
        Preferences preferences;
        preferences.walk = walk;
        all.push_back(compile(routine, preferences).value());
    }
    REQUIRE_FALSE(all.empty());
    return all;
}

std::string told(Millis at, const Timeline& timeline) {
    return timeline.title + " at " + std::to_string(at.count()) + " ms";
}

// Checks that no silence within [from, to) is longer than a limit; `breaks` are the cues that end
// one.
template <class Breaks>
void check_silences(const Timeline& timeline, Millis from, Millis to, Millis limit, Breaks breaks) {
    Millis quiet_from = from;
    for (const Cue& cue : timeline.cues) {
        if (!breaks(cue) || cue.at + length_of(cue) <= from) continue;
        INFO(told(quiet_from, timeline));
        CHECK(std::min(cue.at, to) - quiet_from <= limit);
        if (cue.at >= to) return;
        quiet_from = std::max(quiet_from, cue.at + (cue.sound ? 0ms : length_of(cue)));
    }
    INFO(told(quiet_from, timeline));
    CHECK(to - quiet_from <= limit);
}

bool is_word(const Cue& cue) {
    return cue.kind == CueKind::voice;
}
bool is_any(const Cue&) {
    return true;
}

SoundBank bank_for(const Timeline& timeline) {
    return SoundBank::load(places::sounds, built_voices(), lines_in(timeline)).value();
}

}  // namespace

TEST_CASE("sounds that guide lie 8 to 16 dB below the voice, by day and at night, in the samples") {
    for (const Routine& routine : sample::shown_routines())
        for (const bool night : {false, true}) {
            const Timeline timeline =
                compile(routine,
                        preferring([&](Preferences& p) { p.night = night, p.metronome = true; }))
                    .value();
            const SoundBank bank = bank_for(timeline);
            std::map<ClipId, double> levels;
            const auto level = [&](const ClipStart& start) {
                const auto [found, is_new] = levels.try_emplace(start.clip);
                if (is_new) found->second = loudest(bank.clip(start.clip));
                return found->second + in_db(start.gain);
            };
            double voice = 0;
            int lines = 0;
            const Schedule starts = schedule(timeline, {}, &bank);
            for (const ClipStart& start : starts)
                if (static_cast<std::size_t>(start.clip) >= all_sounds.size())
                    voice += level(start), ++lines;
            REQUIRE(lines > 0);
            voice /= lines;
            for (const ClipStart& start : starts) {
                if (static_cast<std::size_t>(start.clip) >= all_sounds.size()) continue;
                const Sound sound = all_sounds[static_cast<std::size_t>(start.clip)];
                if (!guides(sound) || sound == Sound::step) continue;
                INFO(routine.id << ", " << name_of(sound) << ", night: " << night);
                CHECK(voice - level(start) <= 16);
                CHECK(voice - level(start) >= 8);
            }
        }
}

TEST_CASE("a walk is never without a word for longer than 150 s, however long it is") {
    int walks = 0;
    for (const Routine& routine : sample::shown_routines())
        for (const Timeline& timeline : ways_of(routine)) {
            const auto is_walk = [](const Phase& phase) { return phase.kind == PhaseKind::walk; };
            const auto first =
                std::find_if(timeline.phases.begin(), timeline.phases.end(), is_walk);
            if (first == timeline.phases.end()) continue;
            const auto last =
                std::find_if(timeline.phases.rbegin(), timeline.phases.rend(), is_walk);
            check_silences(timeline, first->start, last->end(), longest_quiet_walk, is_word);
            ++walks;
        }
    CHECK(walks >= 20);
}

TEST_CASE("no other work is without a word or a sound for longer than 20 s") {
    for (const Routine& routine : sample::shown_routines())
        for (const Timeline& timeline : ways_of(routine))
            for (const Phase& phase : timeline.phases)
                if (phase.kind == PhaseKind::hold || phase.kind == PhaseKind::repeat ||
                    phase.kind == PhaseKind::breathe)
                    check_silences(timeline, phase.start, phase.end(), 20s, is_any);
}

TEST_CASE("a cramp is not left alone for longer than 8 s in its first minute") {
    int cramps = 0;
    for (const Routine& routine : sample::shown_routines()) {
        if (routine.occasion != Occasion::cramp) continue;
        for (const Timeline& timeline : ways_of(routine))
            check_silences(timeline, 0s, 60s, 8s, is_any);
        const CrampGuide guide = cramp_guide(routine).value();
        check_silences(still_hurting(guide, guide.start, 50s), 50s, 110s, 8s, is_any);
        ++cramps;
    }
    CHECK(cramps == 1);
}

TEST_CASE("the tone at half time never lies on a line") {
    int halves = 0;
    for (const Routine& routine : sample::shown_routines())
        for (const Timeline& timeline : ways_of(routine))
            for (const Cue& half : timeline.cues) {
                if (half.kind != CueKind::half) continue;
                ++halves;
                for (const Cue& line : timeline.cues) {
                    if (line.kind != CueKind::voice) continue;
                    INFO(told(half.at, timeline) << ": " << line.text);
                    CHECK_FALSE((line.at < half.at && half.at < line.at + length_of(line)));
                }
            }
    CHECK(halves > 20);
}

TEST_CASE("every routine of the evening is as soft by day as at night") {
    int evening = 0;
    for (const Routine& routine : sample::shown_routines()) {
        if (!routine.night) continue;
        CHECK(compile(routine).value().levels.voice_db == night_levels.voice_db);
        CHECK(compile(routine).value().levels.guides_db == night_levels.guides_db);
        ++evening;
    }
    CHECK(evening >= 4);
}
