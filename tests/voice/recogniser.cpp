#include "voice/recogniser.h"

#include <pocketsphinx.h>

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace legato::voice {

struct Recogniser::Decoder {
    Decoder() {
        const std::string model = std::string(LEGATO_POCKETSPHINX_MODELS) + "/en-us/";
        config =
            cmd_ln_init(nullptr, ps_args(), TRUE, "-hmm", (model + "en-us").c_str(), "-lm",
                        (model + "en-us.lm.bin").c_str(), "-dict",
                        (model + "cmudict-en-us.dict").c_str(), "-logfn", "/dev/null", nullptr);
        if (config) decoder = ps_init(config);
    }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    ~Decoder() {
        if (decoder) ps_free(decoder);
        if (config) cmd_ln_free_r(config);
    }

    cmd_ln_t* config = nullptr;
    ps_decoder_t* decoder = nullptr;
};

Recogniser::Recogniser(std::unique_ptr<Decoder> decoder) : decoder_(std::move(decoder)) {}
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

Result<Recogniser> Recogniser::create() {
    auto decoder = std::make_unique<Decoder>();
    if (!decoder->decoder)
        return fail("the recogniser's model is not installed; Debian: pocketsphinx-en-us");
    return Recogniser(std::move(decoder));
}

std::string Recogniser::heard(std::span<const std::int16_t> line) {
    constexpr std::size_t before = rate * 3 / 10, after = rate * 4 / 10;
    constexpr int loudest = 16'384;  // -6 dB
    int peak = 1;
    for (const int sample : line) peak = std::max(peak, std::abs(sample));
    std::vector<std::int16_t> samples(before + line.size() + after);
    for (std::size_t i = 0; i < line.size(); ++i)
        samples[before + i] = static_cast<std::int16_t>(line[i] * loudest / peak);

    ps_decoder_t* decoder = decoder_->decoder;
    ps_start_utt(decoder);
    ps_process_raw(decoder, samples.data(), samples.size(), FALSE, TRUE);
    ps_end_utt(decoder);
    const char* words = ps_get_hyp(decoder, nullptr);
    return words ? words : "";
}

}  // namespace legato::voice
