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
#include "app/session/session_sounds.h"
#include "app/session/sound_trial.h"
#include "content/routine_file.h"
#include "figure/figure.h"
#include "ui/action.h"
#include "ui/look.h"

namespace legato {

/// The session that plays, from its first sound to the journal: its player and sounds, the cramp it
/// may be for, the lock of a resting screen, and the answer given after the session. There is at
/// most one session, as there is one sound device.
class NowPlaying {
  public:
    /// Creates it without a session. `trial_line` is spoken where a person tries the voice.
    NowPlaying(Device& device, const content::Library& library, std::string trial_line,
               Records& records);
    NowPlaying(const NowPlaying&) = delete;
    NowPlaying& operator=(const NowPlaying&) = delete;

    /// Begins a session and ends the one before. `resumed`: goes on with this record. Waits a short
    /// while for lines that have to be spoken first.
    void begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed);

    /// Begins a cramp at once: no line is waited for, and the journal is told after the sound has
    /// begun.
    void begin_cramp(const Routine& routine, CrampGuide guide);

    const std::optional<Player>& player() const { return player_; }
    const std::optional<CrampSession>& cramp() const { return cramp_; }
    bool is_running() const { return player_ && !player_->session().is_over(); }

    /// Tells whether a place shows this session: leaving such a place ends the session. The places
    /// of `is_beside` count too.
    bool is_shown_at(ui::Place place) const;

    /// Tells whether a place is looked up during this session, which goes on afterwards: a card (as
    /// when to stop), or whom to call.
    bool is_beside(ui::Place place) const;

    /// Pass a command to the player or the cramp; do nothing where there is none.
    void command(void (Player::*what)());
    void cramp_command(void (CrampSession::*what)(Player&));
    void save_again();

    /// Undoes an accidental end: true if the session goes on.
    bool undo_done();

    /// Keeps how her legs were; a second answer corrects the first. Error: the answer is not kept.
    Result<void> answer_legs(ui::Legs legs);
    std::optional<ui::Legs> answered_legs() const { return felt_; }

    /// True if the sheet is open, which has what has no room on the player's screen.
    bool is_sheet_open() const { return sheet_open_; }
    void open_sheet(bool open) { sheet_open_ = open; }

    /// Ends the session at the present moment, and forgets it once its last sound has died away.
    /// Error: the end could not be kept.
    Result<void> leave();
    void quit();  ///< ends the session, as the program ends

    /// Session that was cut off and may be gone on with; nullopt if there is none, or if it is
    /// played in another window.
    std::optional<SessionEntry> cut_off() const;
    void decline_cut_off();  ///< declines the session; the part done stays in the log

    /// Plays a sound to try: the spoken line, or a bell. A trial that still sounds is stopped.
    /// Error: there is no such sound. Where the machine gives idle time the sound comes with
    /// `prepare`, and a notice if there is none.
    Result<void> try_voice();
    Result<void> try_tones() { return try_out({}); }
    /// Plays a bell at the night's level, this loud in percent.
    Result<void> try_quietest(int percent) { return try_out({"", percent}); }
    bool has_voice() const { return has_voice_; }

    void sounds_came();  ///< takes new lines into use

    /// Gets a little of what will be heard, where the machine gives idle time. False: nothing can
    /// be done now. `files_come`: files of sounds that are not there are being made.
    bool prepare(bool files_come);
    /// Cues that the session still has, as cue_list.h tells; empty: there is no session.
    std::string cue_list() const;
    /// Name of the file that `prepare` waits for, without its ending; empty: it waits for none.
    std::string awaited_sound() const;
    /// Gets ready what is heard at once when relief begins. `is_ready`: nothing has to be done.
    void keep_ready(const Timeline& relief) {
        sounds_.keep_ready(relief, listening_of(records_.settings()));
    }
    bool is_ready() const {
        return !device_.gives_idle_time() || player_ || sounds_.keeps_relief();
    }
    void follow_settings(const Settings& before);

    /// Lock of a resting screen.
    const RestLock& rest() const { return rest_; }
    void touched();
    void unlock() { rest_.unlock(device_.boot_now()); }
    void tap_lock() { rest_.tapped(device_.boot_now()); }

    /// Changes that a tick has brought.
    struct Passed {
        bool changed = false;          ///< true: something other than the time is different
        bool call_card_opens = false;  ///< true: the call card opens without a tap, in a cramp
        bool darkened = false;         ///< true: an untouched cramp has ended
        std::vector<std::string> notices;
    };
    Passed tick(ui::Place here);

    /// Updates the lock after `tick`, when it is known what is shown now. True if the lock has
    /// changed.
    bool follow_screen(ui::Place here);

    /// Time until `tick` is due; nullopt: never.
    std::optional<Millis> next_tick_in() const;

    /// Time until the picture of the session next changes without an event; nullopt: never.
    std::optional<Millis> next_frame_in(ui::Place here, const ui::Look& look,
                                        const PoseBook* poses) const;

    /// Strength of the light that tells of a change of phase where nothing can vibrate, 0 to 1.
    float pulse(const ui::Look& look) const;

    /// Keeps the screen on while a session is shown, but for pauses, and where light and sound fade
    /// away. Where she wants it so, the screen stays on there too, and is dim a moment after she
    /// has touched it.
    void keep_awake(bool in_front, ui::Place here);
    /// Has the sound of other programs make room for a line that is said.
    void make_room();

  private:
    void begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed,
               Millis wait_for_lines);
    std::optional<Millis> session_changes_in(const ui::Look& look, const PoseBook* poses) const;
    std::optional<Millis> cramp_changes_in(const ui::Look& look, const PoseBook* poses) const;
    void follow_cramp(bool was_over, ui::Place here, Passed& passed);
    bool rests(ui::Place here) const;
    Result<void> try_out(TriedSound sound);
    bool prepare_trial(bool files_come);

    Device& device_;
    const content::Library& library_;
    CountsAsById counts_as_;
    std::string trial_line_;
    Records& records_;
    SessionSounds sounds_;
    std::optional<SoundTrial> trial_;  ///< sound to try, as long as it is heard
    std::optional<Player> player_;
    std::optional<CrampSession> cramp_;
    RestLock rest_;
    Millis touched_at_{0};  ///< boot time of the last touch
    std::optional<ui::Legs> felt_;
    std::optional<TickEntry> felt_entry_;  ///< answer as it is in the journal
    std::set<std::string> told_;           ///< notices of this session, so that none is told twice
    std::vector<std::string> trouble_;     ///< notices that no session is told by
    bool cut_off_declined_ = false;
    bool sheet_open_ = false;
    bool has_voice_ = false;
    bool looks_for_sounds_ = false;  ///< true: there may be more to hear than was looked for
    bool awake_ = false;
    bool dimmed_ = false;  ///< true: the device was told to dim its screen
    bool others_softened_ = false;
};

}  // namespace legato
