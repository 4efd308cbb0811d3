#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/appearance.h"
#include "app/cramp.h"
#include "app/device.h"
#include "app/mending.h"
#include "app/morning.h"
#include "app/notices.h"
#include "app/player.h"
#include "app/reminders/reminders.h"
#include "app/rest_lock.h"
#include "app/sound_trial.h"
#include "app/views/call.h"
#include "app/views/known.h"
#include "audio/sound_bank.h"
#include "content/card_file.h"
#include "content/pose_file.h"
#include "content/routine_file.h"
#include "storage/journal.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/look.h"
#include "ui/screens/licences.h"
#include "ui/screens/log.h"
#include "ui/screens/progress.h"
#include "ui/screens/reminders.h"
#include "ui/screens/routine.h"
#include "ui/screens/routines.h"
#include "ui/screens/settings.h"
#include "ui/screens/tonight.h"
#include "ui/screens/welcome.h"

namespace legato {

/// The whole product but for the machine it runs on: what is known, what is shown, what a tap does.
/// Nothing that goes wrong keeps it from opening; what a person should know of it becomes a notice.
class App {
  public:
    explicit App(Device& device);
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    /// The screen as it is now, and what was asked for on it.
    std::optional<ui::Action> draw(ui::Frame& frame) const;
    void update(const ui::Action& action);

    /// Relief now, from wherever: asks nothing.
    void cramp();

    /// Opens what a reminder or a shortcut names: a routine, or how the night was. The first start
    /// comes first, and a session goes on.
    void open_named(const std::string& what);

    /// Opens what is meant by Bedtime on the home screen.
    void open_bedtime();

    /// How it is to be shown now; changes while one theme gives way to another.
    ui::Look look() const;

    /// Lets time go by. True if something other than the time is different now.
    bool tick();

    /// When `tick` is due, and when the picture will be another, without anybody touching anything.
    /// None = never.
    std::optional<Millis> next_tick_in() const;
    std::optional<Millis> next_frame_in() const;

    /// The person looks at something else: a session goes on, with sound. Everything worth keeping
    /// is on the disk.
    void leaving_front();
    void back_in_front();

    /// The program ends: the part done of a running session is recorded.
    void quit();

    /// Sound may be opened now, or more lines can be heard than before: a session that lacks them
    /// has them from here on.
    void sounds_came();

    /// Something that the machine can do is new, or not there any more: how it comes to the home
    /// screen.
    void machine_changed() { show_lists(); }

    /// The content of a file that was asked for: a backup.
    void take_in(const std::string& file);

    /// A finger or a key did something, wherever: a resting screen gives light.
    void touched();

    ui::Place place() const { return place_; }
    const Settings& settings() const { return settings_; }
    const std::optional<Player>& player() const { return player_; }

  private:
    App(Device& device, std::vector<content::Fault> faults);

    // app.cpp: what is known, where one is
    void read_journal();
    void show_lists();
    void open(ui::Place place, const std::string& id = {});
    void go_back();
    Known known() const;
    const PoseBook* poses() const { return poses_ ? &*poses_ : nullptr; }
    storage::Journal* journal() { return journal_ ? &*journal_ : nullptr; }
    void say(std::string notice) { notices_.say(std::move(notice), device_.boot_now()); }

    // app_session.cpp: a session from its first sound to the journal
    void play_chosen(const std::string& routine);
    void play(const Routine& routine, const Preferences& preferences,
              std::optional<SessionEntry> resumed);
    void begin(const Routine& routine, Timeline timeline, std::optional<SessionEntry> resumed,
               Millis wait_for_lines);
    void go_on_with_interrupted();
    void forget_interrupted();
    void undo_done();
    void leave_session();
    void follow_rest();

    // app_time.cpp: what goes by itself
    std::optional<Millis> session_changes_in() const;
    void set_awake();

    // app_cramp.cpp: a cramp, whom to call, and the questions of the morning
    bool is_in_session() const;
    void follow_cramp(bool was_over);
    std::optional<Millis> cramp_changes_in() const;
    float pulse(const Session& session, const ui::Look& look) const;
    void call(Telephone whom);
    void begin_number(const std::string& whom);
    void save_number();
    void tell_of_night(const ui::NightAnswer& answer);

    // app_settings.cpp: how she likes it
    void set(const std::string& key, const std::string& value);
    void reread_settings();
    void take(Settings changed);
    void choose_theme(bool at_once);
    void choose_language();
    void try_sound(const std::string& what);
    bool home_screen_is_asked() const;
    void put_on_home_screen(bool wanted);

    // app_days.cpp: her log, her reminders, her pauses
    void open_day_page(const std::string& id);
    void keep(const Reminder& reminder);
    void remove(const EntryId& reminder);
    void pause_reminders(ui::PauseReminders length);
    void export_reminders();
    void hand_out_backup();
    void take_over_first_reminder();
    void told(const Result<void>& done);
    void see_to_delivery();
    void mended(const Result<void>& kept);
    void feel(ui::Legs legs);
    void pause_days(bool begin);

    Device& device_;
    content::Library library_;
    CountsAsById counts_as_ = content::counts_as(library_);
    content::Defaults defaults_;
    content::Cards cards_;
    std::optional<PoseBook> poses_;  ///< none: everything works, without the figure
    std::optional<storage::Journal> journal_;
    std::optional<audio::SoundBank> bank_;  ///< of the session that is played
    std::optional<SoundTrial> trial_;       ///< as long as it sounds
    std::optional<SessionEntry> cut_off_;
    bool cut_off_declined_ = false;
    std::optional<Player> player_;
    std::optional<CrampNow> cramp_;  ///< of the session that is played, if it is for one
    RestLock rest_;
    std::optional<ui::Legs> felt_;         ///< after the session that is shown
    std::optional<TickEntry> felt_entry_;  ///< as it is in the journal
    Reminders reminders_;
    bool has_reminders_ = reminders_.any_on();
    Mending mending_{device_, library_};
    Reminder reminder_;          ///< the one that is shown
    bool player_sheet_ = false;  ///< of the player, with what has no room on its screen
    ui::Place place_ = ui::Place::tonight;
    std::vector<ui::Place> back_;  ///< where one came from, the last first to return to
    Settings settings_;
    bool settings_kept_ = true;  ///< the disk has them
    ui::Strings strings_;
    ThemeFade fade_;
    History history_;  ///< all that the journals tell
    Morning morning_;
    Dialing dialing_;
    ui::WelcomeView welcome_;
    ui::TonightView tonight_;
    ui::RoutinesView routines_;
    ui::RoutineView routine_;
    ui::ProgressView progress_;
    ui::LogView log_;
    ui::RemindersView reminders_page_;
    std::string calendar_;   ///< where its file was put
    std::string backup_;     ///< and that of the log
    Millis lists_until_{0};  ///< on the boot clock: then the time of day makes others of them
    ui::SettingsView settings_page_;
    ui::LicencesView licences_;  ///< read when they are first looked at
    Notices notices_;
    std::set<std::string> told_;  ///< in this session: nothing is told twice
    bool has_voice_ = false;
    bool front_ = true;
    bool awake_ = false;
};

}  // namespace legato
