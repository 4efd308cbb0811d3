#include "ui/screens/tonight.h"

#include "ui/screens/layout.h"
#include "ui/widgets/cramp_button.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui {

std::optional<Action> tonight_screen(Frame& frame, const TonightView& view) {
    std::optional<Action> action = nav_bar(frame, Place::tonight);
    Rect column = text_column(frame);
    ScrollArea scroll(frame, "tonight", column);
    Rect head = scroll.next(80);
    page_title(frame, head, frame.tr("Tonight"));
    if (view.hero) {
        const Tile hero{.id = "tonight.hero", .title = view.hero->title};
        if (tile(frame, scroll.next(tile_height(frame, hero, scroll.width())), hero))
            action = Play{view.hero->id};
    }
    scroll.gap(size::gap);
    if (cramp_button(frame, scroll.next(cramp_button_height(frame, scroll.width()))))
        action = Cramp{};
    return action;
}

}  // namespace legato::ui
