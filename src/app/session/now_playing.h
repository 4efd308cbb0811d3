#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/records/records.h"
#include "app/session/cramp_session.h"
#include "app/session/player.h"
#include "app/session/rest_lock.h"
#include "app/session/sound_trial.h"
#include "content/routine_file.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/look.h"

namespace legato {

/// The session that plays, from its first sound to the journal: its player and sounds, the cramp it
/// may be for, the lock of a resting screen, and the answer that is given after it. At most one at
/// a time; there is one sound device.
class NowPlaying {
  public:
    /// `trial_line` is spoken where a person tries the voice.
    NowPlaying(Device& device, const content::Library& library, std::string trial_line,
               Records& records);
    NowPlaying(const NowPlaying&) = delete;
    NowPlaying& operator=(const NowPlaying&) = delete;

    /// Ends what played before. `resumed`: goes on with this record. Waits for lines that have to
    /// be spoken first, but not long.
    void begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed);

    /// Begins at once: no line is waited for, and the journal is told when it sounds already.
    void begin_cramp(const Routine& routine, CrampGuide guide);

    const std::optional<Player>& player() const { return player_; }
    const std::optional<CrampSession>& cramp() const { return cramp_; }
    bool is_running() const { return player_ && !player_->session().is_over(); }

    /// Whether a place shows this session: leaving it ends it. While one goes on, what is looked up
    /// beside it is such a place too.
    bool is_shown_at(ui::Place place) const;

    /// Whether one comes back to this session from there: when to stop, whom to call.
    bool is_beside(ui::Place place) const;

    /// Each does nothing where there is nothing that it could be done to.
    void command(void (Player::*what)());
    void cramp_command(void (CrampSession::*what)(Player&));
    void save_again();

    /// The end was an accident: true if the session goes on.
    bool undo_done();

    /// Keeps how her legs were; a second answer corrects the first. Error: it is not kept.
    Result<void> answer_legs(ui::Legs legs);
    std::optional<ui::Legs> answered_legs() const { return felt_; }

    /// What has no room on the player's screen.
    bool is_sheet_open() const { return sheet_open_; }
    void open_sheet(bool open) { sheet_open_ = open; }

    /// Ends it where one is, and forgets it once its last sound has died away. Error: its end could
    /// not be kept.
    Result<void> leave();
    void quit();  ///< the program ends

    /// The session that was cut off and may be gone on with, if there is one that is not played in
    /// another window.
    std::optional<SessionEntry> cut_off() const;
    void decline_cut_off();  ///< the part done stays in the log

    /// A sound to try: the spoken line, or a bell. The one before gives way. Error: there is none.
    Result<void> try_sound(bool voice);
    bool has_voice() const { return has_voice_; }

    void sounds_came();  ///< more can be heard than before
    void follow_settings(const Settings& before);

    /// The lock of a resting screen.
    const RestLock& rest() const { return rest_; }
    void touched();
    void unlock() { rest_.unlock(device_.boot_now()); }
    void tap_lock() { rest_.tapped(device_.boot_now()); }

    /// Lets time go by.
    struct Passed {
        bool changed = false;          ///< something other than the time is different
        bool call_card_opens = false;  ///< by itself, in a cramp
        bool darkened = false;         ///< an untouched cramp has ended
        std::vector<std::string> notices;
    };
    Passed tick(ui::Place here);

    /// After `tick`, when it is known what is shown now. True if the lock is another.
    bool follow_screen(ui::Place here);

    /// When `tick` is due.
    std::optional<Millis> next_tick_in() const;

    /// When what is shown of it next looks different by itself.
    std::optional<Millis> next_frame_in(ui::Place here, const ui::Look& look,
                                        const PoseBook* poses) const;

    /// The light that tells of a change of phase, on a machine that cannot vibrate.
    float pulse(const ui::Look& look) const;

    /// The system may turn the screen off in a pause, and where light and sound fade away.
    void keep_awake(bool in_front, ui::Place here);

  private:
    void begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed,
               Millis wait_for_lines);
    std::optional<Millis> session_changes_in(const ui::Look& look, const PoseBook* poses) const;
    std::optional<Millis> cramp_changes_in(const ui::Look& look, const PoseBook* poses) const;
    void follow_cramp(bool was_over, ui::Place here, Passed& passed);
    bool rests(ui::Place here) const;

    Device& device_;
    const content::Library& library_;
    CountsAsById counts_as_;
    std::string trial_line_;
    Records& records_;
    std::optional<audio::SoundBank> bank_;
    std::optional<SoundTrial> trial_;  ///< as long as it sounds
    std::optional<Player> player_;
    std::optional<CrampSession> cramp_;
    RestLock rest_;
    std::optional<ui::Legs> felt_;
    std::optional<TickEntry> felt_entry_;  ///< as it is in the journal
    std::set<std::string> told_;           ///< in this session: nothing is told twice
    bool cut_off_declined_ = false;
    bool sheet_open_ = false;
    bool has_voice_ = false;
    bool awake_ = false;
};

}  // namespace legato
