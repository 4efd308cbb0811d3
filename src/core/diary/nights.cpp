#include "core/diary/nights.h"

#include <algorithm>

#include "core/routine/suited.h"

namespace legato {

std::map<LocalDay, CrampNight> cramp_nights(const History& history, const CountsAsById& counts_as) {
    std::map<LocalDay, CrampNight> nights;
    for (const SessionEntry& session : history.sessions)
        if (is_for_cramp(session.routine, counts_as))
            nights[cramp_night(session.started)] = CrampNight::some;
    for (const NightEntry& answer : history.nights)
        if (answer.said != NightSaid::skip)
            nights[answer.night] =
                answer.said == NightSaid::some ? CrampNight::some : CrampNight::none;
    for (const CrampEntry& cramp : history.cramps) nights[cramp.night] = CrampNight::some;
    return nights;
}

bool cramp_lately(const History& history, UtcInstant now, const CountsAsById& counts_as) {
    const auto lately = [&](UtcInstant at) { return at <= now && now - at < spared_after_cramp; };
    const auto any = [](const auto& entries, const auto& fits) {
        return std::any_of(entries.begin(), entries.end(), fits);
    };
    return any(history.cramps, [&](const CrampEntry& cramp) { return lately(cramp.began.at); }) ||
           any(history.sessions,
               [&](const SessionEntry& session) {
                   return is_for_cramp(session.routine, counts_as) && lately(session.started.at);
               }) ||
           any(history.nights, [&](const NightEntry& answer) {
               return answer.said == NightSaid::some && lately(answer.written);
           });
}

std::optional<NightComparison> compare(const std::map<LocalDay, CrampNight>& nights,
                                       const std::set<LocalDay>& bedtime_days, LocalDay first,
                                       LocalDay last) {
    NightComparison counts;
    for (auto night = nights.lower_bound(first); night != nights.end() && night->first <= last;
         ++night) {
        if (night->second == CrampNight::unknown) continue;
        NightCount& group = bedtime_days.count(night->first) ? counts.with_bedtime : counts.without;
        ++group.nights;
        if (night->second == CrampNight::some) ++group.with_cramp;
    }
    const auto [fewer, more] = std::minmax(counts.with_bedtime.nights, counts.without.nights);
    if (fewer < fewest_in_a_group || fewer + more < fewest_known_nights) return std::nullopt;
    return counts;
}

std::optional<LocalDay> last_night(const LocalStamp& now) {
    const LocalDay night = cramp_night(now);
    const Seconds since_evening = wall_time(now) - LocalTime{night};
    constexpr std::chrono::hours morning = std::chrono::hours{24} + default_rollover, noon{36};
    if (since_evening < morning || since_evening >= noon) return std::nullopt;
    return night;
}

std::optional<LocalDay> night_to_ask_about(const History& history, const LocalStamp& now) {
    const std::optional<LocalDay> night = last_night(now);
    if (!night) return std::nullopt;
    const auto is_of_it = [&](const auto& entry) { return entry.night == *night; };
    if (std::any_of(history.nights.begin(), history.nights.end(), is_of_it) ||
        std::any_of(history.cramps.begin(), history.cramps.end(), is_of_it))
        return std::nullopt;
    return night;
}

}  // namespace legato
