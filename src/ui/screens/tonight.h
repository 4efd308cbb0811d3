#pragma once

#include <optional>
#include <vector>

#include "core/settings/home_screen.h"
#include "core/time/time.h"
#include "ui/action.h"
#include "ui/frame.h"
#include "ui/screens/cards.h"
#include "ui/widgets/week_strip.h"

namespace legato::ui {

/// The question of the morning, one thing after the other: whether there was a cramp; or, about a
/// cramp that was played, which leg, how strong it was, and what helped.
struct LastNight {
    enum class Ask : std::uint8_t { night, leg, strength, helped };
    Ask ask = Ask::night;
    std::string time;                      ///< time of the cramp, "03:12"
    Helped helped = Helped::nothing_said;  ///< remedies ticked so far
};

/// Small thing that she may tick, as often as she likes or once a day.
struct DayTick {
    std::string kind;  ///< kind, as in TickOff
    std::string text;  ///< words, with the count if more than 1
    bool done = false;
};

/// First page of the app: what there is to do now, and relief one tap away.
struct TonightView {
    enum class PartOfDay : std::uint8_t { morning, day, evening, night };
    PartOfDay part = PartOfDay::day;
    std::optional<RoutineCard> hero;  ///< the routine for now
    std::optional<Interruption> interruption;
    std::optional<LastNight> last_night;
    HomeScreen home_screen = HomeScreen::there;  ///< Place::tonight asks unless `there`
    std::vector<RoutineCard> breaks;  ///< short routines; at night those that help to rest
    std::vector<WeekDay> week;        ///< seven days, or none if streaks are hidden
    int days_in_a_row = 0;
    std::vector<DayTick> ticks;  ///< ticks that she wants to see
    bool tick_can_be_undone = false;
    std::string last;     ///< other last change, which can be taken back; or empty
    std::string trouble;  ///< one quiet line about files that could not be read
};

std::optional<Action> tonight_screen(Frame& frame, const TonightView& view);

}  // namespace legato::ui
