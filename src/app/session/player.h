#pragma once

#include <functional>
#include <memory>
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

/// A session with its sound, its clock and its record. The terminal and the window both play
/// through it. Call `tick` after `next_tick_in` at the latest.
class Player {
  public:
    struct Options {
        double speed = 1.0;  ///< speed of the clock, 1 = normal; any other is silent
        bool mute = false;
        bool haptics = true;  ///< true: vibrates, on a machine that can
        Listening listening;
        std::optional<SessionEntry>
            resumed;  ///< goes on with this record, at its phase, instead of a new one
        std::chrono::hours rollover =
            default_rollover;  ///< hour at which the practice day of the record begins
        bool taps_pass =
            false;  ///< true: phases that wait for a tap pass on after their nominal time
    };

    /// Prepares a session. `bank` may be null: the session is then silent, and says so once. An
    /// entry that `append` could not keep is told once too.
    Player(Timeline timeline, Device& device, Append append, const audio::SoundBank* bank,
           Options options);

    void start();
    void pause();
    void resume();
    void skip();
    void back();
    void tap();
    void lengthen();
    void listen(const Listening& listening);  ///< changes how the session is heard, from now on
    /// Tells that more can be heard from now on: sound may be opened, or the bank has got clips.
    /// The line on the screen is said at once if it could not be heard in its time.
    void hear_more();
    void set_haptics(bool on);  ///< changes from now on

    /// Goes on with another timeline, which `change` makes from the running one and the time in it
    /// (see core/routine/cramp.h). Speech that is being said stops; a session that was paused goes
    /// on. A vibration tells the new phase at once.
    using Change = std::function<Timeline(Timeline running, Millis at)>;
    void go_on_with(const Change& change);
    void done_for_now();
    void stop();

    /// Undoes an accidental end: the same session, and the same record, goes on where it was. Does
    /// nothing if the timeline had come to its end.
    void take_back_done();

    /// Lets time go by, saves what has to be saved, and returns what happened.
    std::vector<SessionEvent> tick();

    /// Time until `tick` is due: at the next second of the countdown or the next phase, at most
    /// half a second. `Millis::max()` while nothing changes without a command: in a pause, waiting
    /// for a tap, after the end.
    Millis next_tick_in() const;

    const Session& session() const { return session_; }
    bool has_sound() const { return sound_.has_value(); }

    /// True while a line is said, and a moment before and after it: lines that follow each other
    /// closely are one.
    bool is_speaking() const;

    /// True while the last sound fades out after the end: keep ticking until it is silent.
    bool ringing() const;

    /// Takes the notices for the person, once each: no sound, sound lost, the machine slept, not
    /// saved.
    std::vector<std::string> take_notices();

    /// True if the end of the session is on the disk.
    bool saved() const { return saved_; }
    /// Tries again to save the end; true if it is on the disk now.
    bool save_again();

    /// Entry as the journal is told, or would be.
    const SessionEntry& entry() const { return entry_; }

  private:
    static constexpr Millis sound_kept_in_pause = Seconds{30};

    void open_sound();
    void use_sound(audio::Output output);
    void close_unused_sound();
    void watch_sound();
    void lose_sound();
    void bring_back_sound();
    void wait_for_sound();
    void wait_where_it_is(std::string why);
    void tell_of_sound(std::string text);
    template <class Command>
    void obey(Command command);
    void follow_with_sound(audio::ReleaseMode release = audio::ReleaseMode::fades_out);
    void amend_sound();
    bool say_what_was_missed(Millis unheard_from = Millis::max());
    audio::Schedule strikes();
    audio::AmbienceEnvelope ambience() const;
    bool is_sounding() const;
    Millis length_of(audio::ClipId clip) const;
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
    std::unique_ptr<OutputWatch> watch_;
    std::string output_;                   ///< where it sounded last, see OutputWatch
    std::string driver_;                   ///< of a device that was lost
    std::optional<Millis> next_try_;       ///< boot time at which a lost device is opened again
    std::uint64_t hanging_callbacks_ = 0;  ///< when it was found to hang
    std::optional<std::size_t> felt_;      ///< phase that a vibration told before it began
    bool sound_held_ = false;              ///< true: time goes by without the sound
    Millis heard_until_{0};                ///< position from which on nothing was heard, while so
    audio::PlayFrom played_from_;          ///< start of the last command to the sound
    std::uint32_t play_number_ = 0;
    std::size_t heard_clips_ = 0;  ///< clips of the bank that the last command to the sound knew
    /// Mark of a live session, from the first checkpoint to the end.
    std::optional<storage::LiveSession> live_;
    SessionEntry before_;  ///< result of an earlier part of the same session
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
