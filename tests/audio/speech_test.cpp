#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <numbers>

#include "audio/ogg.h"
#include "audio/sound_support.h"
#include "audio/speech/clip_file.h"
#include "audio/speech/festival.h"
#include "audio/speech/polish.h"
#include "audio/speech/sound_file.h"
#include "audio/speech/speakable.h"
#include "audio/speech/studio.h"
#include "audio/voice_index.h"
#include "audio/wav.h"
#include "core/routine/speech.h"

using namespace legato;
using namespace legato::audio;
using namespace legato::audio::speech;

namespace {

// Silence, so many seconds of a tone that trembles like a voice, silence.
Wave saying(double seconds, double amp, int rate = voice_rate) {
    constexpr double before = 0.3, after = 0.4;
    Wave wave(static_cast<std::size_t>(rate * (before + seconds + after)), 0.0f);
    const auto from = static_cast<std::size_t>(rate * before);
    for (std::size_t i = 0; i < static_cast<std::size_t>(rate * seconds); ++i) {
        const double t = static_cast<double>(i) / rate, turn = 2 * std::numbers::pi;
        wave[from + i] = static_cast<float>(amp * std::sin(turn * 220 * t) *
                                            (0.6 + 0.4 * std::sin(turn * 4 * t)));
    }
    return wave;
}

float peak_of(const Wave& wave) {
    float peak = 0;
    for (const float sample : wave) peak = std::max(peak, std::abs(sample));
    return peak;
}

// Every third sample of a clip, from a sample on: what was written, if that is its first.
Wave at_voice_rate(const Samples& clip, std::size_t from) {
    Wave wave;
    for (std::size_t i = from; i < clip.size(); i += sample_rate / voice_rate)
        wave.push_back(static_cast<float>(clip[i]) / 32768);
    return wave;
}

// How much two waves are one, from -1 to 1.
double likeness(const Wave& a, const Wave& b) {
    double both = 0, of_a = 0, of_b = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const double x = a[i], y = b[i];
        both += x * y, of_a += x * x, of_b += y * y;
    }
    return both / std::sqrt(of_a * of_b);
}

// Stands in for a program that speaks: says the same whatever it is asked.
struct FakeProgram {
    TempFolder folder;
    std::filesystem::path program = folder / "program", texts = folder / "texts";

    explicit FakeProgram(const std::string& script) {
        const Wave said = saying(0.8, 0.2, sample_rate);
        Samples samples;
        for (const float sample : said)
            samples.push_back(static_cast<std::int16_t>(sample * 32767));
        auto wav =
            WavWriter::create(folder / "said.wav", 1, static_cast<std::int64_t>(samples.size()));
        REQUIRE(wav);
        REQUIRE(wav->write(samples));
        REQUIRE(wav->finish());
        std::ofstream(program) << "#!/bin/sh\ntexts='" << texts.string() << "' said='"
                               << (folder / "said.wav").string() << "'\n"
                               << script;
        chmod(program.c_str(), 0700);
    }
    // What it was asked to say, in order.
    std::vector<std::string> asked() const {
        std::vector<std::string> lines;
        std::ifstream in(texts);
        for (std::string line; std::getline(in, line);) lines.push_back(line);
        std::sort(lines.begin(), lines.end());
        return lines;
    }
};

// Writes down each text it gets; asked which voices it has, it says nothing.
struct FakeFlite : FakeProgram {
    FakeFlite()
        : FakeProgram(
              "[ \"$1\" = -lv ] && exit\n"
              "while [ $# -gt 1 ]; do\n"
              "  [ \"$1\" = -o ] && out=$2; [ \"$1\" = -t ] && text=$2; shift\n"
              "done\n"
              "printf '%s\\n' \"$text\" >>\"$texts\"\n"
              "cp \"$said\" \"$out\"\n") {}
};

// Writes down each Scheme expression it gets, and writes the files that are named in it.
struct FakeFestival : FakeProgram {
    FakeFestival()
        : FakeProgram(
              "printf '%s\\n' \"$2\" >>\"$texts\"\n"
              "printf '%s' \"$2\" | grep -o '\"[^\"]*[.]wav\"' | tr -d '\"' |\n"
              "while read -r out; do cp \"$said\" \"$out\"; done\n") {}
};

