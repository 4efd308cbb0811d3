#include "core/routine/cramp.h"

#include <algorithm>

namespace legato {

namespace {

Result<std::vector<Phase>> phases_of(const Routine& routine, std::string_view extra,
                                     const Preferences& preferences) {
    const auto found = std::find_if(routine.extras.begin(), routine.extras.end(),
                                    [&](const Extra& e) { return e.name == extra; });
    if (found == routine.extras.end())
        return fail(routine.id + ": the extra '" + std::string(extra) + "' is missing");
    Routine alone = routine;
    alone.items = found->items;
    Result<Timeline> timeline = compile(alone, preferences);
    if (!timeline) return tl::make_unexpected(timeline.error());
    return std::move(timeline->phases);
}

}  // namespace

Result<CrampGuide> cramp_guide(const Routine& routine, const Preferences& preferences) {
    Result<Timeline> start = compile(routine, preferences);
    if (!start) return tl::make_unexpected(start.error());
    Result<std::vector<Phase>> middle = phases_of(routine, "still_hurting", preferences);
    if (!middle) return tl::make_unexpected(middle.error());
    Result<std::vector<Phase>> up = phases_of(routine, "up", preferences);
    if (!up) return tl::make_unexpected(up.error());
    const Phase rest = start->phases.back();
    return CrampGuide{std::move(*start), std::move(*middle), std::move(*up), rest};
}

Timeline still_hurting(const CrampGuide& guide, Timeline running, Millis at) {
    Millis once{0};
    for (const Phase& phase : guide.middle) once += phase.length;
    std::vector<Phase> then;
    Millis left = longest_cramp - at;
    for (; once > Millis{0} && left >= once + guide.rest.length; left -= once)
        then.insert(then.end(), guide.middle.begin(), guide.middle.end());
    then.push_back(guide.rest);
    then.back().length = std::max(left, guide.rest.length);
    return continued(std::move(running), at, then);
}

Timeline im_up(const CrampGuide& guide, Timeline running, Millis at) {
    std::vector<Phase> then = guide.up;
    then.push_back(guide.rest);
    return continued(std::move(running), at, then);
}

Timeline eased(const CrampGuide& guide, Timeline running, Millis at) {
    return continued(std::move(running), at, {&guide.rest, 1});
}

bool call_card_opens(Millis position, std::optional<Millis> tapped) {
    return position >= longest_cramp && tapped && position - *tapped <= lately_hurting;
}

}  // namespace legato
