#include "app/views/player.h"

#include <cmath>

namespace legato {

figure::FigureOptions figure_options(const Timeline& timeline, const ui::Look& look) {
    return {.reduced_motion = look.reduced_motion, .night = timeline.preferences.night};
}

ui::PlayerView player_view(const Known& known, const Session& session, const ui::Look& look) {
    ui::PlayerView view =
        ui::view_of(session, known.poses, figure_options(session.timeline(), look));
    view.sound = known.settings.sound;
    view.voice_volume = known.settings.voice_volume;
    return view;
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

ui::RestView rest_view(const Session& session, const RestLock& lock, Millis now, bool after_cramp) {
    ui::RestView view;
    view.after_cramp = after_cramp;
    view.lit = !lock.dark(now);
    view.half_open = lock.half_open(now);
    if (session.is_over()) return view;
    view.caption = caption_at(session.timeline(), session.position());
    view.left = session.left_in_phase();
    view.length = session.phase().length;
    return view;
}

}  // namespace legato
