#include "storage/frame.h"

#include <catch2/catch.hpp>

#include "storage/crc32c.h"

using namespace legato::storage;

TEST_CASE("crc32c gives the sums that are published for it") {
    CHECK(crc32c("") == 0);
    CHECK(crc32c("123456789") == 0xE3069283);
    CHECK(crc32c(std::string(32, '\0')) == 0x8A9136AA);
    CHECK(crc32c(std::string(32, '\xFF')) == 0x62A8AB43);
}

TEST_CASE("crc32c of two pieces is that of the whole, wherever it is cut") {
    const std::string whole = "one thing after the other, quite a few bytes of it";
    for (std::size_t cut = 0; cut <= whole.size(); ++cut)
        CHECK(crc32c(whole.substr(cut), crc32c(whole.substr(0, cut))) == crc32c(whole));
}

TEST_CASE("a frame on disk looks as its header file says") {
    const std::string bytes = encode_frame(Kind::session, "payload");
    REQUIRE(bytes.size() == header_size + 7);
    CHECK(bytes.substr(0, 12) == std::string("\x89Lgt\x01\x01\x01\x00\x07\x00\x00\x00", 12));
    const std::uint32_t sum = crc32c(bytes.substr(0, 12) + "payload");
    for (unsigned i = 0; i < 4; ++i)
        CHECK(static_cast<unsigned char>(bytes[12 + i]) == (sum >> 8 * i & 255));
    CHECK(bytes.substr(16) == "payload");
}

TEST_CASE("frames come back in order, with their places") {
    const std::string one = encode_frame(Kind::session, "one"),
                      two = encode_frame(Kind::session, "");
    const std::string bytes = one + two;
    FrameReader frames(bytes);
    const auto first = frames.next(), second = frames.next();
    REQUIRE((first && second));
    CHECK(first->payload == "one");
    CHECK(second->payload.empty());
    CHECK(first->begin == 0);
    CHECK(first->end == one.size());
    CHECK(second->begin == one.size());
    CHECK(second->end == bytes.size());
    CHECK(first->kind == 1);
    CHECK_FALSE(first->is_newer());
    CHECK_FALSE(frames.next());
    CHECK_FALSE(frames.next());
}

TEST_CASE("a frame is found behind anything that is none") {
    const std::string frame = encode_frame(Kind::session, "wanted");
    std::string endless = frame.substr(0, header_size);
    endless[8] = '\xFF', endless[9] = '\x0F';  // says that 4095 bytes follow
    std::string huge = endless;
    huge[11] = '\x7F';  // says that 2 GiB follow
    for (const std::string& rubbish :
         {std::string("x"), std::string(1000, '\0'), std::string("\x89"), std::string("\x89Lg"),
          std::string("\x89\x89\x89"), frame.substr(0, 15), frame.substr(0, frame.size() - 1),
          endless, huge, std::string("\x89Lgt\x89Lgt")}) {
        const std::string bytes = rubbish + frame;
        FrameReader frames(bytes);
        const auto found = frames.next();
        REQUIRE(found);
        CHECK(found->begin == rubbish.size());
        CHECK(found->payload == "wanted");
        CHECK_FALSE(frames.next());
    }
}

TEST_CASE("the longest payload is read, one byte more is not believed") {
    const std::string longest(max_payload, 'x');
    const std::string bytes = encode_frame(Kind::session, longest);
    CHECK(FrameReader(bytes).next()->payload == longest);

    std::string longer = bytes + "x";
    longer[8] = 1;
    const std::uint32_t sum = crc32c(longest + "x", crc32c(longer.substr(0, 12)));
    for (unsigned i = 0; i < 4; ++i) longer[12 + i] = static_cast<char>(sum >> 8 * i & 255);
    CHECK_FALSE(FrameReader(longer).next());
}
