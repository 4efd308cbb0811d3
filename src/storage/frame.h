#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace legato::storage {

/// A frame is one record on disk. All numbers are little-endian:
///
///     0  magic    89 4C 67 74    (no text and no payload of ours holds it but by chance)
///     4  format   1 byte         how frames are laid out
///     5  kind     1 byte         what the payload is
///     6  schema   2 bytes        how payloads of this kind are laid out
///     8  length   4 bytes        of the payload
///    12  CRC-32C  4 bytes        over bytes 0 to 11 and the payload
///    16  payload
///
/// Promises for later versions: these places never change, whatever the format, so that an older
/// program can tell a newer frame from a damaged one. The schema goes up when the payload of a
/// known kind changes; a new kind needs no new schema, as a program passes over the kinds that it
/// does not know. An entry is written in the lowest schema that holds all of it, so that an older
/// program reads as much as it can.
constexpr std::uint8_t current_format = 1;
constexpr std::uint16_t first_schema = 1;
constexpr std::uint16_t session_schema = 2;  ///< other kinds still have the first schema
constexpr std::size_t header_size = 16;

/// Largest payload, enough for pages of notes. The limit also bounds the cost of a malicious file:
/// at most this many bytes are summed for every false magic.
constexpr std::size_t max_payload = 4096;

/// Kinds of payloads. The numbers are stored: never change one.
enum class Kind : std::uint8_t {
    session = 1,
    cramp = 2,
    night = 3,
    tick = 4,
    pause = 5,
    leg_check = 6,
    settings = 64,  ///< first kind with a file of its own
    reminder = 65,
    reminder_state = 66
};

constexpr std::uint16_t newest_schema(std::uint8_t kind) {
    return kind == static_cast<std::uint8_t>(Kind::session) ? session_schema : first_schema;
}

/// Tells whether this program knows the number as a kind of the journal.
bool is_journal_kind(std::uint8_t kind);

/// An intact frame where it was found. `payload` points into the bytes that were given to the
/// reader.
struct Frame {
    std::size_t begin = 0, end = 0;
    std::uint8_t format = 0;
    std::uint8_t kind = 0;
    std::uint16_t schema = 0;
    std::string_view payload;

    bool is_newer() const { return format > current_format || schema > newest_schema(kind); }
};

/// Makes a frame. `payload` may hold at most max_payload bytes.
std::string encode_frame(Kind kind, std::string_view payload, std::uint16_t schema = first_schema);

/// A reader of the intact frames in some bytes. Bytes between frames are passed over one at a time,
/// so that a damaged frame takes no other with it, whatever length it claims.
class FrameReader {
  public:
    explicit FrameReader(std::string_view bytes) : bytes_(bytes) {}
    std::optional<Frame> next();

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

}  // namespace legato::storage
