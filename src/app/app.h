#pragma once

#include <optional>
#include <string>

#include "app/appearance.h"
#include "app/pages/desk.h"
#include "app/pages/page.h"

namespace legato {

/// The whole product but for the machine it runs on: its rooms, and what goes between them. No
/// failure keeps it from opening; what a person should know of one becomes a notice.
class App {
  public:
    explicit App(Device& device) : App(device, Contents(device)) {}
    /// For a platform that reads what there is to play beforehand, as reading takes long.
    App(Device& device, Contents contents);
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    /// Draws the present screen, and returns what was asked for on it.
    std::optional<ui::Action> draw(ui::Frame& frame) const;
    void update(const ui::Action& action);

    /// Opens what a reminder or a shortcut names: a routine, or the question how the night was. The
    /// first start comes first, and a running session goes on; relief in a cramp comes before both,
    /// and begins at once.
    void open_named(const std::string& what);

    /// Opens what Bedtime on the home screen stands for.
    void open_bedtime();

    /// Look of the present moment; changes while one theme gives way to another.
    ui::Look look() const;

    /// Lets time go by. True if something other than the time is different now.
    bool tick();

    /// Time until `tick` is due, and until the picture changes, without anybody touching anything.
    /// Nullopt = never.
    std::optional<Millis> next_tick_in() const;
    std::optional<Millis> next_frame_in() const;

    /// Tells that the person looks at something else: a session goes on, with sound. Everything
    /// worth keeping is on the disk afterwards.
    void leaving_front();
    void back_in_front();

    /// Ends the program: the part done of a running session is recorded.
    void quit();

    /// Tells that sound may be opened now, or that more lines can be heard: a running session
    /// without them has them from here on.
    void sounds_came();

    /// Gets a little of what will be heard, as NowPlaying::prepare; for Device::gives_idle_time.
    bool prepare(bool files_come);
    std::string awaited_sound() const { return playing_.awaited_sound(); }

    /// Cues that the session still has, for a player that goes on without us, as NowPlaying's.
    std::string cue_list() const { return playing_.cue_list(); }

    /// Tells that the way for Legato to get to the home screen has changed.
    void machine_changed() { show(); }

    /// Takes a file that was asked for or dropped: a backup is taken in, a routine is shown first.
    /// An error in `content` is a sentence why the file could not be read. During the first start,
    /// a session or a call the file is refused with a notice.
    void take_file(const std::string& name, const Result<std::string>& content);

    /// Takes a line that was asked for, as far as it is typed.
    void take_line(const std::string& line);

    /// Tells that a finger or a key did something anywhere: a resting screen gives light.
    void touched() { playing_.touched(); }

    ui::Place place() const { return navigation_.here(); }
    const Settings& settings() const { return records_.settings(); }
    const std::optional<Player>& player() const { return playing_.player(); }

  private:
    void import_backup(const std::string& file);
    void choose_language();
    void take_over_first_reminder();
    void choose_theme(bool at_once);
    void follow(const Settings& before);
    void sync_autostart();
    void show();

    Device& device_;
    Notices notices_;
    Contents contents_;
    Records records_;
    Reminders reminders_;
    NowPlaying playing_;
    Navigation navigation_;
    PageState state_;
    ui::Strings strings_;
    Pages pages_;
    Desk desk_;
    ThemeFade fade_;
    Shown shown_;
    Millis shown_until_{0};  ///< boot time
    bool had_reminders_;
    bool front_ = true;
};

}  // namespace legato
