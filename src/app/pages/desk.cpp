#include "app/pages/desk.h"

#include "app/pages/page.h"
#include "core/diary/nights.h"

namespace legato {

ViewInputs Desk::inputs() const {
    const LocalStamp now = device.now();
    return {contents.library,
            records.settings(),
            tr,
            now,
            contents.pose_book(),
            reminders.chosen(),
            cramp_lately(records.history(), now.at, contents.counts_as),
            contents.leg_check,
            leg_standing(records.history().leg_checks)};
}

bool Desk::report(const Result<void>& done) const {
    if (!done) say(done.error().message);
    return done.has_value();
}

void Desk::set(const std::string& key, const std::string& value) const {
    const auto notices_of_it = records.set(key, value);
    if (!notices_of_it) return say(notices_of_it.error().message);
    for (const std::string& notice : *notices_of_it) say(notice);
}

std::string Desk::exported(ExportKind kind) const {
    const auto place = state.exported.find(kind);
    return place == state.exported.end() ? "" : place->second;
}

void Desk::open(const ui::Destination& where) const {
    const ui::Place place = ui::place_of(where);
    const bool is_aside = place == ui::Place::call || place == ui::Place::number;
    const bool leaves = playing.is_shown_at(navigation.here()) && !(is_aside && playing.cramp());
    if (leaves) report(playing.leave());
    navigation.go(where, !leaves);  // the way back does not lead to a session that was left
    arrive();
    pages.enter(*this, where);
}

void Desk::go_back() const {
    const ui::Place from = navigation.here();
    const bool looked_aside = from == ui::Place::call || from == ui::Place::number;
    navigation.back();
    if (playing.is_shown_at(from) && !looked_aside) report(playing.leave());
    arrive();
}

// Clears what could be taken back before, and reads what others may have written meanwhile.
void Desk::arrive() const {
    state.dialing.shown.clear();
    state.entry.forget_last();
    reminders.forget_removed();
    records.reread_journals();
}

}  // namespace legato
