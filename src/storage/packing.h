#pragma once

#include <cereal/cereal.hpp>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace legato::storage {

// Archives for cereal's portable binary form, little-endian, that use a string instead of a stream
// and give the bytes of cereal's PortableBinaryOutputArchive. Streams, with their locales, would be
// a twentieth of the web page.

/// Byte before a record, which says that the record is little-endian.
constexpr char little_endian = 1;

/// Archive that packs numbers and bytes into a text.
class Packing : public cereal::OutputArchive<Packing, cereal::AllowEmptyClassElision> {
  public:
    Packing() : OutputArchive(this) {}

    void put(const void* from, std::size_t size) {
        bytes_.append(static_cast<const char*>(from), size);
    }
    template <class Number>
    void put_number(Number number) {
        auto left = static_cast<std::uint64_t>(number);
        for (std::size_t i = 0; i < sizeof number; ++i, left >>= 8)
            bytes_ += static_cast<char>(left & 0xff);
    }
    std::string bytes() && { return std::move(bytes_); }

  private:
    std::string bytes_{little_endian};
};

/// Archive that unpacks numbers and bytes. Throws cereal::Exception where they end too early, or
/// where the payload does not begin as `Packing` lets it.
class Unpacking : public cereal::InputArchive<Unpacking, cereal::AllowEmptyClassElision> {
  public:
    explicit Unpacking(std::string_view payload) : InputArchive(this), rest_(payload) {
        if (take(1).front() != little_endian) throw cereal::Exception("another byte order");
    }

    void get(void* into, std::size_t size) {
        const std::string_view bytes = take(size);
        if (size > 0) std::memcpy(into, bytes.data(), size);
    }
    template <class Number>
    Number get_number() {
        std::uint64_t number = 0;
        unsigned shift = 0;
        for (const char byte : take(sizeof(Number))) {
            number |= static_cast<std::uint64_t>(static_cast<unsigned char>(byte)) << shift;
            shift += 8;
        }
        return static_cast<Number>(number);
    }
    bool is_used_up() const { return rest_.empty(); }

  private:
    std::string_view take(std::size_t size) {
        if (size > rest_.size()) throw cereal::Exception("the record ends too early");
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    std::string_view rest_;
};

template <class Number>
std::enable_if_t<std::is_integral_v<Number>> CEREAL_SAVE_FUNCTION_NAME(Packing& archive,
                                                                       const Number& number) {
    archive.put_number(number);
}
template <class Number>
std::enable_if_t<std::is_integral_v<Number>> CEREAL_LOAD_FUNCTION_NAME(Unpacking& archive,
                                                                       Number& number) {
    number = archive.get_number<Number>();
}
template <class Bytes>
void CEREAL_SAVE_FUNCTION_NAME(Packing& archive, const cereal::BinaryData<Bytes>& bytes) {
    archive.put(bytes.data, static_cast<std::size_t>(bytes.size));
}
template <class Bytes>
void CEREAL_LOAD_FUNCTION_NAME(Unpacking& archive, cereal::BinaryData<Bytes>& bytes) {
    archive.get(bytes.data, static_cast<std::size_t>(bytes.size));
}

}  // namespace legato::storage
