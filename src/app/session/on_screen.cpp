#include "app/session/on_screen.h"

#include <cmath>

namespace legato {

figure::FigureOptions figure_options(const Timeline& timeline, const ui::Look& look) {
    return {.bump = speaks_of_bump(timeline.preferences.for_me),
            .reduced_motion = look.reduced_motion,
            .night = timeline.preferences.night};
}

float pulse_of(const Session& session, bool reduced_motion) {
    if (session.state() != Session::State::playing) return 0;
    const Millis since = session.position() - session.phase().start;
    if (since >= pulses_last) return 0;
    if (reduced_motion) return 1;
    constexpr auto one = static_cast<double>(pulses_last.count()) / 2;
    constexpr double turn = 2 * 3.14159265358979;
    const double at = static_cast<double>(since.count()) / one;
    return static_cast<float>((1 - std::cos(at * turn)) / 2);
}

}  // namespace legato
