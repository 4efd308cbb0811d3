#include "app/pages/morning.h"

#include <algorithm>
#include <utility>

#include "core/diary/nights.h"
#include "core/time/local_time.h"
#include "core/time/overload.h"
#include "storage/journal.h"

namespace legato {

namespace {

using Ask = ui::LastNight::Ask;

// Next question about a cramp; nullopt if everything about that cramp is told.
std::optional<Ask> open_question(const CrampEntry& cramp) {
    if (cramp.leg == Leg::unsaid) return Ask::leg;
    if (!cramp.strength) return Ask::strength;
    if (cramp.helped == Helped::nothing_said) return Ask::helped;
    return std::nullopt;
}

// Finds the first cramp of the last night of which something is not known.
const CrampEntry* cramp_to_ask_about(const History& history, const LocalStamp& now) {
    const std::optional<LocalDay> night = last_night(now);
    if (!night) return nullptr;
    const bool is_enough =
        std::any_of(history.nights.begin(), history.nights.end(),
                    [&](const NightEntry& said) { return said.night == *night; });
    if (is_enough) return nullptr;
    const auto found = std::find_if(
        history.cramps.begin(), history.cramps.end(),
        [&](const CrampEntry& cramp) { return cramp.night == *night && open_question(cramp); });
    return found == history.cramps.end() ? nullptr : &*found;
}

std::string time_words(const LocalStamp& at) {
    return format_clock(time_of_day(at));
}

NightEntry said_of(LocalDay night, NightSaid said, const LocalStamp& now) {
    NightEntry entry;
    entry.id = storage::new_entry_id();
    entry.written = now.at;
    entry.night = night;
    entry.said = said;
    return entry;
}

template <class Change>
std::vector<JournalEntry> corrected(const History& history, const LocalStamp& now,
                                    const Change& change) {
    const CrampEntry* cramp = cramp_to_ask_about(history, now);
    if (!cramp) return {};
    CrampEntry entry = next_revision(*cramp, EntryReason::correction, now.at);
    change(entry);
    return {entry};
}

// Takes back a cramp that was none, and the session that was played for it.
std::vector<JournalEntry> taken_back(const History& history, const CountsAsById& counts_as,
                                     const LocalStamp& now) {
    const CrampEntry* cramp = cramp_to_ask_about(history, now);
    if (!cramp) return {};
    std::vector<JournalEntry> entries{next_revision(*cramp, EntryReason::deletion, now.at)};
    for (const SessionEntry& session : history.sessions)
        if (is_for_cramp(session.routine, counts_as) && session.started.at == cramp->began.at)
            entries.push_back(next_revision(session, EntryReason::deletion, now.at));
    return entries;
}

}  // namespace

std::optional<ui::LastNight> Morning::asked(const History& history, const Settings& settings,
                                            const LocalStamp& now) const {
    if (is_night(now, settings.night)) return std::nullopt;
    if (const CrampEntry* cramp = cramp_to_ask_about(history, now))
        return ui::LastNight{*open_question(*cramp), time_words(cramp->began), ticked_};
    if (night_to_ask_about(history, now)) return ui::LastNight{};
    return std::nullopt;
}

std::vector<JournalEntry> Morning::answered(const History& history, const CountsAsById& counts_as,
                                            const LocalStamp& now, const ui::NightAnswer& answer) {
    using Entries = std::vector<JournalEntry>;
    return std::visit(
        Overload{
            [&](NightSaid said) -> Entries {
                const auto night = night_to_ask_about(history, now);
                if (!night) return {};
                return {said_of(*night, said, now)};
            },
            [&](Leg leg) {
                return corrected(history, now, [&](CrampEntry& cramp) { cramp.leg = leg; });
            },
            [&](ui::Strength strength) {
                return corrected(history, now,
                                 [&](CrampEntry& cramp) { cramp.strength = strength.value; });
            },
            [&](Helped what) -> Entries {
                ticked_ = ticked_ ^ what;
                return {};
            },
            [&](ui::ToldEnough) -> Entries {
                const Helped helped = std::exchange(ticked_, Helped::nothing_said);
                if (helped == Helped::nothing_said)
                    return {said_of(cramp_night(now), NightSaid::skip, now)};
                return corrected(history, now, [&](CrampEntry& cramp) { cramp.helped = helped; });
            },
            [&](ui::NoCramp) { return taken_back(history, counts_as, now); },
        },
        answer);
}

}  // namespace legato
