#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/machine/device.h"
#include "app/pages/call.h"
#include "app/pages/contents.h"
#include "app/pages/morning.h"
#include "app/pages/navigation.h"
#include "app/pages/notices.h"
#include "app/pages/view_inputs.h"
#include "app/records/entry_editor.h"
#include "app/records/records.h"
#include "app/reminders/reminders.h"
#include "app/session/now_playing.h"
#include "core/settings/export_kind.h"
#include "ui/strings.h"

namespace legato {

class Pages;

/// What is begun on a page and not kept yet, or told there for as long as it is looked at.
struct PageState {
    PageState(const Device& device, const content::Library& library) : entry(device, library) {}

    EntryEditor entry;  ///< of the log
    Dialing dialing;    ///< a number that is typed, or shown to be dialled
    Morning morning;    ///< what is ticked about the night
    int welcome_page = 0;
    std::map<ExportKind, std::string> exported;  ///< where each file was put
};

/// What lies before whoever shows a page or carries out what was asked for on it: all rooms of the
/// app, and the ways between them.
struct Desk {
    Device& device;
    const Contents& contents;
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
