#include "audio/ogg.h"

#include <vorbis/vorbisfile.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <utility>

#include "audio/frames.h"
#include "audio/upsample.h"
#include "files/whole_file.h"

namespace legato::audio {

namespace {

constexpr std::size_t largest_file = 2 << 20;
constexpr std::size_t longest_clip = 30 * sample_rate;
constexpr std::array<int, 3> known_rates{16'000, 24'000, 48'000};  // Hz; each a part of sample_rate

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

    /// How many samples at 48 kHz one sample is; 0: the file is none of a line.
    int factor() {
        const vorbis_info* info = open_ ? ov_info(&file_, -1) : nullptr;
        if (!info || info->channels != 1) return 0;
        const auto* rate = std::find(known_rates.begin(), known_rates.end(), info->rate);
        return rate == known_rates.end() ? 0 : sample_rate / *rate;
    }

    enum class Read { more, end, damaged };

    /// Reads about so many samples more. A clip that is longer than `longest` is damaged.
    Read read(std::vector<std::int16_t>& samples, std::size_t frames, std::size_t longest) {
        std::array<char, 8192> part;
        const int big_endian = std::endian::native == std::endian::big ? 1 : 0;
        const std::size_t enough = samples.size() + frames;
        while (samples.size() < enough) {
            int stream = 0;
            const long bytes = ov_read(&file_, part.data(), static_cast<int>(part.size()),
                                       big_endian, 2, 1, &stream);
            if (bytes == 0) return samples.empty() ? Read::damaged : Read::end;
            const auto count = static_cast<std::size_t>(std::max(bytes, 0L)) / 2;
            if (bytes < 0 || stream != 0 || samples.size() + count > longest) return Read::damaged;
            samples.resize(samples.size() + count);
            std::memcpy(samples.data() + samples.size() - count, part.data(), count * 2);
        }
        return Read::more;
    }

  private:
    OggVorbis_File file_{};
    bool open_ = false;
};

tl::unexpected<Error> wrong(const std::string& file, const char* what) {
    return fail("the spoken line " + file + " " + what);
}

}  // namespace

struct OggClip::State {
    State(std::string path, std::string bytes)
        : file(std::move(path)),
          reader{std::move(bytes)},
          decoder(reader),
          factor(decoder.factor()) {}

    // Brings to 48 kHz what can be brought: to the end of a whole clip, else as far as the
    // samples behind are known.
    void upsample(bool is_whole) {
        const std::size_t unknown = is_whole || factor == 1 ? 0 : upsampling_reach;
        const std::size_t until = decoded.size() - std::min(unknown, decoded.size());
        append_upsampled(samples, decoded, done, until, factor);
        done = until;
    }

    std::string file;
    Reader reader;
    Decoder decoder;
    int factor;
    std::vector<std::int16_t> decoded;  // as the file has them
    std::size_t done = 0;               // how many of these are in `samples`
    std::vector<std::int16_t> samples;
};

OggClip::OggClip(std::unique_ptr<State> state) : state_(std::move(state)) {}
OggClip::OggClip(OggClip&&) noexcept = default;
OggClip& OggClip::operator=(OggClip&&) noexcept = default;
OggClip::~OggClip() = default;

Result<OggClip> OggClip::open(const std::filesystem::path& path) {
    auto file = files::read_whole(path, largest_file);
    if (!file)
        return wrong(path.string(), file.error().kind == files::ReadError::Kind::too_large
                                        ? "is longer than 30 s"
                                        : "cannot be read");
    auto state = std::make_unique<State>(path.string(), *std::move(file));
    if (state->factor == 0)
        return wrong(state->file, "is damaged or not Ogg Vorbis at 16, 24 or 48 kHz, mono");
    return OggClip(std::move(state));
}

Result<bool> OggClip::decode(std::size_t frames) {
    const auto factor = static_cast<std::size_t>(state_->factor);
    const auto read = state_->decoder.read(state_->decoded, (frames + factor - 1) / factor,
                                           longest_clip / factor);
    if (read == Decoder::Read::damaged)
        return wrong(state_->file, "is damaged, cut off or longer than 30 s");
    state_->upsample(read == Decoder::Read::end);
    return read == Decoder::Read::more;
}

std::vector<std::int16_t> OggClip::take() && {
    constexpr std::int16_t inaudible = 4;
    std::vector<std::int16_t> samples = std::move(state_->samples);
    if (std::abs(samples.front()) < inaudible) samples.front() = inaudible;
    return samples;
}

Result<std::vector<std::int16_t>> read_ogg_clip(const std::filesystem::path& path) {
    auto clip = OggClip::open(path);
    if (!clip) return tl::make_unexpected(clip.error());
    Result<bool> more = true;
    while (more && *more) more = clip->decode(longest_clip);
    if (!more) return tl::make_unexpected(more.error());
    return std::move(*clip).take();
}

}  // namespace legato::audio
