#include "audio/speech/clip_file.h"

#include <ogg/ogg.h>
#include <vorbis/vorbisenc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <system_error>

namespace legato::audio::speech {

namespace {

// As Vorbis counts it, -0.1 to 1. Here the spectrum of a line is about 1 dB from that of its wave,
// on the average of all bands and times up to 8 kHz, as with Opus at 32 kbit/s, which is held for
// transparent; a page fetches a cramp's lines before it can say them.
constexpr float quality = 0.125f;
constexpr std::size_t most_at_once = 1024;
constexpr int largest_page = 65'307;  // bytes; fewer pages have fewer heads

std::uint32_t digest(const std::array<ogg_packet, 3>& packets) {
    std::uint32_t value = 2'166'136'261;  // FNV-1a
    for (const ogg_packet& packet : packets)
        for (long i = 0; i < packet.bytes; ++i) value = (value ^ packet.packet[i]) * 16'777'619;
    return value;
}

// A clip on its way into the bytes of a file.
class Encoder {
  public:
    Encoder() {
        vorbis_info_init(&info_);
        vorbis_comment_init(&comment_);
        good_ = vorbis_encode_init_vbr(&info_, 1, voice_rate, quality) == 0 &&
                vorbis_analysis_init(&state_, &info_) == 0 &&
                vorbis_block_init(&state_, &block_) == 0;
        if (good_) begin();
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;
    ~Encoder() {
        ogg_stream_clear(&stream_);
        vorbis_block_clear(&block_);
        vorbis_dsp_clear(&state_);
        vorbis_comment_clear(&comment_);
        vorbis_info_clear(&info_);
    }

    bool good() const { return good_; }

    void encode(const Wave& wave) {
        for (std::size_t at = 0; at < wave.size(); at += most_at_once) {
            const std::size_t count = std::min(most_at_once, wave.size() - at);
            float* to = vorbis_analysis_buffer(&state_, static_cast<int>(count))[0];
            std::copy_n(wave.begin() + static_cast<std::ptrdiff_t>(at), count, to);
            take(static_cast<int>(count));
        }
        take(0);  // the end
    }

    const std::string& bytes() const { return bytes_; }

  private:
    void begin() {
        std::array<ogg_packet, 3> heads{};
        vorbis_analysis_headerout(&state_, &comment_, &heads[0], &heads[1], &heads[2]);
        ogg_stream_init(&stream_, static_cast<int>(digest(heads)));
        ogg_page page;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            ogg_stream_packetin(&stream_, &heads[i]);
            if (i == 1) continue;  // the first has a page of its own
            while (ogg_stream_flush(&stream_, &page) != 0) add(page);
        }
    }

    void take(int count) {
        vorbis_analysis_wrote(&state_, count);
        ogg_packet packet;
        ogg_page page;
        while (vorbis_analysis_blockout(&state_, &block_) == 1) {
            vorbis_analysis(&block_, nullptr);
            vorbis_bitrate_addblock(&block_);
            while (vorbis_bitrate_flushpacket(&state_, &packet) == 1)
                ogg_stream_packetin(&stream_, &packet);
            while (ogg_stream_pageout_fill(&stream_, &page, largest_page) != 0) add(page);
        }
    }

    void add(const ogg_page& page) {
        const auto append = [this](const unsigned char* part, long size) {
            bytes_.append(reinterpret_cast<const char*>(part), static_cast<std::size_t>(size));
        };
        append(page.header, page.header_len);
        append(page.body, page.body_len);
    }

    vorbis_info info_{};
    vorbis_comment comment_{};
    vorbis_dsp_state state_{};
    vorbis_block block_{};
    ogg_stream_state stream_{};
    bool good_ = false;
    std::string bytes_;
};

}  // namespace

Result<void> write_clip(const std::filesystem::path& path, const Wave& wave) {
    Encoder encoder;
    if (!encoder.good()) return fail("this machine's libvorbis cannot encode a spoken line");
    encoder.encode(wave);

    const std::filesystem::path draft = path.string() + ".new";
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    out.write(encoder.bytes().data(), static_cast<std::streamsize>(encoder.bytes().size()));
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(draft, path, error);
    if (!out || error) {
        std::filesystem::remove(draft, error);
        return fail("cannot write " + path.string());
    }
    return {};
}

}  // namespace legato::audio::speech
