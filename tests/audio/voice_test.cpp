#include <fstream>

#include "audio/ogg.h"
#include "audio/render.h"
#include "audio/schedule.h"
#include "audio/sound_support.h"
#include "audio/voice_index.h"
#include "support/places.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;
using namespace std::chrono_literals;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

// Tones as built, and every line of the timeline a steady clip of this length.
SoundBank speaking(const Timeline& timeline, Millis length, std::int16_t level = 3000) {
    SoundBank bank = built_sounds();
    for (const Cue& cue : timeline.cues)
        if (cue.kind == CueKind::voice && !bank.line(cue.text))
            bank.add_line(cue.text,
                          SoundBank::Clip(static_cast<std::size_t>(to_frames(length)), level));
    bank.set_ambience(SoundBank::Clip(48'000, 8000));
    return bank;
}

std::vector<ClipStart> lines_in(const Schedule& starts) {
    std::vector<ClipStart> lines;
    for (const ClipStart& start : starts)
        if (static_cast<std::size_t>(start.clip) >= all_sounds.size()) lines.push_back(start);
    return lines;
}

std::size_t count(const Schedule& starts, Sound sound) {
    return static_cast<std::size_t>(
        std::count_if(starts.begin(), starts.end(),
                      [&](const ClipStart& start) { return start.clip == clip_of(sound); }));
}

}  // namespace

TEST_CASE("a folder of spoken lines is read as it was written; an earlier folder goes first") {
    TempFolder folder;
    const VoiceFolder voices{"by hand",
                             {{"lean-in-1", 1500ms, "spoken", "Lean in."},
                              {"rest-2", 700ms, "recording 12-3", "Rest “now”."}}};
    REQUIRE(write_voice_index(folder.path(), voices));
    const auto read = read_voice_folder(folder.path()).value();
    CHECK(read.recipe == "by hand");
    REQUIRE(read.clips.size() == 2);
    CHECK(read.clips[1].origin == "recording 12-3");

    TempFolder own;
    REQUIRE(write_voice_index(own.path(), {"x", {{"lean-in-1", 900ms, "spoken", "Lean in."}}}));
    const Voices both = Voices::in({own.path(), folder.path(), folder / "nothing"});
    CHECK(both.find("Lean in.")->length == 900ms);
    CHECK(both.find("Lean in.")->file == own / "lean-in-1.ogg");
    CHECK(both.find("Rest “now”.")->length == 700ms);
    CHECK_FALSE(both.find("Lean out."));
}

TEST_CASE("an index that is damaged, or leads out of its folder, is a sentence and no crash") {
    const std::string head = "legato voice 1 x\n";
    for (const std::string& text :
         {std::string("something else\n"), head + "../../etc/passwd\t100\tspoken\tHello\n",
          head + "name\t0\tspoken\tHello\n", head + "name\t99999999999\tspoken\tHello\n",
          head + "name\t100\tspoken\t\n", head + "name\t100\tspoken\tno end", head + "name\n",
          std::string("\0\0\0\0", 4)}) {
        TempFolder folder;
        write(folder / "index.tsv", text);
        CHECK_THAT(message_of(read_voice_folder(folder.path())), Catch::Contains("damaged"));
        std::vector<std::string> faults;
        CHECK(Voices::in({folder.path()}, &faults).empty());
        CHECK(faults.size() == 1);
    }
    TempFolder folder;
    std::filesystem::create_directory(folder / "index.tsv");
    CHECK_FALSE(read_voice_folder(folder.path()));
}

TEST_CASE("a spoken line that is no Ogg Vorbis, cut off or damaged is an error that names it") {
    TempFolder folder;
    for (const std::string& bytes : {std::string(), std::string("OggS"), std::string(5000, 'O')}) {
        write(folder / "line.ogg", bytes);
        CHECK_THAT(message_of(read_ogg_clip(folder / "line.ogg")), Catch::Contains("line.ogg"));
    }
    CHECK_FALSE(read_ogg_clip(folder / "nothing.ogg"));
}

TEST_CASE("a spoken line comes at 48 kHz from a file of 48, 24 or 16, and from no other") {
    const auto length_of = [](const char* name) {
        const auto clip = read_ogg_clip(std::filesystem::path(places::data) / "voice" / name);
        return clip ? clip->size() : 0;
    };
    CHECK(length_of("short-line.ogg") == length_of("short-line-16-khz.ogg"));
    CHECK(length_of("tone-24-khz.ogg") == 12'000);
    CHECK_THAT(message_of(read_ogg_clip(std::filesystem::path(places::data) / "voice" /
                                        "tone-44-khz.ogg")),
               Catch::Contains("not Ogg Vorbis at 16, 24 or 48 kHz"));
}

TEST_CASE("a line without a clip is counted, and a tone calls the eyes where nothing else does") {
    const Timeline timeline = compile(sample::everything()).value();
    TempFolder folder;
    write(folder / "keep-it-there.ogg", "no sound at all");
    REQUIRE(write_voice_index(folder.path(),
                              {"x", {{"keep-it-there", 900ms, "spoken", "Keep it there."}}}));
    const auto bank = SoundBank::load(places::sounds, Voices::in({folder.path()}),
                                      {"Keep it there.", "Look at both calves."})
                          .value();
    CHECK_FALSE(bank.line("Keep it there."));
    CHECK(bank.missing_lines() == 2);
    CHECK_FALSE(bank.ambience().empty());
    // The step that opens with words alone, and the line in its middle.
    CHECK(count(schedule(timeline, {}, &bank), Sound::tone) ==
          count(schedule(timeline, {}), Sound::tone) + 2);
}

TEST_CASE("lines are struck at their times, and one that is too long gives way to the next") {
    const Timeline timeline = compile(sample::everything()).value();
    for (const Millis length : {700ms, 30'000ms}) {
        const SoundBank bank = speaking(timeline, length);
        const auto lines = lines_in(schedule(timeline, {}, &bank));
        std::vector<Millis> told, heard;
        for (const Cue& cue : timeline.cues)
            if (cue.kind == CueKind::voice) told.push_back(cue.at);
        for (const ClipStart& line : lines) heard.push_back(to_millis(line.frame));
        CHECK(heard == told);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            const std::int64_t frames = lines[i].frames ? lines[i].frames : to_frames(length);
            CHECK(lines[i].frame + frames <= lines[i + 1].frame);
        }
    }
}

TEST_CASE("a line that is cut off has faded out when the next begins, however it is sliced") {
    Timeline timeline = compile(sample::two_sided(1)).value();
    const SoundBank bank = speaking(timeline, 30s);
    Schedule starts = lines_in(schedule(timeline, {}, &bank));
    REQUIRE(starts.size() > 1);
    const auto next = static_cast<std::size_t>(starts[1].frame);
    CueMixer whole(bank);
    whole.play(starts);
    const Samples expected = mixed(whole, next + 1000);
    CHECK(std::abs(expected[(next - 1) * 2]) < 20);
    CHECK(expected[(next - 481) * 2] == 3000);
    CHECK(expected[next * 2] == 3000);
    for (std::size_t i = next - 1000; i < next; ++i)
        REQUIRE(std::abs(expected[i * 2] - expected[i * 2 - 2]) < 20);
    CueMixer sliced(bank);
    sliced.play(starts);
    Samples samples;
    while (samples.size() < expected.size()) {
        const Samples part =
            mixed(sliced, std::min<std::size_t>(777, (expected.size() - samples.size()) / 2));
        samples.insert(samples.end(), part.begin(), part.end());
    }
    CHECK(samples == expected);
}

TEST_CASE("voice goes before beats and beats before ticks") {
    const Timeline timeline = compile(sample::two_sided()).value();
    const SoundBank brief = speaking(timeline, 500ms), endless = speaking(timeline, 30s);
    const std::size_t ticks = count(schedule(timeline, {}), Sound::tick);
    CHECK(ticks == 18);
    CHECK(count(schedule(timeline, {}, &brief), Sound::tick) == ticks);
    CHECK(count(schedule(timeline, {}, &endless), Sound::tick) == 0);
    CHECK(count(schedule(timeline, {}, &endless), Sound::change) ==
          count(schedule(timeline, {}), Sound::change));

    const Timeline walk = compile(sample::everything(), metronome).value();
    const SoundBank talking = speaking(walk, 60s);
    const auto softest = [&](const SoundBank* bank) {
        Gain gain = full_gain;
        for (const ClipStart& start : schedule(walk, {}, bank))
            if (start.clip == clip_of(Sound::step)) gain = std::min(gain, start.gain);
        return gain;
    };
    CHECK(softest(&talking) < softest(nullptr));
}

TEST_CASE("a walk has a soft tone each full minute if wanted, and none of them on a line") {
    Routine routine = sample::everything();
    std::get<Step>(routine.items[2]).length = Seconds{150};
    const Timeline walk = compile(routine).value();
    const auto tones = [&](const SoundBank* bank, const PlayFrom& from, bool wanted) {
        std::vector<Millis> times;
        for (const ClipStart& start : schedule(walk, from, bank, {.minute_tone = wanted}))
            if (start.clip == clip_of(Sound::tone))
                times.push_back(to_millis(start.frame) + from.position - from.lead);
        return times;
    };
    std::vector<Millis> added;
    const auto without = tones(nullptr, {}, false);
    const auto with = tones(nullptr, {}, true);
    std::set_difference(with.begin(), with.end(), without.begin(), without.end(),
                        std::back_inserter(added));
    std::vector<Millis> expected;
    Millis walked{0};
    for (const Phase& phase : walk.phases)
        if (phase.kind == PhaseKind::walk)
            for (Millis at{1}; at <= phase.length; at += 1ms)
                if ((++walked) % 60s == 0ms && at < phase.length)
                    expected.push_back(phase.start + at);
    REQUIRE_FALSE(expected.empty());
    CHECK(added == expected);
    for (const Millis tone : tones(nullptr, {expected.back(), 3s, {}}, true))
        CHECK(tone >= expected.back());

    const SoundBank talking = speaking(walk, walk.total());
    CHECK(tones(&talking, {}, true) == tones(&talking, {}, false));
}

TEST_CASE("profiles: whisper is softer, silent is silent, chimes alone are not spoken") {
    const Timeline timeline = compile(sample::two_sided()).value();
    const SoundBank bank = speaking(timeline, 500ms);
    const auto heard = [&](SoundProfile profile, bool spoken = true) {
        return schedule(timeline, {}, &bank, {profile, spoken, false});
    };
    const Schedule usual = heard(SoundProfile::voice), soft = heard(SoundProfile::whisper);
    REQUIRE(usual.size() == soft.size());
    for (std::size_t i = 0; i < usual.size(); ++i) CHECK(soft[i].gain * 2 < usual[i].gain);
    CHECK(heard(SoundProfile::silent).empty());
    CHECK(lines_in(heard(SoundProfile::voice, false)).empty());
    CHECK(ambience_envelope(timeline, {}, bank, {SoundProfile::silent, true, true}).empty());
}

TEST_CASE("the ambience is off unless asked for, makes room for every line, and ends in silence") {
    const Timeline timeline = compile(sample::two_sided()).value();
    const SoundBank bank = speaking(timeline, 2s);
    CHECK(ambience_envelope(timeline, {}, bank, {}).empty());
    const Listening with{SoundProfile::voice, true, true};
    const AmbienceEnvelope points = ambience_envelope(timeline, {}, bank, with);
    REQUIRE(points.size() > 10);
    CHECK(points.front() == EnvelopePoint{0, 0});
    CHECK(points.back() == EnvelopePoint{to_frames(timeline.total()), 0});

    // Only the ambience, as it is heard.
    SoundBank hushed(std::vector<SoundBank::Clip>(all_sounds.size(), SoundBank::Clip(1, 0)));
    hushed.set_ambience(SoundBank::Clip(48'000, 8000));
    CueMixer mixer(hushed);
    mixer.play({}, ReleaseMode::fades_out, points);
    const Samples out = mixed(mixer, static_cast<std::size_t>(to_frames(timeline.total() + 1s)));
    for (std::size_t i = 2; i < out.size(); i += 2) REQUIRE(std::abs(out[i] - out[i - 2]) <= 2);
    CHECK(out.back() == 0);
    CHECK_FALSE(mixer.ringing());
    const int highest = *std::max_element(out.begin(), out.end());
    for (const ClipStart& line : lines_in(schedule(timeline, {}, &bank))) {
        const auto from = static_cast<std::size_t>(line.frame);
        CHECK(out[from * 2] * 3 < highest);
        CHECK(out[(from + 48'000) * 2] * 3 < highest);
    }
}

TEST_CASE("with ambience too: the same samples however the stream is cut, and pause fades it out") {
    const Timeline timeline = compile(sample::two_sided(1)).value();
    const SoundBank bank = speaking(timeline, 2s);
    const Listening with{SoundProfile::voice, true, true};
    const auto start = [&](CueMixer& mixer) {
        mixer.play(schedule(timeline, {}, &bank, with), ReleaseMode::fades_out,
                   ambience_envelope(timeline, {}, bank, with));
    };
    CueMixer whole(bank), sliced(bank);
    start(whole), start(sliced);
    const Samples expected = mixed(whole, 480'000);
    Samples samples;
    for (std::size_t n = 1; samples.size() < expected.size(); n = n * 7 % 4099 + 1) {
        const Samples part = mixed(sliced, std::min(n, (expected.size() - samples.size()) / 2));
        samples.insert(samples.end(), part.begin(), part.end());
    }
    CHECK(samples == expected);
    whole.pause();
    mixed(whole, 48'000 / 4);
    CHECK_FALSE(whole.ringing());
}

TEST_CASE("a rest that leads into sleep takes the ambience with it, and nothing brings it back") {
    Preferences p;
    p.rest = RestLength{600s};
    for (const bool wake : {true, false}) {
        p.wake = wake;
        const Timeline timeline = compile(sample::everything(), p).value();
        const auto fade = fade_of(timeline);
        REQUIRE(fade);
        CHECK(fade->to - fade->from >= 120s);
        const SoundBank bank = speaking(timeline, 1s);
        for (const EnvelopePoint& point :
             ambience_envelope(timeline, {}, bank, {SoundProfile::voice, true, true}))
            if (point.frame >= to_frames(fade->to)) CHECK(point.gain == 0);
    }
    p.rest = RestLength{};
    const auto endless = fade_of(compile(sample::everything(), p).value());
    REQUIRE(endless);
    CHECK(endless->to - endless->from == fade_to_sleep);
}
