#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>

#include "audio/cue_mixer.h"
#include "audio/sample_queue.h"

namespace legato::audio {

/// A mixer that may be ahead of the speaker by what lies in a queue. A command is heard at once all
/// the same: the queue forgets what has not been heard, and the mixer goes back to where the
/// speaker is. Without a queue it is a CueMixer, with its threads.
class AheadMixer {
  public:
    /// `queue`: null where there is none.
    explicit AheadMixer(const SoundBank& bank, SampleQueue* queue = nullptr)
        : mixer_(bank), queue_(queue) {}

    /// Time that a command may need to reach the queue: the speaker goes on meanwhile.
    static constexpr std::int64_t frames_on_the_way = 1024;

    /// Functions as in CueMixer, but position and ringing are those of the speaker.
    std::uint32_t play(Schedule schedule, ReleaseMode release = ReleaseMode::fades_out,
                       AmbienceEnvelope envelope = {});
    void amend(Schedule schedule, AmbienceEnvelope envelope = {});
    void pause();
    PlayPosition position() const;
    bool ringing() const;
    void mix(std::span<std::int16_t> stereo) noexcept;

    /// Frames that the speaker has taken; nullopt without a queue.
    std::optional<std::int64_t> heard() const { return queue_ ? queue_->heard() : std::nullopt; }

  private:
    /// Frames that were mixed and lie in the queue, or are just being heard.
    struct Piece {
        std::int64_t begin;
        std::int64_t end;
        CueMixer::Moment before;
        std::uint32_t serial;  ///< of the command that it follows
        PlayPosition after;    ///< at its end
        bool moves;            ///< true: the position moves with its frames
        bool ringing;          ///< as after it
    };

    const Piece* piece_at(std::int64_t heard) const;
    void forget_until(std::int64_t heard);
    std::optional<std::int64_t> go_back();
    template <class Command>
    void obey(Command command);
    void mix_piece(std::span<std::int16_t> stereo);

    CueMixer mixer_;
    SampleQueue* queue_;
    std::deque<Piece> pieces_;
    std::int64_t mixed_ = 0;  ///< frames
};

}  // namespace legato::audio
