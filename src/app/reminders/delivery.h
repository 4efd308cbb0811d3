#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/reminders/plan.h"

namespace legato {

/// What is known of the person. While any of it is so, nothing rings and nothing is ignored.
struct Presence {
    bool locked = false;   ///< the screen
    bool away = false;     ///< nothing was touched for `away_after`
    bool playing = false;  ///< a session runs
};
constexpr std::chrono::minutes away_after{5};

/// What a notification says and offers.
struct Notice {
    EntryId reminder;
    std::string opens;  ///< as in Reminder
    std::string summary, body;
    bool can_start = true, can_snooze = true;
    std::string had;  ///< how "I just had one" is called; empty: it is not offered
    Millis stays{0};  ///< 0: until it is answered or taken away
};

Notice notice_of(const Plan& plan, const Reminder& reminder, bool can_snooze);

enum class Answer { start, later, just_had_one };
/// By the names that answers have on a bus or a page: "start", "later", "had". None: there is no
/// such.
std::optional<Answer> answer_named(std::string_view name);

struct OfferedAnswer {
    std::string name, label;
};
/// What may be answered to it, in the order of its buttons.
std::vector<OfferedAnswer> answers_to(const Notice& notice);

struct Moment {
    UtcInstant at;
    const Zone& zone;
    Millis boot;
};

/// Decides what is shown when, and what the answers mean. Knows no clock and no bus: each call is
/// told when it happens, and what is to be done goes through the ports.
class Delivery {
  public:
    struct Ports {
        std::function<std::optional<std::uint32_t>(const Notice&)>
            show;  ///< its number; none: cannot
        std::function<void(std::uint32_t)> withdraw;
        std::function<bool()> is_busy;  ///< presents something, or does not want to be disturbed
        std::function<void(const std::string& what)> open;
        std::function<void(TickEntry)> tick;  ///< for the journal; it has no id yet
        std::function<void(const ReminderState&)> keep;
    };
    Delivery(Ports ports, ReminderState state)
        : ports_(std::move(ports)), state_(state), kept_(std::move(state)) {}

    void plan(Plan plan);
    void presence(const Presence& presence, const Moment& now);
    void took_break(const Moment& now);
    void answer(std::uint32_t notice, Answer answer, const Moment& now);
    /// To one that was shown by somebody who has ended since, or that was withdrawn meanwhile.
    void answer_late(const EntryId& reminder, Answer answer, const Moment& now);
    void closed(std::uint32_t notice, const Moment& now);     ///< without an answer
    void not_shown(std::uint32_t notice, const Moment& now);  ///< after all: it stays due
    void service_gone();                                      ///< with all that it showed
    void try_again() { not_before_ = Millis{0}; }  ///< whatever kept it from showing may be over
    void withdraw_all();

    /// What is due now is as if it had rung: somebody opens what would bring it, and is looking at
    /// it already.
    void pass_over(const Moment& now);

    /// What to wait for: a moment of the wall clock, and a time on the boot clock.
    struct Next {
        std::optional<UtcInstant> at;
        std::optional<Millis> within;
    };
    /// Does what is due.
    Next step(const Moment& now);

  private:
    struct Shown {
        std::uint32_t notice;
        Ring ring;
        Reminder reminder;
        LocalStamp rung;
        Millis until;  ///< on the boot clock
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
    Millis not_before_{0};  ///< something kept it from showing: no new attempt until then
};

}  // namespace legato
