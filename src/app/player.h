#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/device.h"
#include "app/master_clock.h"
#include "audio/output.h"
#include "core/journal_entry.h"
#include "core/session.h"
#include "storage/journal.h"

namespace legato {

/// A session with everything that belongs to it: its sound, its clock, its record. The terminal and the window
/// both play through it. Call `tick` whenever something may have happened; between `next_tick_in` and never
/// more than half a second apart.
class Player {
  public:
    struct Options {
        double speed = 1.0;  ///< other than 1: silent
        bool mute = false;
        std::size_t from_phase = 0;
        std::optional<SessionEntry> resumed;  ///< goes on with this record instead of a new one
        bool taps_pass = false;  ///< nobody can tap: phases that wait for it pass after their nominal time
    };

    /// `bank` and `journal` may be null: then it plays silently, or is not recorded, and says so once.
    Player(Timeline timeline, Device& device, storage::Journal* journal, const audio::SoundBank* bank,
           Options options);

    void start();
    void pause();
    void resume();
    void skip();
    void back();
    void tap();
    void lengthen();
    void done_for_now();
    void stop();

    /// Lets time go by, saves what has to be saved, and returns what happened.
    std::vector<SessionEvent> tick();

    /// When something will next change by itself: a phase, a second of the countdown. Zero when over.
    Millis next_tick_in() const;

    const Session& session() const { return session_; }
    bool has_sound() const { return sound_.has_value(); }

    /// The last sound is still fading out after the end: keep ticking until it is not.
    bool ringing() const;

    /// What the person should be told, once each: no sound, sound lost, the machine slept, not saved.
    std::vector<std::string> take_notices();

    /// The end of the session is on the disk.
    bool saved() const { return saved_; }
    /// Tries again to save the end; true if it is on the disk now.
    bool save_again();

    /// What the journal is told, or would be.
    const SessionEntry& entry() const { return entry_; }

  private:
    void open_sound();
    void after_command();
    void record(EntryReason reason);

    Device& device_;
    storage::Journal* journal_;
    const audio::SoundBank* bank_;
    Options options_;
    Session session_;
    MasterClock clock_;
    std::optional<audio::Output> sound_;
    std::uint32_t sound_command_ = 0;
    SessionEntry entry_;
    bool saved_ = false;
    bool save_failed_ = false;
    Millis over_since_{0};
    std::vector<std::string> notices_;
};

}  // namespace legato
