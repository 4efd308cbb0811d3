#include "storage/crc32c.h"

#include <array>
#include <cstddef>

namespace legato::storage {

namespace {

using Table = std::array<std::uint32_t, 256>;

// Makes the tables: tables[0] takes one byte further, tables[n] takes a byte past n more bytes of
// zero, so that eight bytes are done at once. A journal of ten years is checked at every start,
// which is worth 8 KiB. The tables are made at run time, as a web page would have to fetch them.
std::array<Table, 8> make_tables() {
    constexpr std::uint32_t polynomial = 0x82F63B78;
    std::array<Table, 8> tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) ? polynomial : 0);
        tables[0][byte] = rest;
    }
    for (std::size_t n = 1; n < tables.size(); ++n)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t rest = tables[n - 1][byte];
            tables[n][byte] = (rest >> 8) ^ tables[0][rest & 255];
        }
    return tables;
}

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

}  // namespace

std::uint32_t crc32c(std::string_view bytes, std::uint32_t before) {
    static const std::array<Table, 8> tables = make_tables();
    std::uint32_t sum = ~before;
    while (bytes.size() >= 8) {
        const std::uint32_t low = sum ^ (byte_at(bytes, 0) | byte_at(bytes, 1) << 8 |
                                         byte_at(bytes, 2) << 16 | byte_at(bytes, 3) << 24);
        sum = tables[7][low & 255] ^ tables[6][low >> 8 & 255] ^ tables[5][low >> 16 & 255] ^
              tables[4][low >> 24] ^ tables[3][byte_at(bytes, 4)] ^ tables[2][byte_at(bytes, 5)] ^
              tables[1][byte_at(bytes, 6)] ^ tables[0][byte_at(bytes, 7)];
        bytes.remove_prefix(8);
    }
    for (std::size_t i = 0; i < bytes.size(); ++i)
        sum = (sum >> 8) ^ tables[0][(sum ^ byte_at(bytes, i)) & 255];
    return ~sum;
}

}  // namespace legato::storage
