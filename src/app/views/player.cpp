#include "app/views/player.h"

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

ui::RestView rest_view(const Session& session, const RestLock& lock, Millis now) {
    ui::RestView view;
    view.lit = !lock.dark(now);
    view.half_open = lock.half_open(now);
    if (session.is_over()) return view;
    view.caption = caption_at(session.timeline(), session.position());
    view.left = session.left_in_phase();
    view.length = session.phase().length;
    return view;
}

}  // namespace legato
