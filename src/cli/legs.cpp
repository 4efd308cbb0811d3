#include "cli/legs.h"

#include <iostream>

#include "content/leg_check_file.h"
#include "storage/journal.h"

namespace legato::cli {

namespace {

WhyClosed why(const LegState& legs, const Routine& routine) {
    return why_closed(routine.leg_check, legs.standing, legs.today);
}

}  // namespace

LegState leg_state(const Device& device, const DayArgs& days) {
    std::vector<content::Fault> faults;
    LegState legs;
    legs.check = content::load_leg_check(device.assets_folder() / "leg_check.toml", faults);
    for (const content::Fault& fault : faults) std::cerr << to_string(fault) << "\n";
    legs.said = fold(storage::read_journals(device.data_folder()).entries).leg_checks;
    legs.standing = leg_standing(legs.said);
    if (legs.standing.massage_open_on)
        legs.today = practice_day(device.now(), rollover_of(device, days));
    return legs;
}

std::string why_closed(const LegState& legs, const Routine& routine) {
    const WhyClosed closed = why(legs, routine);
    if (closed == WhyClosed::open) return "";
    const std::string& words = why_words(legs.check, closed);
    return words.empty() ? "It is closed for now." : words;
}

std::string closed_sentence(const LegState& legs, const Routine& routine) {
    const WhyClosed closed = why(legs, routine);
    const std::optional<LegWord> word = way_out(closed);
    const std::string way = closed == WhyClosed::needs_check ? "massage"
                            : word                           ? name_of(*word)
                                                             : "";
    return routine.id + " is closed: " + why_closed(legs, routine) +
           (way.empty() ? "" : " Then: legato legs --" + way);
}

Result<void> may_play(const Device& device, const DayArgs& days, const Routine& routine) {
    const LegState legs = leg_state(device, days);
    if (why(legs, routine) != WhyClosed::open) return fail(closed_sentence(legs, routine));
    const Settings settings = settings_of(device, days);
    if (routine.leg_check == LegCheckRule::leg &&
        is_leg_check_due(legs.standing, device.now(), settings.night, rollover_of(device, days)))
        std::cerr << "legato: once a week a leg check comes before leg exercises: legato legs\n";
    return {};
}

std::vector<std::string> closed_ids(const LegState& legs, const content::Library& library) {
    std::vector<std::string> ids;
    for (const Routine& routine : library.routines)
        if (why(legs, routine) != WhyClosed::open) ids.push_back(routine.id);
    return ids;
}

}  // namespace legato::cli
