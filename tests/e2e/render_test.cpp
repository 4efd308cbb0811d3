#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "support/places.h"
#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
using legato::TempFolder;
using nlohmann::json;

namespace {

struct Wav {
    int channels = 0, rate = 0, bits = 0;
    std::vector<std::int16_t> samples;  // interleaved
    std::int16_t left(std::size_t frame) const { return samples.at(frame * 2); }
    std::size_t frames() const { return samples.size() / 2; }
};

Wav read_wav(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    REQUIRE(bytes.size() > 44);
    REQUIRE(bytes.substr(0, 4) == "RIFF");
    const auto u16 = [&](std::size_t at) {
        std::uint16_t v;
        std::memcpy(&v, bytes.data() + at, 2);
        return v;
    };
    Wav wav;
    wav.channels = u16(22);
    wav.rate = static_cast<int>(u16(24));
    wav.bits = u16(34);
    wav.samples.resize((bytes.size() - 44) / 2);
    std::memcpy(wav.samples.data(), bytes.data() + 44, wav.samples.size() * 2);
    return wav;
}

// Tells whether a sound begins there; the first samples of a soft one may be rounded away.
bool begins(const Wav& wav, std::size_t at) {
    for (std::size_t i = at; i < at + 48; ++i)
        if (wav.left(i) != 0) return true;
    return false;
}

}  // namespace

