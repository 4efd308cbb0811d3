#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/machine/device.h"
#include "app/pages/call.h"
#include "app/pages/contents.h"
#include "app/pages/leg_check.h"
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

/// State of pages: what was begun there and is not kept yet, or is told for as long as it is looked
/// at.
struct PageState {
    PageState(const Device& device, const content::Library& library) : entry(device, library) {}

    EntryEditor entry;  ///< draft of a log entry
    Dialing dialing;    ///< number that is typed, or shown to be dialled
    Morning morning;    ///< answers ticked about the night
    int welcome_page = 0;
    LegChecking legs;                            ///< leg check that is being answered
    std::map<ExportKind, std::string> exported;  ///< place where each file was put
};

/// The rooms of the app and the ways between them, for code that shows a page or carries out what
/// was asked for on one.
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

    /// Place where the last file of a kind was put; empty if there is none.
    std::string exported(ExportKind kind) const;

    /// Goes to another place. A session that is shown ends, but for a look at whom to call during a
    /// cramp.
    void open(const ui::Destination& where) const;
    void go_back() const;

  private:
    void arrive() const;
};

}  // namespace legato
