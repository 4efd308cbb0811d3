#include "ui/screens/routines.h"

#include "ui/screens/layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view) {
    std::optional<Action> action = nav_bar(frame, Place::routines);
    Rect column = text_column(frame);
    page_title(frame, column, frame.tr("Routines"));
    ScrollArea scroll(frame, "routines", column);
    for (const RoutineCard& card : view.routines) {
        const Tile row{.id = "routines." + card.id,
                       .title = card.title,
                       .detail = in_minutes(frame.tr, card.length),
                       .picture = card.picture ? &*card.picture : nullptr};
        if (tile(frame, scroll.next(tile_height(frame, row, scroll.width())), row))
            action = Open{Place::routine, card.id};
        scroll.gap(size::gap);
    }
    return action;
}

}  // namespace legato::ui
