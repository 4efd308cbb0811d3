#include "audio/speech/polish.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "audio/fake_speakers.h"
#include "audio/ogg.h"
#include "audio/speech/clip_file.h"
#include "audio/voice_index.h"

using namespace legato;
using namespace legato::audio;
using namespace legato::audio::speech;

namespace {

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

}  // namespace

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
