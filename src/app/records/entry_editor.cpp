#include "app/records/entry_editor.h"

#include <algorithm>

#include "core/diary/mend.h"
#include "core/diary/nights.h"
#include "core/routine/timeline.h"

namespace legato {

namespace {

template <class Entry>
Entry fresh(const LocalStamp& now) {
    Entry entry;
    entry.id = storage::new_entry_id();
    entry.reason = EntryReason::added;
    entry.written = now.at;
    return entry;
}

// Zone of the place of a stamp, with its rules; where they are not known, the stamp's offset.
Zone zone_of(const Device& device, const LocalStamp& stamp) {
    if (Result<Zone> zone = device.zone(stamp.zone)) return *std::move(zone);
    return {stamp.zone, [offset = stamp.offset](UtcInstant) { return offset; }};
}

}  // namespace

Seconds EntryEditor::whole_length(const std::string& id) const {
    const Routine* routine = content::find(library_, id);
    const auto timeline = routine ? compile(*routine) : fail("");
    return timeline ? std::chrono::ceil<Seconds>(timeline->total()) : Seconds{1};
}

void EntryEditor::add(const std::string& what, std::chrono::hours rollover) {
    const LocalStamp now = device_.now();
    standing_.reset();
    if (what == "cramp") {
        CrampEntry entry = fresh<CrampEntry>(now);
        entry.began = now;
        entry.night = cramp_night(now);
        draft_ = entry;
    } else if (what == "night") {
        NightEntry entry = fresh<NightEntry>(now);
        entry.night = last_night(now).value_or(cramp_night(now) - std::chrono::days{1});
        entry.said = NightSaid::none;
        draft_ = entry;
    } else if (what == walk_tick) {
        TickEntry entry = fresh<TickEntry>(now);
        entry.what = walk_tick;
        entry.ticked = now;
        entry.practice_day = practice_day(now, rollover);
        entry.length = std::chrono::minutes{10};
        draft_ = entry;
    } else {
        SessionEntry entry = fresh<SessionEntry>(now);
        entry.routine = what;
        entry.started = now;
        entry.practice_day = practice_day(now, rollover);
        const Seconds whole = whole_length(what);
        draft_ = with_length(entry, whole, whole);
    }
}

void EntryEditor::correct(const JournalEntry& standing) {
    draft_ = standing_ = standing;
}

void EntryEditor::change(const JournalEntry& wanted, std::chrono::hours rollover) {
    if (!draft_ || id_of(wanted) != id_of(*draft_)) return;
    const auto before = time_of(*draft_), asked = time_of(wanted);
    draft_ = wanted;
    if (asked && before && *asked != *before) {
        const Zone zone = zone_of(device_, *asked);
        const LocalTime latest = wall_time(stamp(device_.now().at, zone));
        draft_ = moved_to(wanted, std::min(wall_time(*asked), latest), zone, rollover);
    }
}

void EntryEditor::set_length(Seconds length) {
    if (!draft_) return;
    const auto* session = std::get_if<SessionEntry>(&*draft_);
    draft_ = with_length(*draft_, length, session ? whole_length(session->routine) : Seconds{0});
}

Result<void> EntryEditor::write(Records& records, const JournalEntry& entry, Done done) {
    Result<void> kept = records.append(entry);
    if (!kept) return kept;
    last_ = done;
    last_id_ = id_of(entry);
    draft_.reset();
    return kept;
}

Result<void> EntryEditor::keep(Records& records) {
    if (!draft_ || !is_changed()) return {};
    if (is_new()) return write(records, *draft_, Done::added);
    return write(records, corrected(*standing_, *draft_, device_.now().at), Done::corrected);
}

Result<void> EntryEditor::erase(Records& records) {
    if (!standing_) return {};
    return write(records, deleted(*standing_, device_.now().at), Done::deleted);
}

Result<void> EntryEditor::undo(Records& records) {
    if (last_ == Done::nothing) return {};
    const auto entry = legato::undo(records.entries(), last_id_, device_.now().at);
    if (!entry) return {};
    Result<void> kept = write(records, *entry, Done::nothing);
    return kept;
}

}  // namespace legato