Order order_for(std::vector<std::string> lines, const std::filesystem::path& folder,
                const Programs& programs) {
    return {std::move(lines), folder, {}, programs, false};
}

}  // namespace

TEST_CASE("typographic signs are spoken as plain ones, other scripts are not spoken at all") {
    CHECK(speakable("An arm’s length – “softly”…") == "An arm's length ,  softly, ");
    CHECK(speakable("Hold for 10.") == "Hold for 10.");
    CHECK_FALSE(speakable("Respira despacio, mamá"));
    CHECK_FALSE(speakable("Вдох"));
    CHECK_FALSE(speakable("…"));
    CHECK_FALSE(speakable(""));
}

TEST_CASE("silence before and after a line is cut; a count begins with its first sound") {
    const Wave wave = saying(1, 0.3);
    const Wave count = trimmed(wave, Start::on_the_beat), sentence = trimmed(wave, Start::natural);
    CHECK(count.size() < voice_rate * 115 / 100);
    CHECK(count.size() > voice_rate * 98 / 100);
    CHECK(sentence.size() > count.size());
    const auto onset = std::find_if(count.begin(), count.end(), [&](float sample) {
        return std::abs(sample) > peak_of(count) * 0.1f;
    });
    CHECK(onset - count.begin() < voice_rate * 20 / 1000);
    CHECK(trimmed(Wave(voice_rate, 0.0f), Start::natural).empty());
    CHECK(trimmed({}, Start::natural).empty());

    Wave with_click = saying(1, 0.3, sample_rate);
    with_click[10] = 0.1f;
    const Wave brought = resampled(with_click, sample_rate);
    CHECK(trimmed(brought, Start::on_the_beat).size() < voice_rate * 115 / 100);
}

TEST_CASE("every line comes out at the same loudness, short or long, soft or loud") {
    for (const double seconds : {0.25, 0.6, 3.0, 12.0})
        for (const double amp : {0.002, 0.1, 0.9}) {
            const Wave line = levelled(trimmed(saying(seconds, amp), Start::natural));
            INFO(seconds << " s at " << amp);
            CHECK(std::abs(loudness(line) - voice_lufs) < 0.5);
            CHECK(20 * std::log10(peak_of(line)) <= voice_peak_db + 0.01);
        }
}

TEST_CASE("a recording with high peaks keeps its loudness and its peaks are bent") {
    Wave clicks = trimmed(saying(3, 0.02), Start::natural);
    for (std::size_t i = 2000; i < clicks.size(); i += voice_rate / 10) clicks[i] = 0.6f;
    const Wave line = levelled(clicks);
    CHECK(20 * std::log10(peak_of(line)) <= voice_peak_db + 0.01);
    CHECK(std::abs(loudness(line) - voice_lufs) < 1);
}

