#include <atomic>
#include <random>
#include <thread>

#include "audio/sound_support.h"
#include "support/sample_routines.h"

using namespace legato;
using namespace legato::audio;

TEST_CASE("commands, readings and the mixing thread go on side by side; readings never go back") {
    const SoundBank bank = impulses();
    const Schedule starts = schedule(compile(sample::two_sided()).value(), {});
    CueMixer mixer(bank);
    std::atomic<bool> done{false};
    std::atomic<std::int64_t> mixed_frames{0};
    std::thread device([&] {
        Samples block(2 * 64);
        while (!done.load(std::memory_order_acquire)) {
            mixer.mix(block);
            mixed_frames.fetch_add(64, std::memory_order_relaxed);
        }
        mixer.mix(block);
    });

    std::mt19937 random(5);
    PlayPosition last;
    std::uint32_t number = 0;
    bool backwards = false;
    for (int i = 0; i < 20'000 || mixed_frames.load(std::memory_order_relaxed) < 64 * 2000; ++i) {
        switch (random() % 16) {
            case 0:
                number = mixer.play(starts);
                break;
            case 1:
                mixer.pause();
                break;
            case 2:
                mixer.amend(starts);
                break;
            case 3:
                mixer.set_volume(0.5);
                break;
            case 4:
                mixer.ringing();
                break;
            default:
                break;
        }
        const PlayPosition now = mixer.position();
        backwards |= now.play < last.play || (now.play == last.play && now.frames < last.frames) ||
                     now.play > number;
        last = now;
    }
    number = mixer.play(starts);
    done.store(true, std::memory_order_release);
    device.join();
    CHECK(!backwards);
    CHECK(mixer.position().play == number);
    CHECK(mixer.position().frames > 0);
}
