#include "ui/screens/settings/pages.h"

namespace legato::ui::settings {

std::optional<Action> safety(Frame& frame, const SettingsView& view) {
    Rect area = text_column(frame);
    std::optional<Action> action = top_bar(frame, area, frame.tr("Safety"));
    Column rows(frame, "settings.safety", area);
    if (rows.tile({.id = "safety.call",
                   .title = frame.tr("Who to call"),
                   .detail = frame.tr("And the numbers, one tap away"),
                   .icon = Icon::phone}))
        action = Open{Place::call};
    if (rows.tile({.id = "safety.leg_check",
                   .title = frame.tr("Leg check"),
                   .detail = frame.tr("A few questions about your legs"),
                   .icon = Icon::shield}))
        action = Open{ToLegCheck{}};
    if (view.safety.empty())
        rows.note({"safety.missing",
                   frame.tr("The safety cards cannot be read. If something worries you, call "
                            "whoever looks after your health."),
                   Icon::warning, CardTone::accent});
    read_cards(rows, view.safety);
    return action;
}

}  // namespace legato::ui::settings
