#include "app/pages/desk.h"

#include <utility>

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
            leg_standing(records.history().leg_checks),
            contents.defaults.ticks};
}

bool Desk::report(const Result<void>& done) const {
    if (!done) not_kept(done.error());
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
    if (playing.is_beside(place) && !playing.cramp()) playing.command(&Player::pause);
    // Leaves a session that has come to its end in this very moment, too.
    const bool leaves = playing.is_shown_at(navigation.here()) && !playing.is_beside(place);
    if (leaves) report(playing.leave());
    navigation.go(where, !leaves);  // the way back does not lead to a session that was left
    arrive();
    pages.enter(*this, where);
}

void Desk::go_back() const {
    const ui::Place from = navigation.here();
    const bool looked_aside = playing.is_beside(from);
    navigation.back();
    if (playing.is_shown_at(from) && !looked_aside) report(playing.leave());
    arrive();
}

// Prepares for a page that is arrived at: forgets changes that are too old to be taken back, and
// reads what other programs may have written.
void Desk::arrive() const {
    const auto is_old = [now = device.boot_now()](Millis when) {
        return now - when >= can_be_taken_back;
    };
    state.dialing.shown.clear();
    state.asks_to_erase = state.pregnancy_ended = false;
    state.quietest.reset();
    std::erase_if(state.done, [&](const Done& one) { return is_old(one.when); });
    if (is_old(state.changed_lists)) {
        state.entry.forget_last();
        reminders.forget_removed();
    }
    state.own_change.reset();
    records.reread_journals();
}

void Desk::did(std::string said, std::function<void(const Desk&)> back) const {
    state.done.push_back({navigation.here(), std::move(said), std::move(back), device.boot_now()});
}

void Desk::did(std::string said, std::vector<EntryId> written) const {
    did(std::move(said), [written = std::move(written)](const Desk& desk) {
        for (const EntryId& id : written)
            if (const auto entry = undo(desk.records.entries(), id, desk.device.now().at))
                desk.report(desk.records.append(*entry));
    });
}

const Done* Desk::last() const {
    const bool is_here = !state.done.empty() && state.done.back().where == navigation.here();
    return is_here ? &state.done.back() : nullptr;
}

void Desk::take_back() const {
    if (!last()) return;
    const Done done = std::move(state.done.back());
    state.done.pop_back();
    done.take_back(*this);
}

}  // namespace legato
