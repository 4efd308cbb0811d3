#include "app/cramp.h"

#include <algorithm>
#include <utility>

#include "core/local_time.h"

namespace legato {

CrampNow::CrampNow(CrampGuide guide, const Player& player, const Device& device,
                   storage::Journal* journal)
    : device_(&device), journal_(journal), guide_(std::move(guide)) {
    entry_.id = storage::new_entry_id();
    entry_.revision = 0;
    entry_.began = player.entry().started;
    entry_.night = cramp_night(entry_.began);
    tell();
}

// Who says that it hurts knows better than the tap before.
void CrampNow::still_hurting(Player& player) {
    player.go_on_with([&](Timeline running, Millis at) {
        hurt_at_ = at;
        return legato::still_hurting(guide_, std::move(running), at);
    });
    if (entry_.end != CrampEnd::unknown) end_is(CrampEnd::unknown, {});
}

void CrampNow::im_up(Player& player) {
    player.go_on_with(
        [&](Timeline running, Millis at) { return legato::im_up(guide_, std::move(running), at); });
}

void CrampNow::eased(Player& player) {
    hurt_at_.reset();
    player.go_on_with(
        [&](Timeline running, Millis at) { return legato::eased(guide_, std::move(running), at); });
    if (entry_.end != CrampEnd::eased) end_is(CrampEnd::eased, player.session().position());
}

bool CrampNow::follow(const Player& player) {
    const Session& session = player.session();
    const bool opens = call_card_opens(session.position(), hurt_at_);
    if (opens && entry_.end == CrampEnd::unknown) end_is(CrampEnd::still_sore, session.position());
    if (session.is_over() && !std::exchange(over_, true) && !told_) tell();
    return opens && !std::exchange(card_opened_, true);
}

void CrampNow::end_is(CrampEnd end, Millis at) {
    entry_.end = end;
    entry_.lasted.reset();
    if (end != CrampEnd::unknown)
        entry_.lasted = std::max(std::chrono::ceil<Seconds>(at), Seconds{1});
    tell();
}

// A word on the same cramp, each with a higher revision: the last one stands.
void CrampNow::tell() {
    ++entry_.revision;
    entry_.reason = entry_.revision == 1 ? EntryReason::added : EntryReason::correction;
    entry_.written = device_->now().at;
    told_ = journal_ && journal_->append(entry_).has_value();
}

}  // namespace legato
