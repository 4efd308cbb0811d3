#include "audio/output.h"

#include <SDL.h>
#include <SDL_mixer.h>

#include <atomic>
#include <string>
#include <utility>

#include "audio/frames.h"

namespace legato::audio {

namespace {

constexpr int buffer_frames =
    2048;  // long enough for a busy machine; cues are known ahead, so no shorter one is needed

extern "C" void say_nothing(const char*, int, const char*, int, const char*, ...) {}

// Silences ALSA, which would write its own lines into the terminal on a machine without a sound
// card and at every underrun. Without ALSA nothing happens.
class QuietAlsa {
  public:
    QuietAlsa() : library_(SDL_LoadObject("libasound.so.2")) {
        if (!library_) return;
        set_handler_ =
            reinterpret_cast<SetHandler>(SDL_LoadFunction(library_, "snd_lib_error_set_handler"));
        if (set_handler_) set_handler_(say_nothing);
    }
    QuietAlsa(const QuietAlsa&) = delete;
    QuietAlsa& operator=(const QuietAlsa&) = delete;
    ~QuietAlsa() {
        if (set_handler_) set_handler_(nullptr);
        if (library_) SDL_UnloadObject(library_);
    }

  private:
    using Handler = void (*)(const char*, int, const char*, int, const char*, ...);
    using SetHandler = int (*)(Handler);
    void* library_;
    SetHandler set_handler_ = nullptr;
};

// Asks SDL for one driver, for as long as the object lives.
class DriverHint {
  public:
    explicit DriverHint(const std::string& driver) : is_set_(!driver.empty()) {
        if (is_set_)
            SDL_SetHintWithPriority(SDL_HINT_AUDIODRIVER, driver.c_str(), SDL_HINT_OVERRIDE);
    }
    DriverHint(const DriverHint&) = delete;
    DriverHint& operator=(const DriverHint&) = delete;
    ~DriverHint() {
        if (is_set_) SDL_ResetHint(SDL_HINT_AUDIODRIVER);
    }

  private:
    bool is_set_;
};

// Finds the device that SDL_mixer opened, which keeps its number to itself. Ours is the only one
// that plays.
SDL_AudioDeviceID playing_device() {
    constexpr SDL_AudioDeviceID most = 16;
    for (SDL_AudioDeviceID id = 1; id <= most; ++id)
        if (SDL_GetAudioDeviceStatus(id) == SDL_AUDIO_PLAYING) return id;
    return 0;
}

Error no_device() {
    return {std::string("the sound device cannot be opened (") + SDL_GetError() + ")"};
}

}  // namespace

// State of an open device, from a successful `start` to its end.
struct Output::Device {
    Device(const SoundBank& bank, SampleQueue* queue) : mixer(bank, queue) {}
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    ~Device() {
        if (opened) {
            Mix_SetPostMix(nullptr, nullptr);
            Mix_CloseAudio();
        }
        if (initialised) SDL_QuitSubSystem(SDL_INIT_AUDIO);
    }

    Result<void> start(const std::string& driver) {
        SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
        SDL_SetHint(SDL_HINT_APP_NAME, "Legato");
        SDL_SetHint(SDL_HINT_AUDIO_DEVICE_APP_NAME, "Legato");
        SDL_SetHint(SDL_HINT_AUDIO_DEVICE_STREAM_NAME, "Legato");
        if (Mix_QuerySpec(nullptr, nullptr, nullptr) != 0)
            return fail("the sound device of an earlier session is still open");
        const DriverHint hint(driver);
        if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return tl::make_unexpected(no_device());
        initialised = true;
        if (Mix_OpenAudioDevice(sample_rate, AUDIO_S16SYS, 2, buffer_frames, nullptr, 0) != 0)
            return tl::make_unexpected(no_device());
        opened = true;
        id = playing_device();
        Mix_AllocateChannels(0);
        Mix_SetPostMix(fill, this);
        return {};
    }

    static void fill(void* self, Uint8* stream, int bytes) {
        Device& device = *static_cast<Device*>(self);
        device.callbacks.fetch_add(1, std::memory_order_relaxed);
        if (device.hangs.load(std::memory_order_acquire)) return;
        device.mixer.mix(
            {reinterpret_cast<std::int16_t*>(stream), static_cast<std::size_t>(bytes) / 2});
    }

    QuietAlsa quiet;
    AheadMixer mixer;
    std::atomic<std::uint64_t> callbacks{0};
    std::atomic<bool> hangs{false};
    SDL_AudioDeviceID id = 0;  ///< 0: SDL does not tell
    bool initialised = false;
    bool opened = false;
};

Result<Output> Output::open(const SoundBank& bank, SampleQueue* queue, const std::string& driver) {
    auto device = std::make_unique<Device>(bank, queue);
    if (auto started = device->start(driver); !started) return tl::make_unexpected(started.error());
    return Output(std::move(device));
}

Output::Output(std::unique_ptr<Device> device) : device_(std::move(device)) {}
Output::Output(Output&&) noexcept = default;
Output& Output::operator=(Output&&) noexcept = default;

// The device may still wake up and ask for samples, so everything that its thread uses has to stay
// in memory.
Output::~Output() {
    if (device_ && hangs() && !closes_when_hanging()) static_cast<void>(device_.release());
}

AheadMixer& Output::mixer() {
    return device_->mixer;
}
const AheadMixer& Output::mixer() const {
    return device_->mixer;
}

bool Output::is_gone() const {
    return device_->id != 0 && SDL_GetAudioDeviceStatus(device_->id) == SDL_AUDIO_STOPPED;
}

void Output::set_hanging(bool hangs) {
    device_->hangs.store(hangs, std::memory_order_release);
}

bool Output::hangs() const {
    return device_->hangs.load(std::memory_order_relaxed);
}

bool Output::closes_when_hanging() {
#ifdef LEGATO_ONE_THREAD
    return true;
#else
    return false;
#endif
}

std::string Output::driver() const {
    const char* name = SDL_GetCurrentAudioDriver();
    return name ? name : "";
}

std::uint64_t Output::callbacks() const {
    if (const auto heard = device_->mixer.heard())
        return static_cast<std::uint64_t>(*heard / buffer_frames);
    return device_->callbacks.load(std::memory_order_relaxed);
}

}  // namespace legato::audio
