#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "app/pages/call.h"
#include "app/pages/contents.h"
#include "app/pages/leg_check.h"
#include "app/pages/morning.h"
#include "app/pages/navigation.h"
#include "app/pages/notices.h"
#include "app/pages/view_inputs.h"
#include "app/records/entry_editor.h"
#include "app/records/not_kept.h"
#include "app/records/own_routines.h"
#include "app/records/records.h"
#include "app/reminders/reminders.h"
#include "app/session/now_playing.h"
#include "core/routine/assemble.h"
#include "core/settings/export_kind.h"
#include "core/settings/quietest.h"
#include "ui/strings.h"

namespace legato {

class Pages;

struct Desk;

/// Change that was made on a page, and how it is taken back there. A person who comes back to the
/// page in time can still take it back.
struct Done {
    ui::Place where;
    std::string said;  ///< a sentence for her; empty: the change can be seen
    std::function<void(const Desk&)> take_back;
    Millis when;  ///< boot time of the change
};
constexpr Millis can_be_taken_back = Seconds{20};
/// Last change to a person's own routines, for taking it back.
struct OwnChange {
    std::string id, words;
    std::optional<std::string> before;  ///< the file before the change; none: there was no file
};

/// Routine of her own that she puts together. Moves name their routine by its id, as the library
/// may be read again meanwhile.
struct Composing {
    struct One {
        std::string routine;
        Move move;
    };
    std::size_t name = 0;  ///< index of an offered name; beyond the last: `typed`
    std::string typed;
    std::vector<One> moves;
    std::optional<std::size_t> selected;
    Side first_side = Side::left;  ///< side that moves for each side begin with
};

/// State of the pages: what is begun and not kept yet, or is told while a page is looked at.
struct PageState {
    PageState(const Device& device, const content::Library& library) : entry(device, library) {}

    EntryEditor entry;  ///< draft of a log entry
    Dialing dialing;    ///< number that is typed, or shown to be dialled
    Morning morning;    ///< answers ticked about the night
    int welcome_page = 0;
    LegChecking legs;              ///< leg check that is being answered
    std::vector<Done> done;        ///< changes that can be taken back, the latest at the end
    Millis changed_lists{};        ///< boot time of the last change to the log or the reminders
    bool asks_to_erase = false;    ///< true: asks whether the log is to be erased
    bool pregnancy_ended = false;  ///< true: she has just said so
    std::optional<QuietestTrial> quietest;  ///< search for the quietest tone that is heard
    std::optional<BroughtRoutine> brought;  ///< file that is looked at before it is kept
    std::optional<OwnChange> own_change;
    Composing composing;
    std::map<ExportKind, std::string> exported;  ///< place of each exported file
};

/// Rooms of the app and the ways between them, for code that shows a page or carries out what
/// was asked for on one.
struct Desk {
    Device& device;
    Contents& contents;
    Records& records;
    Reminders& reminders;
    NowPlaying& playing;
    Navigation& navigation;
    Notices& notices;
    const ui::Strings& tr;
    PageState& state;
    const Pages& pages;

    ViewInputs inputs() const;
    const Settings& settings() const { return records.settings(); }

    void say(std::string notice) const { notices.say(std::move(notice), device.boot_now()); }
    /// Says why something was not kept.
    void not_kept(const Error& error) const { say(why_not_kept(device, error)); }
    /// Says why something was not kept; true if it was.
    bool report(const Result<void>& done) const;
    void set(const std::string& key, const std::string& value) const;

    /// Remembers a change made on the page that is shown, so that it can be taken back there: by
    /// `back`, or by undoing the entries `written`, which must be all of the change.
    void did(std::string said, std::function<void(const Desk&)> back) const;
    void did(std::string said, std::vector<EntryId> written) const;
    /// Returns the change that can be taken back on the page that is shown; null if there is none.
    const Done* last() const;
    void take_back() const;

    /// Returns the place of the file that was exported last; empty if there is none.
    std::string exported(ExportKind kind) const;

    /// Opens a place. A session that is shown ends, except at the places that can be looked up
    /// during a session (when to stop, whom to call): there the session is paused, and relief in a
    /// cramp goes on.
    void open(const ui::Destination& where) const;
    void go_back() const;

  private:
    void arrive() const;
};

}  // namespace legato
