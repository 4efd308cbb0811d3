#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "support/places.h"
#include "support/sound_file.h"
#include "support/virtual_screen.h"
#include "support/x_window.h"
#include "ui/theme.h"

// The real window on a screen in memory.

using namespace legato;
using namespace legato::test;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

/// `legato` with a window; ended with its object if it has not ended by itself.
class Opened {
  public:
    Opened(const VirtualScreen& screen, const std::string& now,
           const std::vector<std::string>& environment = {}, const char* open = nullptr) {
        const std::string data = (folder_.path() / "data").string();
        program_ = fork();
        if (program_ != 0) return;
        setenv("DISPLAY", screen.display().c_str(), 1);
        setenv("SDL_VIDEODRIVER", "x11", 1);
        setenv("SDL_AUDIODRIVER", "dummy", 1);
        setenv("LEGATO_SYSTEM_LOOK", "light", 1);
        // With a sanitizer: what the graphics driver does is not ours to mend.
        setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
        setenv("TSAN_OPTIONS", "ignore_noninstrumented_modules=1", 1);
        for (const std::string& variable : environment) {
            const auto equals = variable.find('=');
            setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
        }
        execl(places::program, places::program, "--data", data.c_str(), "--now", now.c_str(),
              "--zone", "UTC", open ? "--open" : nullptr, open, nullptr);
        _exit(127);
    }
    ~Opened() {
        if (program_ <= 0) return;
        kill(program_, SIGKILL);
        waitpid(program_, nullptr, 0);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    int wait_for_end() {
        int status = 0;
        waitpid(program_, &status, 0);
        program_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    /// How often its threads have gone to sleep and were woken so far.
    long switches() const {
        long sum = 0;
        const auto tasks = std::filesystem::path("/proc") / std::to_string(program_) / "task";
        for (const auto& task : std::filesystem::directory_iterator(tasks)) {
            std::ifstream status(task.path() / "status");
            for (std::string word; status >> word;) {
                if (word != "voluntary_ctxt_switches:") continue;
                long times = 0;
                status >> times;
                sum += times;
            }
        }
        return sum;
    }

  private:
    TempFolder folder_;
    pid_t program_ = -1;
};

double luminance(std::uint32_t rgb) {
    const auto linear = [](std::uint32_t value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) +
           0.0722 * linear(rgb & 255);
}
double luminance(ui::Color c) {
    return luminance(std::uint32_t{c.r} << 16 | std::uint32_t{c.g} << 8 | c.b);
}

/// What is on the screen at one moment. Every pixel counts.
struct Sight {
    double brightest = 0;
    std::size_t lit = 0;
    std::uint64_t picture = 14695981039346656037U;  ///< FNV-1a of all pixels
};

Sight look(const VirtualScreen& screen) {
    Sight sight;
    std::uint32_t last = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            const std::uint32_t pixel = screen.pixel(x, y);
            sight.picture = (sight.picture ^ pixel) * 1099511628211U;
            sight.lit += pixel != 0 ? 1 : 0;
            if (pixel == last) continue;
            last = pixel;
            sight.brightest = std::max(sight.brightest, luminance(pixel));
        }
    }
    return sight;
}

/// Looks again and again until the picture has been the same for a while. The brightest of all.
double brightest_until_still(const VirtualScreen& screen, std::size_t lit) {
    double brightest = 0;
    std::uint64_t picture = 0;
    Steady::time_point same_since = Steady::now();
    const auto began = Steady::now();
    while (Steady::now() < began + 60s) {
        const Sight sight = look(screen);
        brightest = std::max(brightest, sight.brightest);
        if (sight.picture != picture || sight.lit < lit) same_since = Steady::now();
        picture = sight.picture;
        if (Steady::now() - same_since > 400ms) return brightest;
    }
    FAIL("nothing was drawn in a minute, or it never stood still");
    return brightest;
}

constexpr std::size_t most_of_a_phone = 412 * 700;

double brightest_of_night() {
    const ui::Theme& night = ui::night_theme();
    double most = 0;
    for (const ui::Color color : {night.ink, night.on_hero, night.on_container, night.primary,
                                  night.on_accent_container, night.accent_text, night.heat[3]})
        most = std::max(most, luminance(color));
    return most;
}

}  // namespace

TEST_CASE("at night nothing bright is ever on the screen, from the first moment on") {
    const VirtualScreen screen(700, 960);
    const Opened legato(screen, "2025-01-10T02:00:00Z");
    CHECK(brightest_until_still(screen, most_of_a_phone) <= brightest_of_night());

    // Nor while the window grows.
    double brightest = 0;
    for (const unsigned width : {500U, 700U, 400U, 650U}) {
        resize_window(screen.display(), width, 900);
        const auto began = Steady::now();
        while (Steady::now() < began + 150ms)
            brightest = std::max(brightest, look(screen).brightest);
    }
    CHECK(std::max(brightest, brightest_until_still(screen, most_of_a_phone)) <=
          brightest_of_night());
}

TEST_CASE("a window on which nothing moves sleeps, and closing it is a good end") {
    const VirtualScreen screen(500, 960);
    Opened legato(screen, "2025-01-10T12:00:00Z");
    const double brightest = brightest_until_still(screen, most_of_a_phone);
    CHECK(brightest > 0.5);  // by day it is bright: the test above can see

    const long before = legato.switches();
    std::this_thread::sleep_for(1s);
    CHECK(legato.switches() - before <= 5);  // one frame takes more

    close_window(screen.display());
    CHECK(legato.wait_for_end() == 0);
}

TEST_CASE(
    "from a tap on Cramp, on the very first screen, to the first word is less than a second") {
    const VirtualScreen screen(500, 960);
    const TempFolder folder;
    const auto heard = folder.path() / "heard.raw";
    const Opened legato(screen, "2025-01-10T12:00:00Z",
                        {"SDL_AUDIODRIVER=disk", "SDL_DISKAUDIOFILE=" + heard.string()});
    brightest_until_still(screen, most_of_a_phone);
    REQUIRE_FALSE(std::filesystem::exists(heard));  // nothing is opened before it is needed

    // Its face is the lowest that has its color.
    const ui::Color face = ui::light_theme().accent_container;
    const std::uint32_t color = std::uint32_t{face.r} << 16 | std::uint32_t{face.g} << 8 | face.b;
    const int x = screen.width() / 2 + 120;
    int y = screen.height() - 1;
    while (y > 0 && screen.pixel(x, y) != color) --y;
    REQUIRE(y > screen.height() / 2);

    const auto tapped = Steady::now();
    click(screen.display(), x, y - 30);
    const auto first = wait_until_heard(heard, 300, 5s, tapped);
    REQUIRE(first);
    std::printf("cramp: %.3f s from the tap to the first word\n", *first);
    CHECK(*first <= 1.0);
}

TEST_CASE("a window that is opened on relief speaks without a tap") {
    const VirtualScreen screen(500, 960);
    const TempFolder folder;
    const auto heard = folder.path() / "heard.raw";
    const auto began = Steady::now();
    const Opened legato(screen, "2025-01-10T02:00:00Z",
                        {"SDL_AUDIODRIVER=disk", "SDL_DISKAUDIOFILE=" + heard.string()},
                        "cramp_now");
    const auto first = wait_until_heard(heard, 300, 20s, began);
    REQUIRE(first);
    std::printf("cramp: %.3f s from --open cramp_now to the first word\n", *first);
}
