#include "app/views/cramp.h"

#include "app/views/player.h"

namespace legato {

ui::CrampView cramp_view(const Known& known, const content::Cards& cards, const Session& session,
                         const ui::Look& look) {
    ui::CrampView view;
    view.over = session.is_over();
    if (const Card* after = content::find(cards, "after_cramp"))
        view.after = suited(*after, known.settings.for_me);
    view.paused = session.state() == Session::State::paused;
    view.caption = caption_at(session.timeline(), session.position());
    view.left = session.left_in_phase();
    view.length = session.phase().length;
    if (session.state() == Session::State::counting_in) view.count_in = session.count_in_left();
    // Right after it the leg rests as it was shown last.
    const Millis at = std::min(session.position(), session.timeline().total() - Millis{1});
    if (known.poses)
        view.figure = figure::figure_at(*known.poses, session.timeline(), at,
                                        figure_options(session.timeline(), look));
    return view;
}

}  // namespace legato
