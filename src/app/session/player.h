#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/records/append.h"
#include "app/session/master_clock.h"
#include "audio/output.h"
#include "core/diary/journal_entry.h"
#include "core/routine/haptics.h"
#include "core/routine/listening.h"
#include "core/routine/session.h"
#include "storage/live_session.h"

namespace legato {

/// A session with everything that belongs to it: its sound, its clock, its record. The terminal and
/// the window both play through it. Call `tick` after `next_tick_in` at the latest.
class Player {
  public:
    struct Options {
        double speed = 1.0;  ///< other than 1: silent
        bool mute = false;
        bool haptics = true;  ///< on a machine that has them
        Listening listening;
        std::optional<SessionEntry>
            resumed;  ///< goes on with this record, at its phase, instead of a new one
        std::chrono::hours rollover =
            default_rollover;  ///< of the practice day that it is kept under
        bool taps_pass =
            false;  ///< nobody can tap: phases that wait for it pass after their nominal time
    };

    /// `bank` may be null: then it plays silently, and says so once, as it does of an entry that
    /// `append` could not keep.
    Player(Timeline timeline, Device& device, Append append, const audio::SoundBank* bank,
           Options options);

    void start();
    void pause();
    void resume();
    void skip();
    void back();
    void tap();
    void lengthen();
    void listen(const Listening& listening);        ///< from now on
    void sound_from(const audio::SoundBank* bank);  ///< from now on; null: the device is closed
    void set_haptics(bool on);                      ///< from now on

    /// From here on another timeline, which `change` makes of the running one and of where it is:
    /// core/cramp.h has such. What is being said gives way; a session that was paused goes on. The
    /// hand feels at once what comes.
    using Change = std::function<Timeline(Timeline running, Millis at)>;
    void go_on_with(const Change& change);
    void done_for_now();
    void stop();

    /// The end was an accident: the same session, and the same record, goes on where it was. Does
    /// nothing if the end was reached by itself.
    void take_back_done();

    /// Lets time go by, saves what has to be saved, and returns what happened.
    std::vector<SessionEvent> tick();

    /// When `tick` is due: at the next second of the countdown or the next phase, half a second
    /// ahead at most. `Millis::max()` while nothing changes by itself: in a pause, waiting for a
    /// tap, after the end.
    Millis next_tick_in() const;

    const Session& session() const { return session_; }
    bool has_sound() const { return sound_.has_value(); }

    /// The last sound is still fading out after the end: keep ticking until it is not.
    bool ringing() const;

    /// What the person should be told, once each: no sound, sound lost, the machine slept, not
    /// saved.
    std::vector<std::string> take_notices();

    /// The end of the session is on the disk.
    bool saved() const { return saved_; }
    /// Tries again to save the end; true if it is on the disk now.
    bool save_again();

    /// What the journal is told, or would be.
    const SessionEntry& entry() const { return entry_; }

  private:
    void open_sound();
    void close_unused_sound();
    void tell_of_sound(std::string text);
    template <class Command>
    void obey(Command command);
    void follow_with_sound();
    audio::Schedule strikes() const;
    audio::AmbienceEnvelope ambience() const;
    bool is_sounding() const;
    std::optional<SoundProgress> sound_progress() const;
    void let_time_go_by();
    void vibrate(const std::vector<SessionEvent>& events);
    void feel(HapticPattern pattern);
    void record(EntryReason reason);
    void notice(std::string text) { notices_.push_back(std::move(text)); }

    Device& device_;
    Append append_;
    const audio::SoundBank* bank_;
    Options options_;
    Session session_;
    MasterClock clock_;
    std::optional<audio::Output> sound_;
    std::optional<std::size_t> felt_;  ///< the phase that the hand was told of before it began
    bool sound_held_ = false;          ///< time goes by without it meanwhile
    audio::PlayFrom played_from_;      ///< of the last command to the sound
    std::uint32_t play_number_ = 0;
    std::optional<storage::LiveSession> live_;  ///< from the first checkpoint to the end
    SessionEntry before_;  ///< what an earlier part of the same session had come to
    SessionEntry entry_;
    bool told_of_sound_ = false;
    Millis paused_at_{0};  ///< boot time of the last pause
    bool saved_ = false;
    bool save_failed_ = false;
    Millis over_at_{0};  ///< boot time of the end
    std::vector<SessionEvent> events_;
    std::vector<std::string> notices_;
};

}  // namespace legato
