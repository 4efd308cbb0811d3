#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/sample_queue.h"
#include "core/routine/haptics.h"
#include "core/settings/home_screen.h"
#include "core/settings/offline.h"
#include "core/settings/reminding.h"
#include "core/time/result.h"
#include "core/time/time.h"

namespace legato {

/// An order for lines to be made into clips, from recordings where there are some.
struct SpeechOrder {
    std::vector<std::string> lines;
    std::filesystem::path recordings;  ///< need not exist
    std::filesystem::path folder;      ///< folder that gets the clips and their index
};

/// A look at where sound comes out.
class OutputWatch {
  public:
    virtual ~OutputWatch() = default;
    /// Name of the output that is in use, as of a headset; empty while it is not known.
    virtual std::string output() const = 0;
};

/// Everything that Legato needs of a machine. Each platform implements it; tests use a fake.
class Device {
  public:
    virtual ~Device() = default;

    /// Folder of everything personal: journal, settings, own routines. Need not exist yet.
    virtual std::filesystem::path data_folder() const = 0;

    /// Name of the data folder for a person to read, where she could not open such a folder.
    virtual std::string data_place() const { return data_folder().string(); }

    /// Sentence for a machine that forgets all that is written now, as a browser in which nothing
    /// may be kept; empty: it keeps it.
    virtual std::string forgets() const { return {}; }

    /// Folder of what comes with the program: routines/, sounds/, fonts/, strings/, licences/ (one
    /// text file for each library and font). Never derived from the working directory.
    virtual std::filesystem::path assets_folder() const = 0;

    /// Names this device's journal among those of a shared folder: [a-z0-9]{1,32}, the same on
    /// every start.
    virtual std::string id() const = 0;

    /// Time since some fixed moment, sleep of the machine included. Never goes back.
    virtual Millis boot_now() const = 0;

    /// Zone that the machine is in now, with its rules. Its `id` is an IANA name where there is
    /// one, else a name made up for its rules; "UTC" only where the zone is UTC.
    virtual Zone local_zone() const = 0;

    /// The wall clock, in the local zone; for records and greetings only.
    virtual LocalStamp now() const = 0;

    /// A zone by its IANA name. Error: there is no such zone.
    virtual Result<Zone> zone(std::string_view id) const = 0;

    /// System settings for how things should look and move; what the system does not know is at its
    /// default. May change while the program runs; the platform then wakes its loop.
    struct SystemLook {
        std::optional<bool> dark;  ///< nullopt: the system does not say
        bool reduced_motion = false;
        bool high_contrast = false;
        float text_scale = 1;

        bool operator==(const SystemLook&) const = default;
    };
    virtual SystemLook system_look() const = 0;

    /// Language of the screens, "en", "de", "pt-BR": as in the names of assets/strings/.
    virtual std::string language() const = 0;

    /// Keeps the screen from going dark while a session is shown.
    virtual void keep_awake(bool on) = 0;

    /// Dims the screen as far as it goes, or gives it its brightness back. Does nothing where a
    /// program cannot.
    virtual bool can_dim() const { return false; }
    virtual void dim(bool /*on*/) {}

    /// Has other programs' sound be softer, as long as a line is spoken; where a program may.
    virtual void soften_others(bool /*on*/) {}

    /// True if the machine can vibrate. `haptic` plays a pattern, and stops one that is still going
    /// on. Without a motor it does nothing: a dim pulse of light tells the same.
    virtual bool has_haptics() const { return false; }
    virtual void haptic(HapticPattern) {}

    /// Offers to call a number, as the telephone of a phone does. False: it cannot, and the number
    /// is shown large.
    virtual bool call(const std::string& /*number*/) { return false; }

    /// True if the sound device may be opened now. A browser allows it only once the page was
    /// touched; the platform then calls App::sounds_came.
    virtual bool may_sound() const { return true; }

