#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "support/program.h"
#include "support/temp_folder.h"

using namespace legato::test;
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

}  // namespace

TEST_CASE("a rendered session holds each cue at its exact sample and no more than a tail after its end") {
    const TempFolder folder;
    for (const char* id : {"calf_wall", "ankle_circles", "walk_10", "side_rest"}) {
        const auto file = folder.path() / (std::string(id) + ".wav");
        const auto began = std::chrono::steady_clock::now();
        REQUIRE(legato({"render", id, "-o", file.string()}).exit_code == 0);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
        const json timeline = json::parse(legato({"timeline", id, "--json"}).out);
        const Wav wav = read_wav(file);
        CHECK(wav.channels == 2);
        CHECK(wav.rate == 48'000);
        CHECK(wav.bits == 16);
        const auto total = timeline.at("total_ms").get<std::size_t>() * 48;
        CHECK(wav.frames() >= total);
        CHECK(wav.frames() <= total + 48 * 3500);
        INFO(id << " took " << took.count() << " s");
        CHECK(static_cast<double>(total) / 48'000 / took.count() > 100);

        int peak = 0;
        for (std::int16_t sample : wav.samples) peak = std::max(peak, std::abs(static_cast<int>(sample)));
        CHECK(peak > 300);
        CHECK(peak <= 29'204);  // -1 dBFS

        // A cue that begins in silence begins with its first sample, and equal cues have equal samples.
        std::map<std::string, std::size_t> first_of;
        int compared = 0;
        std::size_t quiet_until = 0;
        for (const json& cue : timeline.at("cues")) {
            if (!cue.at("sound").is_string()) continue;
            const auto at = cue.at("at_ms").get<std::size_t>() * 48;
            const bool alone = at >= quiet_until;
            quiet_until = at + 48 * 3500;
            if (!alone) continue;
            if (at > 0) CHECK(wav.left(at - 1) == 0);
            bool heard = false;
            for (std::size_t i = at; i < at + 48; ++i) heard = heard || wav.left(i) != 0;
            CHECK(heard);
            const auto known = first_of.emplace(cue.at("sound").get<std::string>() + cue.at("gain_db").dump(), at);
            if (known.second) continue;
            ++compared;
            bool same = true;
            for (std::size_t i = 0; i < 900; ++i) same = same && wav.left(at + i) == wav.left(known.first->second + i);
            CHECK(same);
        }
        INFO(compared);
    }
}

TEST_CASE("rendering twice gives the same file") {
    const TempFolder folder;
    const auto a = folder.path() / "a.wav", b = folder.path() / "b.wav";
    REQUIRE(legato({"render", "calf_wall", "-o", a.string()}).exit_code == 0);
    REQUIRE(legato({"render", "calf_wall", "-o", b.string()}).exit_code == 0);
    CHECK(read_wav(a).samples == read_wav(b).samples);
}
