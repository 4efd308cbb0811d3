#include "app/session/cramp_session.h"

#include <algorithm>
#include <utility>

#include "core/time/local_time.h"

namespace legato {

CrampSession::CrampSession(CrampGuide guide, const Player& player, const Device& device,
                           Append append)
    : device_(&device), append_(std::move(append)), guide_(std::move(guide)) {
    entry_.id = storage::new_entry_id();
    entry_.revision = 0;
    entry_.began = player.entry().started;
    entry_.night = cramp_night(entry_.began);
    touched();
    tell();
}

void CrampSession::hear(CrampAnswer answer) {
    answered_ = answer;
    answered_at_ = device_->boot_now();
}

bool CrampSession::answers() const {
    return answered_ && device_->boot_now() - answered_at_ < answer_stands;
}

// Takes a tap on "still hurting", which corrects an earlier tap on "eased".
void CrampSession::still_hurting(Player& player) {
    hear(CrampAnswer::still_hurting);
    player.go_on_with([&](Timeline running, Millis at) {
        hurt_at_ = at;
        return legato::still_hurting(guide_, std::move(running), at);
    });
    if (entry_.end != CrampEnd::unknown) end_is(CrampEnd::unknown, {});
}

void CrampSession::im_up(Player& player) {
    hear(CrampAnswer::im_up);
    player.go_on_with(
        [&](Timeline running, Millis at) { return legato::im_up(guide_, std::move(running), at); });
}

void CrampSession::eased(Player& player) {
    hear(CrampAnswer::eased);
    hurt_at_.reset();
    player.go_on_with(
        [&](Timeline running, Millis at) { return legato::eased(guide_, std::move(running), at); });
    if (entry_.end != CrampEnd::eased) end_is(CrampEnd::eased, player.session().position());
}

bool CrampSession::follow(const Player& player) {
    const Session& session = player.session();
    const bool opens = call_card_opens(session.position(), hurt_at_);
    if (opens && entry_.end == CrampEnd::unknown) end_is(CrampEnd::still_sore, session.position());
    if (session.is_over() && !std::exchange(over_, true) && !told_) tell();
    return opens && !std::exchange(card_opened_, true);
}

float CrampSession::veil(const Session& session) const {
    const Millis alone = device_->boot_now() - touched_at_ - light_after_touch;
    const Millis left = session.timeline().total() - session.position();
    const bool is_counting = session.state() == Session::State::counting_in;
    if (alone < Millis{0} || session.state() == Session::State::paused || is_counting) return 0;
    // Stays light for somebody who says that the cramp has eased, or still hurts: she is awake, and
    // is to see what follows.
    if (entry_.end == CrampEnd::eased) return 0;
    if (call_card_opens(session.timeline().total(), hurt_at_)) return 0;
    if (session.is_over()) return 1;
    const auto part = [](Millis of, Millis whole) {
        return static_cast<float>(of.count()) / static_cast<float>(whole.count());
    };
    return std::clamp(std::min(1 - part(left, fade), part(alone, Seconds{2})), 0.F, 1.F);
}

void CrampSession::end_is(CrampEnd end, Millis at) {
    entry_.end = end;
    entry_.lasted.reset();
    if (end != CrampEnd::unknown)
        entry_.lasted = std::max(std::chrono::ceil<Seconds>(at), Seconds{1});
    tell();
}

// Tells the journal about the cramp once more, with a higher revision: the last one stands.
void CrampSession::tell() {
    ++entry_.revision;
    entry_.reason = entry_.revision == 1 ? EntryReason::added : EntryReason::correction;
    entry_.written = device_->now().at;
    told_ = append_(entry_).has_value();
}

}  // namespace legato
