#include "audio/ogg.h"

#include <vorbis/vorbisfile.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#include "audio/frames.h"
#include "files/whole_file.h"

namespace legato::audio {

namespace {

constexpr std::size_t largest_file = 2 << 20;
constexpr std::size_t longest_clip = 30 * sample_rate;

// A file in memory, in the form that the decoder reads.
struct Reader {
    std::string bytes;
    std::size_t at = 0;
};

std::size_t read_some(void* to, std::size_t size, std::size_t count, void* from) {
    Reader& reader = *static_cast<Reader*>(from);
    const std::size_t wanted =
        size == 0 ? 0 : std::min(count, (reader.bytes.size() - reader.at) / size);
    if (wanted == 0) return 0;  // an empty file has no bytes to point to
    std::memcpy(to, reader.bytes.data() + reader.at, wanted * size);
    reader.at += wanted * size;
    return wanted;
}

// A decoder that cannot seek: a clip is read once, from its beginning to its end.
class Decoder {
  public:
    explicit Decoder(Reader& reader) {
        open_ = ov_open_callbacks(&reader, &file_, nullptr, 0,
                                  {read_some, nullptr, nullptr, nullptr}) == 0;
    }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    ~Decoder() {
        if (open_) ov_clear(&file_);
    }

    bool is_ours() {
        const vorbis_info* info = open_ ? ov_info(&file_, -1) : nullptr;
        return info && info->channels == 1 && info->rate == sample_rate;
    }

    /// Reads all samples. Returns false if the file is damaged, or longer than a clip may be.
    bool read_all(std::vector<std::int16_t>& samples) {
        std::array<char, 8192> part;
        const int big_endian = std::endian::native == std::endian::big ? 1 : 0;
        while (true) {
            int stream = 0;
            const long bytes = ov_read(&file_, part.data(), static_cast<int>(part.size()),
                                       big_endian, 2, 1, &stream);
            if (bytes == 0) return !samples.empty();
            const auto count = static_cast<std::size_t>(std::max(bytes, 0L)) / 2;
            if (bytes < 0 || stream != 0 || samples.size() + count > longest_clip) return false;
            samples.resize(samples.size() + count);
            std::memcpy(samples.data() + samples.size() - count, part.data(), count * 2);
        }
    }

  private:
    OggVorbis_File file_{};
    bool open_ = false;
};

}  // namespace

Result<std::vector<std::int16_t>> read_ogg_clip(const std::filesystem::path& path) {
    const auto wrong = [&](const char* what) {
        return fail("the spoken line " + path.string() + " " + what);
    };
    auto file = files::read_whole(path, largest_file);
    if (!file)
        return wrong(file.error().kind == files::ReadError::Kind::too_large ? "is longer than 30 s"
                                                                            : "cannot be read");
    Reader reader{*std::move(file)};

    Decoder decoder(reader);
    if (!decoder.is_ours()) return wrong("is damaged or not Ogg Vorbis at 48 kHz, mono");
    std::vector<std::int16_t> samples;
    if (!decoder.read_all(samples)) return wrong("is damaged, cut off or longer than 30 s");
    constexpr std::int16_t inaudible = 4;
    if (std::abs(samples.front()) < inaudible) samples.front() = inaudible;
    return samples;
}

}  // namespace legato::audio
