#include "support/virtual_screen.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace legato::test {

namespace {
void must(bool good, const char* what) {
    if (!good) throw std::runtime_error(what);
}
}  // namespace

VirtualScreen::VirtualScreen(int width, int height) : width_(width), height_(height) {
    std::array<int, 2> said{};
    must(pipe(said.data()) == 0, "pipe");
    const std::string number = std::to_string(said[1]);
    const std::string size = std::to_string(width) + "x" + std::to_string(height) + "x24";
    const std::string folder = folder_.path().string();
    server_ = fork();
    if (server_ == 0) {
        close(said[0]);
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDERR_FILENO);
        execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", size.c_str(), "-fbdir",
               folder.c_str(), "-nolisten", "tcp", "-nocursor", "-noreset", nullptr);
        _exit(127);
    }
    close(said[1]);
    display_ = ":";
    for (char c = 0; read(said[0], &c, 1) == 1 && c != '\n';) display_ += c;
    close(said[0]);
    must(display_.size() > 1, "Xvfb does not start");

    // A picture in the format of xwd: a head of 32-bit numbers, a table of colors, the pixels.
    const int file = open((folder_.path() / "Xvfb_screen0").c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about {};
    must(file >= 0 && fstat(file, &about) == 0, "Xvfb shows no memory");
    size_ = static_cast<std::size_t>(about.st_size);
    void* memory = mmap(nullptr, size_, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    must(memory != MAP_FAILED, "mmap");
    memory_ = static_cast<const unsigned char*>(memory);
    const auto head = [&](std::size_t index) {
        std::uint32_t value = 0;
        std::memcpy(&value, memory_ + 4 * index, 4);
        return ntohl(value);
    };
    must(head(11) == 32, "not 32 bits a pixel");
    line_ = head(12);
    pixels_at_ = head(0) + std::size_t{12} * head(19);
    must(pixels_at_ + line_ * static_cast<std::size_t>(height_) <= size_, "too little memory");
}

VirtualScreen::~VirtualScreen() {
    if (memory_) munmap(const_cast<unsigned char*>(memory_), size_);
    kill(server_, SIGTERM);
    waitpid(server_, nullptr, 0);
}

std::uint32_t VirtualScreen::pixel(int x, int y) const {
    std::uint32_t value = 0;
    std::memcpy(&value,
                memory_ + pixels_at_ + line_ * static_cast<std::size_t>(y) +
                    4 * static_cast<std::size_t>(x),
                4);
    return value & 0xffffff;
}

}  // namespace legato::test
