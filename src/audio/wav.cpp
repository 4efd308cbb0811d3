#include "audio/wav.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "audio/frames.h"
#include "files/whole_file.h"

namespace legato::audio {

namespace {

constexpr std::size_t header_size = 44;
constexpr std::size_t longest_clip = 30 * sample_rate;
constexpr std::size_t largest_file = longest_clip * 2 + 4096;  // room for chunks that are not read

using Bytes = std::span<const unsigned char>;

std::uint32_t number_at(Bytes bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

bool is_tag(Bytes bytes, std::size_t at, std::string_view tag) {
    return std::equal(tag.begin(), tag.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
}

// Finds the contents of the chunk `tag`; none unless the file is a RIFF/WAVE that holds all of it.
std::optional<Bytes> find_chunk(Bytes bytes, std::string_view tag) {
    if (bytes.size() < 12 || !is_tag(bytes, 0, "RIFF") || !is_tag(bytes, 8, "WAVE")) return {};
    std::size_t at = 12;
    while (bytes.size() - at >= 8) {
        const std::size_t size = number_at(bytes, at + 4, 4);
        const std::size_t left = bytes.size() - at - 8;
        if (size > left) return {};
        if (is_tag(bytes, at, tag)) return bytes.subspan(at + 8, size);
        at += 8 + std::min(size + size % 2, left);
    }
    return {};
}

std::string reason(int error) {
    return std::error_code(error, std::generic_category()).message();
}

Error not_read(const std::filesystem::path& path, const files::ReadError& error) {
    using Kind = files::ReadError::Kind;
    if (error.kind == Kind::too_large)
        return {"the sound " + path.string() + " is longer than 30 s"};
    const bool never_opened = error.kind == Kind::missing || error.kind == Kind::dangling ||
                              error.kind == Kind::forbidden;
    return {std::string(never_opened ? "cannot open" : "cannot read") + " the sound " +
            path.string() + ": " + files::reason(error)};
}

}  // namespace

Result<std::vector<std::int16_t>> read_clip(const std::filesystem::path& path) {
    const auto file = files::read_whole(path, largest_file);
    if (!file) return tl::make_unexpected(not_read(path, file.error()));
    const Bytes bytes(reinterpret_cast<const unsigned char*>(file->data()), file->size());
    const auto format = find_chunk(bytes, "fmt ");
    const auto data = find_chunk(bytes, "data");
    if (!format || !data || format->size() < 16)
        return fail("the sound " + path.string() +
                    " is damaged or no WAV file; install Legato again");
    const bool ours = number_at(*format, 0, 2) == 1 && number_at(*format, 2, 2) == 1 &&
                      number_at(*format, 4, 4) == sample_rate && number_at(*format, 14, 2) == 16;
    if (!ours) return fail("the sound " + path.string() + " is not 48 kHz, 16 bit, mono PCM");
    if (data->empty() || data->size() % 2 != 0 || data->size() / 2 > longest_clip)
        return fail("the sound " + path.string() + " is empty, cut off or longer than 30 s");

    std::vector<std::int16_t> samples(data->size() / 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<std::int16_t>((*data)[i * 2] | (*data)[i * 2 + 1] << 8);
    return samples;
}

Result<WavWriter> WavWriter::create(const std::filesystem::path& path, int channels,
                                    std::int64_t frames) {
    const std::uint64_t size =
        static_cast<std::uint64_t>(frames) * 2 * static_cast<unsigned>(channels);
    if (frames < 0 || size > 0xffff'ffff - header_size)
        return fail("cannot write " + path.string() + ": too long for a WAV file");
    File file(std::fopen(path.c_str(), "wb"));
    if (!file) return fail("cannot write " + path.string() + ": " + reason(errno));

    std::array<unsigned char, header_size> header{};
    std::size_t at = 0;
    const auto tag = [&](std::string_view text) {
        for (char c : text) header[at++] = static_cast<unsigned char>(c);
    };
    const auto number = [&](std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i, value >>= 8)
            header[at++] = static_cast<unsigned char>(value);
    };
    const auto frame_size = static_cast<unsigned>(channels) * 2;
    tag("RIFF"), number(size + header_size - 8, 4), tag("WAVE");
    tag("fmt "), number(16, 4), number(1, 2), number(static_cast<unsigned>(channels), 2);
    number(sample_rate, 4), number(frame_size * sample_rate, 4), number(frame_size, 2),
        number(16, 2);
    tag("data"), number(size, 4);

    WavWriter writer(std::move(file), path);
    if (auto put = writer.put(header); !put) return tl::make_unexpected(put.error());
    return writer;
}

WavWriter::~WavWriter() {
    if (file_) failed(0);
}

Result<void> WavWriter::write(std::span<const std::int16_t> samples) {
    std::array<unsigned char, 4096> bytes{};
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), bytes.size() / 2);
        for (std::size_t i = 0; i < count; ++i) {
            const auto value = static_cast<std::uint16_t>(samples[i]);
            bytes[i * 2] = static_cast<unsigned char>(value & 0xff);
            bytes[i * 2 + 1] = static_cast<unsigned char>(value >> 8);
        }
        if (auto done = put(Bytes(bytes).first(count * 2)); !done) return done;
        samples = samples.subspan(count);
    }
    return {};
}

Result<void> WavWriter::finish() {
    if (std::fflush(file_.get()) != 0) return failed(errno);
    if (std::fclose(file_.release()) != 0) return failed(errno);
    return {};
}

Result<void> WavWriter::put(Bytes bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        return failed(errno);
    return {};
}

// Removes an unfinished file, which would look like a whole one. Devices and pipes are left alone.
tl::unexpected<Error> WavWriter::failed(int why) {
    file_.reset();
    std::error_code ignored;
    if (std::filesystem::is_regular_file(path_, ignored)) std::filesystem::remove(path_, ignored);
    return fail("cannot write " + path_.string() + ": " + reason(why));
}

}  // namespace legato::audio
