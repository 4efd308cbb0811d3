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
#include "app/records/own_routines.h"
#include "app/records/records.h"
#include "app/reminders/reminders.h"
#include "app/session/now_playing.h"
#include "core/routine/assemble.h"
#include "core/settings/export_kind.h"
#include "ui/strings.h"

namespace legato {

class Pages;

struct Desk;

/// What was done on a page, and how it is taken back there. Whoever comes back in time finds it.
struct Done {
    ui::Place where;
    std::string said;  ///< a sentence for her; empty: it is seen
    std::function<void(const Desk&)> take_back;
    Millis when;  ///< on the boot clock
};
constexpr Millis can_be_taken_back = Seconds{20};
/// What was last done to a person's own routines, for taking it back.
struct OwnChange {
    std::string id, words;
    std::optional<std::string> before;  ///< the file as it was; none: there was none
};

/// A routine of her own, as she puts it together. What the moves come from is told by its id, as
/// the library may be read again meanwhile.
struct Composing {
    struct One {
        std::string routine;
        Move move;
    };
    std::size_t name = 0;  ///< of those that are offered; behind them: as it was typed
    std::string typed;
    std::vector<One> moves;
    std::optional<std::size_t> selected;
};

/// What is begun on a page and not kept yet, or told there for as long as it is looked at.
struct PageState {
    PageState(const Device& device, const content::Library& library) : entry(device, library) {}

    EntryEditor entry;  ///< draft of a log entry
    Dialing dialing;    ///< number that is typed, or shown to be dialled
    Morning morning;    ///< answers ticked about the night
    int welcome_page = 0;
    LegChecking legs;              ///< a leg check that is answered
    std::vector<Done> done;        ///< the last at its end
    Millis changed_lists{};        ///< when the log or the reminders last were, on the boot clock
    bool asks_to_erase = false;    ///< whether the log is to be erased
    bool pregnancy_ended = false;  ///< just now
    std::optional<BroughtRoutine> brought;  ///< a file that is looked at
    std::optional<OwnChange> own_change;
    Composing composing;
    std::map<ExportKind, std::string> exported;  ///< where each file was put
};

/// The rooms of the app and the ways between them, for code that shows a page or carries out what
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
    /// Says why something failed; true if it did not.
    bool report(const Result<void>& done) const;
    void set(const std::string& key, const std::string& value) const;

    /// It was done here, and can be taken back here; what was written is all of it, or `back`
    /// knows.
    void did(std::string said, std::function<void(const Desk&)> back) const;
    void did(std::string said, std::vector<EntryId> written) const;
    /// What can be taken back on the page that is shown; null if there is nothing.
    const Done* last() const;
    void take_back() const;

    /// Where the file was put that was made last; empty if there is none.
    std::string exported(ExportKind kind) const;

    /// A session that is shown ends when one goes on from it. When to stop and whom to call are
    /// looked up beside it: it waits, unless it is for a cramp.
    void open(const ui::Destination& where) const;
    void go_back() const;

  private:
    void arrive() const;
};

}  // namespace legato
