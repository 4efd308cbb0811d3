#include <cstdlib>
#include <new>

#include "audio/sound_support.h"
#include "support/sample_routines.h"

// Counts what this thread asks of the heap, so that a test can see that mixing asks for nothing.
namespace {
thread_local int taken = 0;
thread_local int given_back = 0;

void* counted(std::size_t size) {
    ++taken;
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (!memory) std::abort();
    return memory;
}

void back(void* memory) {
    if (memory) ++given_back;
    std::free(memory);
}
}  // namespace

void* operator new(std::size_t size) {
    return counted(size);
}
void* operator new[](std::size_t size) {
    return counted(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return counted(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return counted(size);
}
void operator delete(void* memory) noexcept {
    back(memory);
}
void operator delete[](void* memory) noexcept {
    back(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    back(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    back(memory);
}

using namespace legato;
using namespace legato::audio;

TEST_CASE("mixing neither takes memory nor gives it back, whatever it is told") {
    const Schedule starts = schedule(compile(sample::everything()).value(), {});
    CueMixer mixer(built_sounds());
    Samples block(2 * 2048);
    int calls = 0;
    for (int i = 0; i < 200; ++i) {
        if (i % 7 == 0) mixer.play(starts);
        if (i % 11 == 0) mixer.pause();
        if (i % 13 == 0) mixer.amend(starts);
        const int before = taken + given_back;
        mixer.mix(block);
        calls += taken + given_back - before;
    }
    CHECK(taken > 0);  // the counter counts
    CHECK(calls == 0);
}

TEST_CASE("the memory of commands goes back once they were taken up or replaced") {
    const Schedule starts = schedule(compile(sample::everything()).value(), {});
    CueMixer mixer(built_sounds());
    Samples block(2 * 64);
    const auto round = [&] {
        for (int i = 0; i < 5; ++i) mixer.play(starts);
        mixer.pause();
        mixer.mix(block);
    };
    round();
    const int held = taken - given_back;
    for (int i = 0; i < 100; ++i) round();
    CHECK(std::abs(taken - given_back - held) < 10);
}
