#include "ui/screens/routines.h"

#include "ui/screens/layout.h"
#include "ui/widgets/column.h"
#include "ui/widgets/nav_bar.h"
#include "ui/widgets/snackbar.h"
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
    std::string all = counts.empty() ? minutes : minutes + " · " + counts;
    if (card.doubtful) all += " · " + frame.tr("has words to think about");
    return all;
}

// Draws the ways to get a routine of one's own.
std::optional<Action> own_rows(Column& rows, const RoutinesView& view) {
    const Strings& tr = rows.frame().tr;
    std::optional<Action> action;
    if (view.groups.empty() || view.groups.back().id != "own")
        rows.heading("routines.group.own", tr("Your own"));
    if (rows.tile({.id = "own.compose",
                   .title = tr("Put one together"),
                   .detail = tr("From moves that you know, in your order"),
                   .icon = Icon::add}))
        action = Compose{Compose::begin};
    if (!*view.own)
        rows.note({"own.drop", tr("A routine file that you drop onto this window is added here."),
                   Icon::document, CardTone::plain});
    else if (rows.tile({.id = "own.take",
                        .title = tr("Add a file"),
                        .detail = tr("A routine that somebody wrote or sent you"),
                        .icon = Icon::document}))
        action = AskForFile{};
    return action;
}

Icon end_of(const RoutineCard& card) {
    if (card.at_once) return Icon::play;
    return card.closed.empty() ? Icon::forward : Icon::lock;
}

}  // namespace

std::optional<Action> routines_screen(Frame& frame, const RoutinesView& view) {
    std::optional<Action> action = nav_bar(frame, Place::routines);
    if (!view.undo.empty() && snackbar(frame, "own.done", view.undo, frame.tr("Undo")))
        action = UndoRoutine{};
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
                           .end = end_of(card),
                           .picture = card.picture ? &*card.picture : nullptr,
                           .tone = card.at_once ? CardTone::accent : CardTone::plain}))
                action = card.at_once ? Action{Cramp{}} : Open{ToRoutine{card.id}};
    }
    if (view.own)
        if (auto asked = own_rows(rows, view)) action = std::move(asked);
    rows.gap(size::gap);
    if (rows.tile({.id = "routines.good_to_know",
                   .title = frame.tr("Good to know"),
                   .detail = frame.tr("Warmth, water, shoes and more"),
                   .icon = Icon::document}))
        action = Open{Place::good_to_know};
    if (!view.why.empty())
        rows.passage({"routines.trouble", view.trouble, view.why, true, Icon::document});
    else if (!view.trouble.empty())
        rows.note({"routines.trouble", view.trouble});
    return action;
}

}  // namespace legato::ui
