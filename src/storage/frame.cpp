#include "storage/frame.h"

#include <cassert>

#include "storage/crc32c.h"

namespace legato::storage {

namespace {

constexpr std::string_view magic = "\x89Lgt";
constexpr std::size_t crc_at = 12;

template <class Number>
void put(std::string& bytes, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(number >> 8 * i));
}

template <class Number>
Number get(std::string_view bytes, std::size_t at) {
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number = static_cast<Number>(number | Number{static_cast<unsigned char>(bytes[at + i])}
                                                  << 8 * i);
    return number;
}

// Reads the frame at the beginning of `bytes`; none if no intact frame begins there.
std::optional<Frame> frame_at(std::string_view bytes) {
    if (bytes.size() < header_size) return std::nullopt;
    const auto length = get<std::uint32_t>(bytes, 8);
    if (length > max_payload || length > bytes.size() - header_size) return std::nullopt;

    Frame frame;
    frame.end = header_size + length;
    frame.format = get<std::uint8_t>(bytes, 4);
    frame.kind = get<std::uint8_t>(bytes, 5);
    frame.schema = get<std::uint16_t>(bytes, 6);
    frame.payload = bytes.substr(header_size, length);
    if (frame.format == 0 || frame.kind == 0 || frame.schema == 0) return std::nullopt;
    const auto sum = crc32c(frame.payload, crc32c(bytes.substr(0, crc_at)));
    if (sum != get<std::uint32_t>(bytes, crc_at)) return std::nullopt;
    return frame;
}

}  // namespace

bool is_journal_kind(std::uint8_t kind) {
    return kind >= static_cast<std::uint8_t>(Kind::session) &&
           kind <= static_cast<std::uint8_t>(Kind::leg_check);
}

std::string encode_frame(Kind kind, std::string_view payload, std::uint16_t schema) {
    assert(payload.size() <= max_payload);
    std::string bytes;
    bytes.reserve(header_size + payload.size());
    bytes += magic;
    put(bytes, current_format);
    put(bytes, static_cast<std::uint8_t>(kind));
    put(bytes, schema);
    put(bytes, static_cast<std::uint32_t>(payload.size()));
    put(bytes, crc32c(payload, crc32c(bytes)));
    bytes += payload;
    return bytes;
}

std::optional<Frame> FrameReader::next() {
    while (true) {
        const std::size_t begin = bytes_.find(magic, at_);
        if (begin == std::string_view::npos) return std::nullopt;
        if (std::optional<Frame> frame = frame_at(bytes_.substr(begin))) {
            frame->begin = begin;
            at_ = frame->end += begin;
            return frame;
        }
        at_ = begin + 1;
    }
}

}  // namespace legato::storage
