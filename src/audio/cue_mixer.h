#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>

#include "audio/schedule.h"
#include "audio/sound_bank.h"

namespace legato::audio {

/// How far the sound is. `play` tells to which call of `CueMixer::play` the frames belong: as long
/// as it is an older number than that of the latest call, nothing of the latest was heard yet.
struct PlayPosition {
    std::uint32_t play = 0;
    std::int64_t frames = 0;  ///< consumed since then, count-in included, pauses not

    friend bool operator==(const PlayPosition&, const PlayPosition&) = default;
};

/// What becomes of clips that sound when something else is played.
enum class ReleaseMode : std::uint8_t { fades_out, goes_on };

/// Starts clips at their exact frames, over the ambience if there is one, into the stream of
/// the sound device. One thread gives commands and reads, another mixes. Neither ever waits for the
/// other: the mixing one makes no system call and touches no heap; a command replaces the one
/// before, and its memory is freed by the thread that gave it. However the stream is cut into
/// blocks, the samples are the same; the mix is exactly the sum of its clips.
class CueMixer {
  public:
    explicit CueMixer(const SoundBank& bank);
    CueMixer(const CueMixer&) = delete;
    CueMixer& operator=(const CueMixer&) = delete;

    /// Begins with the next block, at frame 0 of the schedule. The number is never 0.
    std::uint32_t play(Schedule schedule, ReleaseMode release = ReleaseMode::fades_out,
                       AmbienceEnvelope envelope = {});
    /// Goes on with another schedule in step with the running one, as after +10 s: what began
    /// does not begin again. Both count from the same beginning.
    void amend(Schedule schedule, AmbienceEnvelope envelope = {});
    /// What sounds fades out within 10 ms and the reading stays where it is.
    void pause();
    /// 0 to 1, smoothly; 1 leaves every sample as it is.
    void set_volume(double volume);

    PlayPosition position() const;
    /// A clip sounds, or one is still to come. Stays true if nothing mixes any more.
    bool ringing() const;

    /// The sound device's thread only: adds to interleaved stereo samples.
    void mix(std::span<std::int16_t> stereo) noexcept;

  private:
    struct Command {
        std::uint32_t serial = 0;
        std::uint32_t play = 0;
        bool running = false;
        ReleaseMode release = ReleaseMode::goes_on;
        Schedule schedule;
        AmbienceEnvelope envelope;
    };
    struct Voice {
        const std::int16_t* next = nullptr;
        std::int64_t left = 0;
        Gain gain = 0;
        std::int32_t fade = 0;  ///< frames to silence; 0 = not fading
        bool is_cut = false;    ///< fades out at its end, which is not the clip's
    };

    void give(Command command);
    void take_command() noexcept;
    void start(const ClipStart& start) noexcept;
    void fade_out() noexcept;
    void add_voices(std::span<std::int32_t> sum) noexcept;
    static void add_voice(Voice& voice, std::span<std::int32_t> sum) noexcept;
    Gain ambience_at(std::int64_t frame) noexcept;
    void add_ambience(std::span<std::int32_t> sum, std::int64_t frame) noexcept;
    void add_to(std::span<std::int16_t> stereo, std::span<const std::int32_t> sum) noexcept;

    const SoundBank* bank_;

    // Between the threads.
    std::atomic<const Command*> latest_;
    std::atomic<std::uint32_t> taken_serial_{0};
    std::atomic<std::uint64_t> position_{0};
    std::atomic<bool> ringing_{false};
    std::atomic<Gain> wanted_volume_{full_gain};

    // The thread that gives commands. Those older than the one taken are free to go.
    std::deque<std::unique_ptr<const Command>> given_;
    std::uint32_t serial_ = 0;
    std::uint32_t play_ = 0;
    bool running_ = false;

    // The thread that mixes.
    const Command* taken_;
    std::size_t next_ = 0;    ///< in the schedule taken
    std::int64_t frame_ = 0;  ///< since the schedule began
    Gain volume_ = full_gain;
    std::array<Voice, 32> voices_{};
    std::size_t sounding_ = 0;         ///< voices in use, from the front
    std::size_t next_point_ = 0;       ///< of the envelope taken: the first behind where we are
    std::size_t ambience_sample_ = 0;  ///< in the ambience, which goes round
    Gain ambience_gain_ = 0;
};

}  // namespace legato::audio
