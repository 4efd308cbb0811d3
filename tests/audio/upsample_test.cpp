#include "audio/upsample.h"

#include <cmath>
#include <numbers>

#include "audio/sound_support.h"

using namespace legato;
using namespace legato::audio;

namespace {

Samples upsampled(const Samples& in, int factor) {
    Samples out;
    append_upsampled(out, in, 0, in.size(), factor);
    return out;
}

// A tone as it is at a rate of so many Hz.
Samples tone(double hz, double rate, std::size_t size) {
    Samples samples(size);
    for (std::size_t i = 0; i < size; ++i)
        samples[i] = static_cast<std::int16_t>(std::lround(
            12'000 * std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate)));
    return samples;
}

// Noise of full scale, the same each time.
Samples noise(std::size_t size) {
    Samples samples(size);
    std::uint32_t state = 1;
    for (std::int16_t& sample : samples) {
        state = state * 1'664'525 + 1'013'904'223;
        sample = static_cast<std::int16_t>(state >> 16);
    }
    return samples;
}

}  // namespace

TEST_CASE("a clip is exactly so many times as long at a higher rate, its samples where they were") {
    for (const int factor : {1, 2, 3})
        for (const std::size_t size : {0u, 1u, 5u, 64u, 1000u}) {
            const Samples in = noise(size), out = upsampled(in, factor);
            const auto step = static_cast<std::size_t>(factor);
            REQUIRE(out.size() == size * step);
            for (std::size_t i = 0; i < size; ++i) REQUIRE(out[i * step] == in[i]);
        }
}

TEST_CASE("what a voice has below 7 kHz comes out as it would be at 48 kHz, and nothing else") {
    for (const int factor : {2, 3})
        for (const double hz : {100.0, 1000.0, 4000.0, 7000.0}) {
            const Samples out = upsampled(tone(hz, 48'000.0 / factor, 4000), factor);
            const Samples wanted = tone(hz, 48'000, out.size());
            double wrong = 0, all = 0;
            for (std::size_t i = 200; i < out.size() - 200; ++i) {
                wrong += std::pow(out[i] - wanted[i], 2);
                all += std::pow(wanted[i], 2);
            }
            INFO(hz << " Hz, " << factor << " times");
            CHECK(10 * std::log10(wrong / all) < -75);
        }
}

TEST_CASE("a clip is the same at a higher rate however it is parted") {
    const Samples in = noise(3000);
    for (const int factor : {1, 2, 3}) {
        Samples parts;
        for (std::size_t at = 0, n = 1; at < in.size(); at += n, n = n * 5 % 401 + 1) {
            n = std::min(n, in.size() - at);
            const std::size_t known = std::min(in.size(), at + n + upsampling_reach);
            append_upsampled(parts, std::span(in).first(known), at, at + n, factor);
        }
        CHECK(parts == upsampled(in, factor));
    }
}

TEST_CASE("nothing is moved in time: played backwards a clip is the same, backwards") {
    const Samples in = noise(1000);
    for (const std::size_t factor : {2u, 3u}) {
        const Samples out = upsampled(in, static_cast<int>(factor));
        Samples back = upsampled(Samples(in.rbegin(), in.rend()), static_cast<int>(factor));
        back.resize((in.size() - 1) * factor + 1);  // up to the last of the samples that were given
        CHECK(std::equal(back.rbegin(), back.rend(), out.begin()));
    }
}

TEST_CASE("a clip does not click at its ends, and the loudest does not turn over") {
    for (const int factor : {2, 3}) {
        Samples fading = tone(300, 48'000.0 / factor, 1000);
        for (std::size_t i = 0; i < 100; ++i) {
            fading[i] = static_cast<std::int16_t>(fading[i] * static_cast<int>(i) / 100);
            std::int16_t& last = fading[fading.size() - 1 - i];
            last = static_cast<std::int16_t>(last * static_cast<int>(i) / 100);
        }
        const Samples out = upsampled(fading, factor);
        for (std::size_t i = 1; i < out.size(); ++i) REQUIRE(std::abs(out[i] - out[i - 1]) < 1500);
        CHECK(std::abs(out.back()) < 20);

        Samples square(400);
        for (std::size_t i = 0; i < square.size(); ++i)
            square[i] = i / 40 % 2 ? std::int16_t{-32'768} : std::int16_t{32'767};
        const Samples loud = upsampled(square, factor);
        const auto step = static_cast<std::size_t>(factor);
        for (std::size_t i = 0; i + step < loud.size(); ++i)
            if (square[i / step] == square[i / step + 1]) {
                INFO(i);
                REQUIRE((loud[i] > 0) == (square[i / step] > 0));
            }
    }
    CHECK(upsampled(Samples(100, 0), 3) == Samples(300, 0));
}