TEST_CASE("a clip is read as it was written, at 48 kHz: the same length, at the same place") {
    TempFolder folder;
    const Wave line = levelled(resampled(saying(1, 0.3, 24'000), 24'000));
    CHECK(line.size() == Approx(1.7 * voice_rate).margin(4));
    REQUIRE(write_clip(folder / "line.ogg", line));
    const auto read = read_ogg_clip(folder / "line.ogg").value();
    constexpr std::size_t factor = sample_rate / voice_rate;
    CHECK(read.size() == line.size() * factor);
    CHECK(read.front() != 0);
    const auto heard = at_voice_rate(read, 0);
    CHECK(std::abs(loudness(heard) - voice_lufs) < 0.5);
    // Of all places, it is most like the line where it was: sooner or later it is less so.
    CHECK(likeness(line, heard) > 0.99);
    for (const std::size_t later : {1u, 2u, 3u, 6u})
        CHECK(likeness(line, at_voice_rate(read, later)) < likeness(line, heard));

    // Cut in the middle, or with a byte turned over, it is an error or shorter, never a crash.
    const auto bytes = bytes_of(folder / "line.ogg");
    for (std::size_t i = 0; i < 40; ++i) {
        auto damaged = bytes;
        if (i % 2)
            damaged.resize(bytes.size() * i / 40);
        else
            damaged[bytes.size() * i / 40] ^= 0x55;
        std::ofstream(folder / "damaged.ogg", std::ios::binary)
            .write(reinterpret_cast<const char*>(damaged.data()),
                   static_cast<std::streamsize>(damaged.size()));
        const auto result = read_ogg_clip(folder / "damaged.ogg");
        if (result) CHECK(result->size() <= 30 * 48'000);
    }
}

TEST_CASE("a clip is the same bytes each time, and all begin with the same pages") {
    TempFolder folder;
    const Wave line = levelled(saying(1, 0.3));
    REQUIRE(write_clip(folder / "line.ogg", line));
    REQUIRE(write_clip(folder / "again.ogg", line));
    REQUIRE(write_clip(folder / "other.ogg", levelled(saying(2.5, 0.1))));
    const auto bytes = bytes_of(folder / "line.ogg"), other = bytes_of(folder / "other.ogg");
    CHECK(bytes == bytes_of(folder / "again.ogg"));
    const auto differs =
        std::mismatch(bytes.begin(), bytes.end(), other.begin(), other.end()).first;
    const std::string page = "OggS";
    int pages = 0;
    for (auto at = bytes.begin();
         (at = std::search(at, differs, page.begin(), page.end())) != differs; ++at)
        ++pages;
    CHECK(pages == 3);  // two of what they begin with, and the first of the sound
    CHECK(bytes.size() < other.size());
}

TEST_CASE("every line that is built is as loud as all others, and leaves room for tones") {
    const auto folder = std::filesystem::path(places::share) / "voice";
    const auto voices = read_voice_folder(folder).value();
    REQUIRE_FALSE(voices.clips.empty());
    for (const VoiceClip& one : voices.clips) {
        INFO(one.line);
        const auto clip = read_ogg_clip(folder / (one.name + ".ogg")).value();
        int peak = 0;
        for (const int sample : clip) peak = std::max(peak, std::abs(sample));
        CHECK(peak <= 26'000);  // -2 dBFS
        CHECK(std::abs(loudness(at_voice_rate(clip, 0)) - voice_lufs) < 1);
    }
}

TEST_CASE("only what changed is spoken again, what is no longer said goes") {
    const FakeFlite flite;
    const auto out = flite.folder / "out";
    Order order =
        order_for({"Lean in.", "two", "Rest; rm -rf $HOME `id` \"now\""}, out, {"", flite.program});
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 3);
    CHECK(delivery.remarks.empty());
    CHECK(flite.asked() ==
          std::vector<std::string>{"Lean in.", "Rest; rm -rf $HOME `id` \"now\"", "two"});
    order.lines = {"Lean in.", "three"};
    delivery = deliver(order).value();
    CHECK(delivery.made == 1);
    CHECK(delivery.kept == 1);
    CHECK(flite.asked().size() == 4);
    CHECK_FALSE(std::filesystem::exists(out / (clip_name("two") + ".ogg")));
    const Voices voices = Voices::in({out});
    REQUIRE(voices.find("three"));
    CHECK_FALSE(voices.find("two"));
    const auto clip = read_ogg_clip(voices.find("three")->file).value();
    CHECK(std::abs(to_millis(static_cast<std::int64_t>(clip.size())).count() -
                   voices.find("three")->length.count()) <= 1);

    order.lines = {"four"};
    order.keep = true;
    CHECK(deliver(order).value().made == 1);
    CHECK(Voices::in({out}).find("Lean in."));
}

TEST_CASE("a recording goes before the program's voice, and is used again only when it changes") {
    const FakeFlite flite;
    const auto out = flite.folder / "out", recordings = flite.folder / "recordings";
    std::filesystem::create_directory(recordings);
    const auto recording = recordings / (clip_name("Lean in.") + ".wav");
    std::filesystem::copy(flite.folder / "said.wav", recording);
    std::filesystem::copy(flite.folder / "said.wav", recordings / "lean-inn-00000000.wav");
    Order order{{"Lean in.", "two"}, out, recordings, {"", flite.program}, false};
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 2);
    CHECK(flite.asked() == std::vector<std::string>{"two"});
    REQUIRE(delivery.remarks.size() == 1);
    CHECK_THAT(delivery.remarks[0], Catch::Contains("lean-inn-00000000.wav"));
    CHECK(deliver(order).value().kept == 2);

    std::filesystem::last_write_time(
        recording, std::filesystem::last_write_time(recording) - std::chrono::hours{1});
    CHECK(deliver(order).value().made == 1);
    std::filesystem::remove(recording);
    CHECK(deliver(order).value().made == 1);
    CHECK(flite.asked() == std::vector<std::string>{"Lean in.", "two"});
}

TEST_CASE("without a program that speaks there is an index without clips, and one remark") {
    TempFolder folder;
    for (const Programs& programs :
         {Programs{"", ""}, Programs{folder / "no-such-program", ""},
          Programs{"/bin/false", folder / "no-such-program"}, Programs{"/bin/true", ""}}) {
        const auto out = folder / "out";
        const auto delivery = deliver(order_for({"Lean in.", "two"}, out, programs)).value();
        INFO(programs.festival << " and " << programs.flite);
        CHECK(delivery.made == 0);
        CHECK(delivery.remarks.size() == 1);
        CHECK(Voices::in({out}).empty());
        CHECK(read_voice_folder(out));
    }
    CHECK_FALSE(deliver(order_for({"two"}, "/proc/nowhere", {"", ""})));
}

TEST_CASE("festival speaks where it has its voice, sentence by sentence, else flite does") {
    const FakeFestival festival;
    const FakeFlite flite;
    TempFolder folder;
    const auto out = folder / "out of it";
    Order order =
        order_for({"Leg straight. Toes up.", "two"}, out, {festival.program, flite.program});
    auto delivery = deliver(order).value();
    CHECK(delivery.made == 2);
    CHECK(delivery.remarks.empty());
    CHECK_THAT(delivery.recipe, Catch::StartsWith("festival"));
    CHECK(read_voice_folder(out)->recipe == delivery.recipe);
    CHECK(flite.asked().empty());
    // Two sentences and the pause between them.
    const auto length = [&](const char* line) { return Voices::in({out}).find(line)->length; };
    CHECK(length("Leg straight. Toes up.") > length("two") * 2);
    CHECK(std::distance(std::filesystem::directory_iterator(out), {}) == 3);

    // Where all is there nobody is asked; a line more is spoken by the same.
    const auto before = festival.asked().size();
    CHECK(deliver(order).value().kept == 2);
    CHECK(festival.asked().size() == before);
    order.lines.emplace_back("three");
    CHECK(deliver(order).value().made == 1);

    // What it has said stays when it is gone, until more is to be said: another voice says all
    // again.
    order.programs.festival = "/bin/false";
    CHECK(deliver(order).value().kept == 3);
    order.lines.back() = "four";
    delivery = deliver(order).value();
    CHECK(delivery.made == 3);
    CHECK_THAT(delivery.recipe, Catch::StartsWith("flite"));
    CHECK(flite.asked().size() == 3);
    order.programs.festival = festival.program;
    CHECK(deliver(order).value().made == 3);
}

TEST_CASE("what a line says to festival cannot leave its string") {
    const FakeFestival festival;
    TempFolder folder;
    const std::string line = "Rest\") (system \"id\") \\";
    deliver(order_for({line}, folder / "out", {festival.program, ""})).value();
    bool is_whole = false;
    for (const std::string& script : festival.asked())
        is_whole =
            is_whole ||
            script.find("(Utterance Text \"Rest\\\") (system \\\"id\\\") \\\\\")") != script.npos;
    CHECK(is_whole);
}

TEST_CASE("a text is parted where its sentences end, and no part says nothing") {
    using Parts = std::vector<std::string>;
    CHECK(sentences("Leg straight. Toes up! Well?") == Parts{"Leg straight.", "Toes up!", "Well?"});
    CHECK(sentences("Rest for 1.5 minutes.") == Parts{"Rest for 1.5 minutes."});
    CHECK(sentences("... Rest. ...") == Parts{"... Rest. ..."});
    CHECK(sentences("two") == Parts{"two"});
}