    /// Begins to watch where sound comes out; null where nobody can tell. For as long as it sounds.
    virtual std::unique_ptr<OutputWatch> watch_output() { return nullptr; }

    /// Queue between the mixer and the speaker; null where there is none. Stays where it is.
    virtual audio::SampleQueue* sample_queue() { return nullptr; }

    /// True if the system holds sound back for a while, as for a call or an alarm: the device stays
    /// open and will sound again without being told.
    virtual bool sound_is_held() const { return false; }

    /// True if the platform calls App::prepare whenever it has time, a few milliseconds at once.
    /// Sounds then come a little at a time, as such a machine must not stop for them.
    virtual bool gives_idle_time() const { return false; }

    /// Time without a look at the clock after which the machine must have slept. Longer where one
    /// thread does everything, as that may be busy for a while.
    virtual Millis longest_stall() const { return Seconds{5}; }

    /// Has lines spoken by a helper, and waits for it at most `at_most`; the helper may take
    /// longer, and then goes on alone. A machine without a helper does nothing: those lines are
    /// chimes and captions.
    virtual void have_spoken(const SpeechOrder&, Millis /*at_most*/) {}

    /// True if lines that are missing now are being brought; the platform then calls
    /// App::sounds_came.
    virtual bool brings_lines() const { return false; }

    /// True if reminders come from login on, also while Legato is not open. Nullopt: this machine
    /// cannot have that.
    virtual std::optional<bool> reminders_at_login() const { return std::nullopt; }
    virtual Result<void> set_reminders_at_login(bool) {
        return fail("Reminders cannot be started at login here.");
    }

    /// Tells what is in the way of reminders now. The platform calls App::machine_changed when an
    /// answer to `ask_to_remind` has come.
    virtual Reminding reminding() const { return Reminding::comes; }
    virtual void ask_to_remind() {}  ///< asks her, where the machine can ask

    /// Shows a notification at once, as those of reminders are shown, with nothing to answer.
    /// Error: why the notification cannot be seen now.
    virtual Result<void> notify(const std::string& /*summary*/, const std::string& /*body*/) {
        return fail("Notifications cannot be shown here.");
    }

    /// Puts a file where the person finds it, over a file of that name. Returns the place; empty:
    /// she is asked where to put the file, or whether to keep it at all.
    virtual Result<std::string> export_file(const std::string& /*name*/,
                                            const std::string& /*content*/) {
        return fail("Files cannot be handed out here.");
    }

    /// Puts a text where the person can paste it from. False: this machine cannot copy.
    virtual bool copy(const std::string& /*text*/) { return false; }

    /// Names the kind of machine, for a report of a fault: "Linux". The name tells nothing that
    /// differs between machines of this kind.
    virtual std::string kind_of_machine() const { return "a machine"; }

    /// True: `ask_for_file` lets the person choose a file, which the platform brings to
    /// App::take_file, later or never. False: this machine has other ways, such as a file that is
    /// dropped onto the window.
    virtual bool takes_files() const { return false; }
    virtual void ask_for_file() {}

    /// True: `ask_for_line` lets the person type one line that begins as its last argument; the
    /// platform brings the line to App::take_line, once or as often as it changes. False: there is
    /// nothing to type with.
    virtual bool types() const { return false; }
    /// Asks for a line. True: the line is typed in the window, not in a field of the system, and
    /// may begin empty.
    virtual bool ask_for_line(const std::string& /*question*/, const std::string& /*now*/) {
        return false;
    }

    /// Tells how Legato gets to the home screen; the platform calls App::machine_changed when the
    /// way changes.
    virtual HomeScreen home_screen() const { return HomeScreen::there; }
    virtual void put_on_home_screen() {}  ///< asks the browser, where the browser can be asked

    /// Tells whether Legato opens without the net; the platform calls App::machine_changed when
    /// that changes.
    virtual Offline offline() const { return {}; }
};

}  // namespace legato
