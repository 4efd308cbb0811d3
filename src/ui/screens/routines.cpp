#include "ui/screens/routines.h"

#include "ui/screens/layout.h"
#include "ui/widgets/column.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/top_bar.h"
#include "ui/words.h"

namespace legato::ui {

namespace {

std::string facts(const Frame& frame, const RoutineCard& card) {
    if (!card.closed.empty()) return frame.tr("Closed for now");
    const std::string minutes =
        card.length > Millis{0} ? in_minutes(frame.tr, card.length) : frame.tr("Until asleep");
    const std::string counts = counts_as_words(frame.tr, card.counts_as);
    return counts.empty() ? minutes : minutes + " · " + counts;
}

}  // namespace

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view) {
    std::optional<Action> action = nav_bar(frame, Place::routines);
    Rect area = text_column(frame);
    if (auto call = page_title(frame, area, frame.tr("Routines"))) action = std::move(call);
    Column rows(frame, "routines", area);
    for (const RoutinesView::Group& group : view.groups) {
        rows.heading("routines.group." + group.id, group.title);
        for (const RoutineCard& card : group.routines)
            if (rows.tile({.id = "routines." + card.id,
                           .title = card.title,
                           .detail = facts(frame, card),
                           .icon = Icon::routines,
                           .end = card.closed.empty() ? Icon::forward : Icon::lock,
                           .picture = card.picture ? &*card.picture : nullptr,
                           .tone = group.id == "cramp" ? CardTone::accent : CardTone::plain}))
                action = Open{ToRoutine{card.id}};
    }
    rows.gap(size::gap);
    if (rows.tile({.id = "routines.good_to_know",
                   .title = frame.tr("Good to know"),
                   .detail = frame.tr("Warmth, water, shoes and more"),
                   .icon = Icon::document}))
        action = Open{Place::good_to_know};
    if (!view.trouble.empty()) rows.note({"routines.trouble", view.trouble});
    return action;
}

}  // namespace legato::ui
