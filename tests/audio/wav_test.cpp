#include "audio/wav.h"

#include <sys/resource.h>
#include <csignal>

#include "audio/sound_support.h"
#include "support/places.h"

using namespace legato;
using namespace legato::audio;

namespace {

void write_bytes(const std::filesystem::path& file, const std::vector<unsigned char>& bytes) {
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
}

std::vector<unsigned char> small_clip(const TempFolder& folder) {
    auto wav = WavWriter::create(folder / "small.wav", 1, 5);
    REQUIRE(wav);
    REQUIRE(wav->write(Samples{1, -2, 32767, -32768, 5}));
    REQUIRE(wav->finish());
    return bytes_of(folder / "small.wav");
}

}  // namespace

TEST_CASE("a clip reads back as it was written") {
    TempFolder folder;
    CHECK(small_clip(folder).size() == 44 + 10);
    CHECK(read_clip(folder / "small.wav").value() == Samples{1, -2, 32767, -32768, 5});
}

TEST_CASE("chunks that other programs add are passed over") {
    TempFolder folder;
    std::vector<unsigned char> bytes = small_clip(folder);
    const std::string list{"LIST\x03\0\0\0abc\0", 12};
    bytes.insert(bytes.begin() + 36, list.begin(), list.end());
    write_bytes(folder / "more.wav", bytes);
    CHECK(read_clip(folder / "more.wav").value().size() == 5);
}

TEST_CASE("a clip cut off anywhere is an error that names the file") {
    TempFolder folder;
    const std::vector<unsigned char> whole = small_clip(folder);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        write_bytes(folder / "cut.wav",
                    {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)});
        const auto read = read_clip(folder / "cut.wav");
        INFO(length);
        REQUIRE(!read);
        CHECK(read.error().message.find("cut.wav") != std::string::npos);
    }
}

TEST_CASE("a byte of the header changed gives an error or a clip no longer than the file") {
    TempFolder folder;
    const std::vector<unsigned char> whole = small_clip(folder);
    int refused = 0;
    for (std::size_t at = 0; at < 44; ++at)
        for (int value : {0, 1, 2, 0x7f, 0x80, 0xff}) {
            std::vector<unsigned char> damaged = whole;
            damaged[at] = static_cast<unsigned char>(value);
            write_bytes(folder / "damaged.wav", damaged);
            const auto read = read_clip(folder / "damaged.wav");
            if (read)
                CHECK(read->size() <= 5);
            else
                ++refused;
        }
    CHECK(refused > 100);
}

TEST_CASE("what is no clip of ours is refused with the reason") {
    TempFolder folder;
    const auto message = [&](const char* name) { return message_of(read_clip(folder / name)); };
    CHECK_THAT(message("none.wav"), Catch::Contains("cannot open"));
    CHECK_THAT(message_of(read_clip(folder.path())), Catch::Contains("cannot read"));

    auto stereo = WavWriter::create(folder / "stereo.wav", 2, 2);
    REQUIRE((stereo->write(Samples{1, 2, 3, 4}) && stereo->finish()));
    CHECK_THAT(message("stereo.wav"), Catch::Contains("mono"));

    std::vector<unsigned char> slow = small_clip(folder);
    slow[24] = 0x44, slow[25] = 0xac;  // 44 100 Hz
    write_bytes(folder / "slow.wav", slow);
    CHECK_THAT(message("slow.wav"), Catch::Contains("48 kHz"));

    write_bytes(folder / "huge.wav", std::vector<unsigned char>(4'000'000, 'x'));
    CHECK_THAT(message("huge.wav"), Catch::Contains("30 s"));
}

TEST_CASE("one clip missing or damaged: there is no bank, and the clip is named") {
    TempFolder folder;
    for (const auto& entry : std::filesystem::directory_iterator(places::sounds))
        std::filesystem::copy(entry.path(), folder.path());
    CHECK(SoundBank::load(folder.path()));
    std::filesystem::resize_file(folder / "half.wav", 1000);
    CHECK_THAT(message_of(SoundBank::load(folder.path())), Catch::Contains("half.wav"));
    std::filesystem::remove(folder / "bell.wav");
    CHECK_THAT(message_of(SoundBank::load(folder.path())), Catch::Contains("bell.wav"));
}

TEST_CASE("a file that cannot be written is an error, and half a file is not left behind") {
    TempFolder folder;
    CHECK_THAT(message_of(WavWriter::create(folder / "no/such/folder.wav", 2, 10)),
               Catch::Contains("cannot write") && Catch::Contains("folder.wav"));
    CHECK_THAT(message_of(WavWriter::create(folder / "endless.wav", 2, std::int64_t{1} << 31)),
               Catch::Contains("too long"));

    struct rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 100'000;
    setrlimit(RLIMIT_FSIZE, &small);
    auto wav = WavWriter::create(folder / "full.wav", 1, 200'000);
    REQUIRE(wav);
    auto written = wav->write(Samples(200'000, 7));
    if (written) written = wav->finish();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE(!written);
    CHECK_THAT(written.error().message, Catch::Contains("full.wav: File too large"));
    CHECK(!std::filesystem::exists(folder / "full.wav"));
}

TEST_CASE("a writer that is given up leaves nothing behind") {
    TempFolder folder;
    { auto wav = WavWriter::create(folder / "half.wav", 1, 100).value(); }
    CHECK(!std::filesystem::exists(folder / "half.wav"));
}