TEST_CASE(
    "a rendered session holds each cue at its exact sample and no more than a tail after its end") {
    const TempFolder folder;
    for (const char* id : {"calf_wall", "ankle_circles", "walk_10", "side_rest"}) {
        const auto file = folder.path() / (std::string(id) + ".wav");
        const auto began = std::chrono::steady_clock::now();
        REQUIRE(run_legato({"render", id, "-o", file.string(), "--no-voice"}).exit_code == 0);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        const json timeline = json::parse(run_legato({"timeline", id, "--json"}).out);
        const Wav wav = read_wav(file);
        CHECK(wav.channels == 2);
        CHECK(wav.rate == 48'000);
        CHECK(wav.bits == 16);
        const auto total = timeline.at("total_ms").get<std::size_t>() * 48;
        CHECK(wav.frames() >= total);
        CHECK(wav.frames() <= total + 48 * 3500);
        INFO(id << " took " << took.count() << " s");
#ifndef LEGATO_SANITIZED
        CHECK(static_cast<double>(total) / 48'000 / took.count() > 100);
#endif

        int peak = 0;
        for (std::int16_t sample : wav.samples)
            peak = std::max(peak, std::abs(static_cast<int>(sample)));
        CHECK(peak > 300);
        CHECK(peak <= 29'204);  // -1 dBFS

        // A cue that begins in silence begins at its sample, and those that are alone sound the
        // same each time.
        constexpr std::size_t alone_for = 48 * 20;
        std::vector<std::pair<std::size_t, std::string>> cues;
        for (const json& cue : timeline.at("cues"))
            if (cue.at("sound").is_string() && cue.at("kind") != "voice")
                cues.emplace_back(cue.at("at_ms").get<std::size_t>() * 48,
                                  cue.at("sound").get<std::string>() + cue.at("gain_db").dump());
        std::map<std::string, std::size_t> first_of;
        int compared = 0;
        for (std::size_t i = 0; i < cues.size(); ++i) {
            const auto& [at, name] = cues[i];
            const bool in_silence = i == 0 || at >= cues[i - 1].first + 48 * 3500;
            const bool alone = i + 1 == cues.size() || cues[i + 1].first >= at + alone_for;
            if (!in_silence || !alone) continue;
            if (at > 0) CHECK(wav.left(at - 1) == 0);
            CHECK(begins(wav, at));
            const auto [known, is_new] = first_of.emplace(name, at);
            if (is_new) continue;
            ++compared;
            bool same = true;
            for (std::size_t k = 0; k < alone_for; ++k)
                same = same && wav.left(at + k) == wav.left(known->second + k);
            CHECK(same);
        }
        CHECK(first_of.size() >= 2);
        if (std::string(id) == "calf_wall") CHECK(compared >= 5);
    }
}

TEST_CASE(
    "a rendered session is spoken: every line at its sample, none over another, none too loud") {
    const TempFolder folder;
    for (const char* id : {"calf_wall", "ankle_circles", "walk_10", "side_rest"}) {
        INFO(id);
        const auto spoken = folder.path() / "spoken.wav", tones = folder.path() / "tones.wav";
        REQUIRE(run_legato({"render", id, "-o", spoken.string()}).exit_code == 0);
        REQUIRE(run_legato({"render", id, "-o", tones.string(), "--no-voice"}).exit_code == 0);
        const json timeline = json::parse(run_legato({"timeline", id, "--json"}).out);
        std::vector<int> voice;  // what the voice adds, and takes from the beats under it
        int peak = 0;
        {
            const Wav with = read_wav(spoken), without = read_wav(tones);
            for (std::size_t i = 0; i < with.frames(); ++i) {
                peak = std::max(peak, std::abs(int{with.left(i)}));
                voice.push_back(with.left(i) - (i < without.frames() ? without.left(i) : 0));
            }
        }
        CHECK(peak <= 29'204);  // -1 dBFS
        std::size_t free_from = 0, lines = 0;
        for (const json& cue : timeline.at("cues")) {
            if (cue.at("kind") != "voice") continue;
            REQUIRE(cue.at("sound").is_string());
            CHECK(cue.at("sound").get<std::string>().find(' ') == std::string::npos);
            const auto at = cue.at("at_ms").get<std::size_t>() * 48;
            const auto length = cue.at("length_ms").get<std::size_t>() * 48;
            INFO(cue.at("text"));
            CHECK(at >= free_from);
            CHECK(std::all_of(voice.begin() + static_cast<std::ptrdiff_t>(free_from),
                              voice.begin() + static_cast<std::ptrdiff_t>(at),
                              [](int sample) { return std::abs(sample) < 800; }));
            CHECK(voice[at] != 0);
            // Counts are on the beat.
            const bool is_count = cue.at("text").get<std::string>().find(' ') == std::string::npos;
            int highest = 0;
            for (std::size_t i = at; i < at + length; ++i)
                highest = std::max(highest, std::abs(voice[i]));
            CHECK(highest > 8'000 * std::pow(10, cue.at("gain_db").get<double>() / 20));
            std::size_t onset = at;
            while (std::abs(voice[onset]) * 30 < highest) ++onset;
            if (is_count) CHECK(onset - at < 48 * 20);
            free_from = at + length + 48;  // lengths are told in whole milliseconds
            ++lines;
        }
        CHECK(lines >= 5);
    }
}

TEST_CASE("profiles and the ambience are heard in a rendered file") {
    const TempFolder folder;
    const auto rendered = [&](std::vector<std::string> options) {
        const auto file = folder.path() / "session.wav";
        options.insert(options.begin(), {"render", "ankle_circles", "-o", file.string()});
        REQUIRE(run_legato(options).exit_code == 0);
        double energy = 0;
        for (const std::int16_t sample : read_wav(file).samples)
            energy += static_cast<double>(sample) * static_cast<double>(sample);
        return energy;
    };
    const double usual = rendered({});
    CHECK(rendered({"--ambience"}) > usual * 1.01);
    CHECK(rendered({"--no-ambience"}) == usual);
    CHECK(rendered({"--profile", "whisper"}) < usual / 4);
    CHECK(rendered({"--night"}) < usual / 16);
    CHECK(rendered({"--profile", "silent", "--ambience"}) == 0);
    CHECK(run_legato({"render", "walk_10", "-o", "x.wav", "--profile", "loud"}).exit_code == 2);
}

TEST_CASE("the lines of an own routine are spoken too, and its recordings go first") {
    const TempFolder folder;
    const auto data = folder.path() / "data", file = folder.path() / "own.wav";
    std::filesystem::create_directories(data / "routines");
    std::ofstream(data / "routines/own.toml") << R"(
title = "Own"
purpose = "To try."
cautions = ["None."]
[[step]]
kind = "rest"
title = "Rest"
seconds = 20
say = "This was written by hand; $(nobody) else says it."
)";
    const auto result = run_legato({"--data", data.string(), "render", "own", "-o", file.string()});
    REQUIRE(result.exit_code == 0);
    const json timeline =
        json::parse(run_legato({"--data", data.string(), "timeline", "own", "--json"}).out);
    if (result.err.find("cannot be spoken") != std::string::npos) {
        WARN("neither festival nor flite speaks here: " << result.err);
        return;
    }
    const json cue = timeline.at("cues").at(1);
    REQUIRE(cue.at("kind") == "voice");
    const std::string clip = cue.at("sound");
    CHECK(clip.find("this-was-written-by-hand") == 0);
    CHECK(cue.at("length_ms") > 2500);

    std::filesystem::create_directories(data / "voice");
    std::filesystem::copy(std::filesystem::path(legato::places::share) / "sounds/bell.wav",
                          data / "voice" / (clip + ".wav"));
    REQUIRE(run_legato({"--data", data.string(), "render", "own", "-o", file.string()}).exit_code ==
            0);
    const json recorded =
        json::parse(run_legato({"--data", data.string(), "timeline", "own", "--json"}).out);
    CHECK(recorded.at("cues").at(1).at("length_ms") != cue.at("length_ms"));
}

TEST_CASE("rendering twice gives the same file") {
    const TempFolder folder;
    const auto a = folder.path() / "a.wav", b = folder.path() / "b.wav";
    REQUIRE(run_legato({"render", "calf_wall", "-o", a.string()}).exit_code == 0);
    REQUIRE(run_legato({"render", "calf_wall", "-o", b.string()}).exit_code == 0);
    CHECK(read_wav(a).samples == read_wav(b).samples);
}
