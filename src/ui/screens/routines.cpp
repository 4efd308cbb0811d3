#include "ui/screens/routines.h"

#include "ui/screens/layout.h"
#include "ui/widgets/column.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

std::string facts(const Frame& frame, const RoutineCard& card) {
    if (card.at_once) return frame.tr("Starts at once");
    if (!card.closed.empty()) return frame.tr("Closed for now");
    const std::string minutes =
        card.length > Millis{0} ? in_minutes(frame.tr, card.length) : frame.tr("Until asleep");
    const std::string counts = counts_as_words(frame.tr, card.counts_as);
    return counts.empty() ? minutes : minutes + " · " + counts;
}

Icon end_of(const RoutineCard& card) {
    if (card.at_once) return Icon::play;
    return card.closed.empty() ? Icon::forward : Icon::lock;
}

}  // namespace

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view) {
    std::optional<Action> action = nav_bar(frame, Place::routines);
    Rect area = text_column(frame);
    page_title(frame, area, frame.tr("Routines"));
    Column rows(frame, "routines", area);
    for (const RoutinesView::Group& group : view.groups) {
        rows.heading("routines.group." + group.id, group.title);
        for (const RoutineCard& card : group.routines)
            if (rows.tile({.id = "routines." + card.id,
                           .title = card.title,
                           .detail = facts(frame, card),
                           .icon = Icon::routines,
                           .end = end_of(card),
                           .picture = card.picture ? &*card.picture : nullptr,
                           .tone = card.at_once ? CardTone::accent : CardTone::plain}))
                action = card.at_once ? Action{Cramp{}} : Open{ToRoutine{card.id}};
    }
    if (!view.trouble.empty()) rows.note({"routines.trouble", view.trouble});
    return action;
}

}  // namespace legato::ui
