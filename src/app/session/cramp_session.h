#pragma once

#include <optional>

#include "app/machine/device.h"
#include "app/session/player.h"
#include "core/diary/diary_entry.h"
#include "core/routine/cramp.h"

namespace legato {

/// A cramp while it lasts: what its buttons do to the session, and what the journal is told of it.
/// It is told at once, so that a cramp is never forgotten, and again whenever more is known. The
/// window and the terminal both go through it.
class CrampSession {
  public:
    /// `player` plays the guide's start, and has begun. What `append` cannot keep is told again at
    /// the end; the player says so.
    CrampSession(CrampGuide guide, const Player& player, const Device& device, Append append);

    void still_hurting(Player& player);
    void im_up(Player& player);
    void eased(Player& player);

    /// To be told often: lets the end be written down. True, once, when the call card opens by
    /// itself.
    bool follow(const Player& player);

    /// What was said last, and whether that is so short a while ago that it is still being
    /// answered.
    std::optional<CrampAnswer> answered() const { return answered_; }
    bool answers() const;

    void touched() { touched_at_ = device_->boot_now(); }

    /// 0 to 1: how dark its screen is. It fades towards the end if nobody touches anything;
    /// whoever touches it has light, and who says that it has eased sees the words after it.
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
    bool told_ = false;  ///< the journal has all of the entry
    std::optional<Millis> hurt_at_;
    Millis touched_at_;  ///< on the boot clock
    std::optional<CrampAnswer> answered_;
    Millis answered_at_{0};  ///< on the boot clock
    bool card_opened_ = false;
    bool over_ = false;
};

}  // namespace legato
