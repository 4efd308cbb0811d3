#pragma once

#include <optional>

#include "app/machine/device.h"
#include "app/session/player.h"
#include "core/diary/diary_entry.h"
#include "core/routine/cramp.h"

namespace legato {

/// A cramp while it lasts: what its buttons do to the session, and what the journal is told. The
/// journal is told at once, so that a cramp is never forgotten, and again whenever more is known.
/// The window and the terminal both use this class.
class CrampSession {
  public:
    /// Begins a cramp; `player` plays the guide's start, and has begun. An entry that `append`
    /// cannot keep is tried again at the end; the player says so.
    CrampSession(CrampGuide guide, const Player& player, const Device& device, Append append);

    void still_hurting(Player& player);
    void im_up(Player& player);
    void eased(Player& player);

    /// Follows the player, so that the end gets written down; call it often. Returns true once,
    /// when the call card opens without being asked for.
    bool follow(const Player& player);

    /// Returns the last answer; `answers` is true for a short while after it, in which the screen
    /// responds to it.
    std::optional<CrampAnswer> answered() const { return answered_; }
    bool answers() const;

    void touched() { touched_at_ = device_->boot_now(); }

    /// Darkness of the screen, 0 to 1. The screen fades towards the end if nobody touches anything.
    /// A touch brings light, and after "eased" the words stay visible.
    float veil(const Session& session) const;

    static constexpr Millis light_after_touch = Seconds{8};
    static constexpr Millis fade = Seconds{10};
    static constexpr Millis answer_stands{700};

    const CrampEntry& entry() const { return entry_; }

  private:
    void hear(CrampAnswer answer);
    void end_is(CrampEnd end, Millis at);
    void tell();

    const Device* device_;
    Append append_;
    CrampGuide guide_;
    CrampEntry entry_;
    bool told_ = false;  ///< true: the journal has all of the entry
    std::optional<Millis> hurt_at_;
    Millis touched_at_;  ///< boot time
    std::optional<CrampAnswer> answered_;
    Millis answered_at_{0};  ///< boot time
    bool card_opened_ = false;
    bool over_ = false;
};

}  // namespace legato
