#include "files/whole_file.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "support/temp_folder.h"

using namespace legato;
using namespace legato::files;

namespace {

namespace fs = std::filesystem;
using Kind = ReadError::Kind;

fs::path put(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::app) << bytes;
    return path;
}

Kind kind_of(const fs::path& path, ReadOptions options = {}, const Calls& calls = posix_calls()) {
    const auto read = read_whole(path, 100, options, calls);
    REQUIRE_FALSE(read);
    return read.error().kind;
}

int open_files() {
    int count = 0;
    for (int file = 0; file < 256; ++file) count += ::fcntl(file, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("a file is read whole, byte for byte") {
    const TempFolder temp;
    const std::string bytes("\0\r\n\xff\x1a end", 9);
    CHECK(read_whole(put(temp / "bytes", bytes), 100).value() == bytes);
    CHECK(read_whole(put(temp / "empty", ""), 100).value().empty());
    CHECK(read_whole(put(temp / "empty", ""), 0).value().empty());
}

TEST_CASE(
    "a file as large as allowed is read, one byte more is refused, or cut where that is asked") {
    const TempFolder temp;
    const fs::path path = put(temp / "file", std::string(100, 'x'));
    CHECK(read_whole(path, 100).value().size() == 100);
    put(path, "y");
    CHECK(kind_of(path) == Kind::too_large);
    CHECK(read_whole(path, 100, {.cut = true}).value() == std::string(100, 'x'));
    CHECK(read_whole(path, 0, {.cut = true}).value().empty());
}

TEST_CASE("no memory is taken for a file that is too large") {
    const TempFolder temp;
    const fs::path path = put(temp / "file", "");
    REQUIRE(::truncate(path.c_str(), off_t{1} << 40) == 0);
    Calls calls = posix_calls();
    calls.read_at = [](int, void*, std::size_t, off_t) -> ssize_t { throw 0; };
    CHECK(kind_of(path, {}, calls) == Kind::too_large);
    CHECK(read_whole(path, 100, {.cut = true}).value().size() == 100);
}

TEST_CASE("what is no ordinary file is neither waited for nor read") {
    const TempFolder temp;
    REQUIRE(::mkfifo((temp / "pipe").c_str(), 0600) == 0);
    CHECK(kind_of(temp / "pipe") == Kind::not_ordinary);
    CHECK(kind_of(temp / "pipe", {.cut = true}) == Kind::not_ordinary);
    CHECK(kind_of("/dev/zero", {.cut = true}) == Kind::not_ordinary);
    CHECK(kind_of("/dev/null") == Kind::not_ordinary);
    CHECK(kind_of(temp.path()) == Kind::folder);
    fs::create_symlink("/dev/zero", temp / "zero");
    CHECK(kind_of(temp / "zero") == Kind::not_ordinary);

    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (temp / "socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
    const void* name = &address;
    REQUIRE(::bind(socket, static_cast<const sockaddr*>(name), sizeof address) == 0);
    CHECK(kind_of(temp / "socket") == Kind::not_ordinary);
    ::close(socket);
}

TEST_CASE("that a file does not exist is another thing than that it cannot be read") {
    const TempFolder temp;
    CHECK(kind_of(temp / "none") == Kind::missing);
    CHECK(kind_of(put(temp / "file", "") / "below") == Kind::missing);
    CHECK(kind_of("") == Kind::missing);
    CHECK(kind_of(std::string(5000, 'a')) == Kind::failed);

    const fs::path locked = put(temp / "locked", "x");
    fs::permissions(locked, fs::perms::none);
    if (::geteuid() == 0)  // whom no permission stops
        CHECK(read_whole(locked, 100));
    else
        CHECK(kind_of(locked) == Kind::forbidden);
    Calls calls = posix_calls();
    calls.open = [](const char*, int, mode_t) { return errno = EACCES, -1; };
    CHECK(kind_of(locked, {}, calls) == Kind::forbidden);
    calls = posix_calls();
    calls.about = [](int, struct stat*) { return errno = EIO, -1; };
    CHECK(kind_of(locked, {}, calls) == Kind::failed);
    calls = posix_calls();
    calls.read_at = [](int, void*, std::size_t, off_t) -> ssize_t { return errno = EIO, -1; };
    CHECK(kind_of(locked, {}, calls) == Kind::failed);
}

TEST_CASE("a link is followed unless that is refused") {
    const TempFolder temp;
    fs::create_symlink(put(temp / "file", "text"), temp / "link");
    fs::create_symlink(temp / "gone", temp / "dangling");
    fs::create_symlink(temp / "loop", temp / "loop");
    CHECK(read_whole(temp / "link", 100).value() == "text");
    CHECK(kind_of(temp / "dangling") == Kind::dangling);
    CHECK(kind_of(temp / "loop") == Kind::failed);
    for (const char* name : {"link", "dangling", "loop"})
        CHECK(kind_of(temp / name, {.follow_links = false}) == Kind::link);
    fs::create_directory_symlink(temp.path(), temp / "here");
    CHECK(read_whole(temp / "here/file", 100, {.follow_links = false}).value() == "text");
}

TEST_CASE("a file that grows or shrinks while it is read gives what it had, or has left") {
    const TempFolder temp;
    const fs::path path = put(temp / "file", "before");
    Calls calls = posix_calls();
    const auto then = [&](const std::function<void()>& happens) {
        calls.about = [&, happens](int file, struct stat* about) {
            const int done = ::fstat(file, about);
            happens();
            return done;
        };
        return read_whole(path, 10, {}, calls).value();
    };
    CHECK(then([&] { put(path, std::string(1000, '+')); }) == "before");
    fs::resize_file(path, 6);
    CHECK(then([&] { fs::resize_file(path, 3); }) == "bef");
    CHECK(then([&] { fs::resize_file(path, 0); }).empty());
}

TEST_CASE("a file that is exchanged after it was opened changes nothing") {
    const TempFolder temp;
    const fs::path path = put(temp / "file", "ours");
    Calls calls = posix_calls();
    calls.about = [&](int file, struct stat* about) {
        fs::remove(path);
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        return ::fstat(file, about);
    };
    CHECK(read_whole(path, 100, {}, calls).value() == "ours");
}

TEST_CASE("reading goes on where the system was interrupted or gave only a part") {
    const TempFolder temp;
    const fs::path path = put(temp / "file", "in small pieces");
    Calls calls = posix_calls();
    int interruptions = 0;
    calls.open = [&](const char* name, int flags, mode_t mode) {
        return interruptions++ == 0 ? (errno = EINTR, -1) : ::open(name, flags, mode);
    };
    calls.read_at = [&](int file, void* into, std::size_t, off_t from) -> ssize_t {
        return interruptions++ % 2 == 0 ? (errno = EINTR, -1) : ::pread(file, into, 1, from);
    };
    CHECK(read_whole(path, 100, {}, calls).value() == "in small pieces");
    CHECK(interruptions > 20);
}

TEST_CASE("no file stays open, whatever comes of it") {
    const TempFolder temp;
    put(temp / "file", std::string(101, 'x'));
    const int before = open_files();
    CHECK(kind_of(temp / "file") == Kind::too_large);
    CHECK(kind_of(temp.path()) == Kind::folder);
    CHECK(read_whole(temp / "file", 101));
    CHECK(open_files() == before);
}

TEST_CASE("why a file was not read is words for a person, and an errno for a program") {
    const TempFolder temp;
    const auto error = [&](const fs::path& path) { return read_whole(path, 100).error(); };
    CHECK(reason(error(temp / "none")) == "there is no such file");
    CHECK(error(temp / "none").error == ENOENT);
    CHECK(error(put(temp / "file", "") / "below").error == ENOENT);
    CHECK(reason(error(temp.path())) == "it is a folder, not a file");
    CHECK(error(temp.path()).error == EINVAL);
    CHECK(reason(error("/dev/zero")) == "it is not an ordinary file");
    CHECK(error(put(temp / "file", std::string(101, 'x'))).error == EFBIG);
    CHECK(reason(error(temp / "file")) == "it is too large");
    CHECK(reason({Kind::forbidden, EACCES}) == "Permission denied");
}
