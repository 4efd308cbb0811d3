#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>

#include "audio/schedule.h"
#include "audio/sound_bank.h"

namespace legato::audio {

/// Position of the sound. `play` is the number that `CueMixer::play` returned for these frames.
/// While it is older than that of the latest call, nothing of the latest was heard yet.
struct PlayPosition {
    std::uint32_t play = 0;
    std::int64_t frames = 0;  ///< consumed since that call, with count-in, without pauses

    friend bool operator==(const PlayPosition&, const PlayPosition&) = default;
};

/// Treatment of sounding clips when something else is played.
enum class ReleaseMode : std::uint8_t { fades_out, goes_on };

/// A mixer that starts clips at their exact frames, over the ambience if there is one, into the
/// stream of the sound device.
///
/// One thread gives commands and reads, another mixes, and neither ever waits for the other. The
/// mixing thread makes no system call and touches no heap. A command replaces the one before, and
/// its memory is freed by the thread that gave it. The samples are the same however the stream is
/// cut into blocks, and the mix is exactly the sum of its clips.
class CueMixer {
  public:
    explicit CueMixer(const SoundBank& bank);
    CueMixer(const CueMixer&) = delete;
    CueMixer& operator=(const CueMixer&) = delete;

    /// Begins a schedule with the next block, at its frame 0, and returns the number of this play,
    /// which is never 0.
    std::uint32_t play(Schedule schedule, ReleaseMode release = ReleaseMode::fades_out,
                       AmbienceEnvelope envelope = {});
    /// Goes on with another schedule in step with the running one, as after +10 s. Clips that began
    /// do not begin again. Both schedules count from the same beginning.
    void amend(Schedule schedule, AmbienceEnvelope envelope = {});
    /// Fades out all sound within 10 ms; the position stays where it is.
    void pause();
    /// Moves the volume smoothly to a value from 0 to 1; 1 leaves every sample as it is.
    void set_volume(double volume);

    PlayPosition position() const;
    /// Tells whether a clip sounds or is still to come. Stays true if nothing mixes any more.
    bool ringing() const;
    /// Tells whether the latest command has been taken.
    bool has_taken_all() const;

    /// Adds to interleaved stereo samples. For the sound device's thread only.
    void mix(std::span<std::int16_t> stereo) noexcept;

    class Moment;
    /// Functions for a machine where one thread gives commands and mixes: it may go back to an
    /// earlier moment and mix from there anew. Moments before the one that was last passed to
    /// `keep_from` are void.
    Moment moment() const;
    void go_back_to(const Moment& moment);
    void keep_from(const Moment& oldest);

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
        bool is_cut = false;    ///< fades out before the clip's own end
    };

    struct State {
        const Command* taken = nullptr;
        std::size_t next = 0;    ///< index in the taken schedule
        std::int64_t frame = 0;  ///< frames since the schedule began
        Gain volume = full_gain;
        std::array<Voice, 32> voices{};
        std::size_t sounding = 0;         ///< voices in use, from the front
        std::size_t next_point = 0;       ///< first point of the taken envelope that lies ahead
        std::size_t ambience_sample = 0;  ///< place in the ambience, which goes round
        Gain ambience_gain = 0;

        bool is_ringing() const;
    };

    void give(Command command);
    void tell_readers() noexcept;
    void take_command() noexcept;
    void start(const ClipStart& start) noexcept;
    void fade_out() noexcept;
    void add_voices(std::span<std::int32_t> sum) noexcept;
    static void add_voice(Voice& voice, std::span<std::int32_t> sum) noexcept;
    Gain ambience_at(std::int64_t frame) noexcept;
    void add_ambience(std::span<std::int32_t> sum, std::int64_t frame) noexcept;
    void add_to(std::span<std::int16_t> stereo, std::span<const std::int32_t> sum) noexcept;

    const SoundBank* bank_;

    // Members shared by both threads.
    std::atomic<const Command*> latest_;
    std::atomic<std::uint32_t> taken_serial_{0};
    std::atomic<std::uint64_t> position_{0};
    std::atomic<bool> ringing_{false};
    std::atomic<Gain> wanted_volume_{full_gain};

    // Members of the thread that gives commands. Commands older than the taken one may be freed.
    std::deque<std::unique_ptr<const Command>> given_;
    std::uint32_t serial_ = 0;
    std::optional<std::uint32_t> kept_serial_;  ///< of the oldest moment to which it may go back
    std::uint32_t play_ = 0;
    bool running_ = false;

    // Member of the thread that mixes.
    State state_;
};

/// A moment of the mixing: all that decides the samples from there on, but for later commands.
class CueMixer::Moment {
  public:
    /// Number that grows with each command that was taken.
    std::uint32_t serial() const { return state_.taken->serial; }
    bool is_running() const { return state_.taken->running; }

  private:
    friend class CueMixer;
    explicit Moment(const State& state) : state_(state) {}
    State state_;
};

}  // namespace legato::audio
