#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/reminders/plan.h"

namespace legato {

/// Knowledge about the person. While any of it is true, nothing rings and nothing is ignored.
struct Presence {
    bool locked = false;   ///< true: the screen is locked
    bool away = false;     ///< true: nothing was touched for `away_after`
    bool playing = false;  ///< true: a session runs
};
constexpr std::chrono::minutes away_after{5};

/// Text of a notification, and what it offers.
struct Notice {
    EntryId reminder;
    std::string opens;  ///< thing to open, as in Reminder
    std::string summary, body;
    bool can_start = true, can_snooze = true;
    std::string had;  ///< label of "I just had one"; empty: it is not offered
    Millis stays{0};  ///< time on the screen; 0: until it is answered or taken away
};

Notice notice_of(const Plan& plan, const Reminder& reminder, bool can_snooze);

enum class Answer { start, later, just_had_one };
/// Finds an answer by its name on a bus or a page: "start", "later", "had". Nullopt: there is no
/// such answer.
std::optional<Answer> answer_named(std::string_view name);

struct OfferedAnswer {
    std::string name, label;
};
/// Answers to a notice, in the order of its buttons.
std::vector<OfferedAnswer> answers_to(const Notice& notice);

struct Moment {
    UtcInstant at;
    const Zone& zone;
    Millis boot;
};

/// Decides what is shown when, and what the answers mean. Knows no clock and no bus: each call is
/// told the time, and everything to be done goes through the ports.
class Delivery {
  public:
    struct Ports {
        std::function<std::optional<std::uint32_t>(const Notice&)>
            show;  ///< shows a notice and returns its number; nullopt: it cannot be shown
        std::function<void(std::uint32_t)> withdraw;
        /// True: somebody presents something, or does not want to be disturbed.
        std::function<bool()> is_busy;
        std::function<void(const std::string& what)> open;
        std::function<void(TickEntry)> tick;  ///< keeps a tick in the journal; it has no id yet
        std::function<void(const ReminderState&)> keep;
    };
    Delivery(Ports ports, ReminderState state)
        : ports_(std::move(ports)), state_(state), kept_(std::move(state)) {}

    void plan(Plan plan);
    void presence(const Presence& presence, const Moment& now);
    void took_break(const Moment& now);
    void answer(std::uint32_t notice, Answer answer, const Moment& now);
    /// Takes an answer to a reminder that was shown by a program that has ended since, or that was
    /// withdrawn meanwhile.
    void answer_late(const EntryId& reminder, Answer answer, const Moment& now);
    /// Takes note of a notice closed without an answer.
    void closed(std::uint32_t notice, const Moment& now);
    /// Takes note of a notice that was not shown after all: it stays due.
    void not_shown(std::uint32_t notice, const Moment& now);
    void service_gone();  ///< forgets all that a vanished service showed
    /// Allows a new attempt: whatever kept a notice from showing may be over.
    void try_again() { not_before_ = Millis{0}; }
    void withdraw_all();

    /// Treats what is due now as if it had rung: somebody opens the app to which it would lead, and
    /// is looking already.
    void pass_over(const Moment& now);

    /// Moments to wait for: one of the wall clock, and a time from now on the boot clock.
    struct Next {
        std::optional<UtcInstant> at;
        std::optional<Millis> within;
    };
    /// Does what is due, and returns when to call again.
    Next step(const Moment& now);

  private:
    struct Shown {
        std::uint32_t notice;
        Ring ring;
        Reminder reminder;
        LocalStamp rung;
        Millis until;  ///< boot time
        ReminderState before;
    };
    using Place = std::vector<Shown>::iterator;

    bool holds() const { return presence_.locked || presence_.away || presence_.playing; }
    std::optional<Ring> next(const Moment& now) const;
    void take(const Reminder& reminder, Answer answer, const Moment& now);
    void tick(const std::string& what, const Moment& now);
    bool dismiss_break(const Moment& now);
    bool show(const Ring& ring, const Moment& now);
    Place find(std::uint32_t notice);
    bool is_over(const Shown& shown) const;
    Place nobody_saw(Place shown);
    Place taken_back(Place shown);
    Place nobody_answered(Place shown, const Moment& now);
    void keep();

    Ports ports_;
    Plan plan_;
    Presence presence_;
    Millis locked_since_{0};
    ReminderState state_, kept_;
    std::vector<Shown> shown_;
    Millis not_before_{0};  ///< boot time before which there is no new attempt, after something
                            ///< kept a notice from showing
};

}  // namespace legato
