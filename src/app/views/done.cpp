#include "app/views/done.h"

namespace legato {

ui::DoneView done_view(const Known& known, const SessionEntry& entry, bool saved) {
    ui::DoneView view{
        title_of(known.library, entry.routine), entry.active, entry.completed, saved, {}};
    if (const Routine* routine = content::find(known.library, entry.routine))
        if (const Result<Timeline> timeline = compile(*routine, entry.preferences))
            view.picture = picture(*timeline, known.poses);
    return view;
}

}  // namespace legato
