#include "app/views/settings.h"

#include <initializer_list>

namespace legato {

namespace {

std::vector<Card> read(const Known& known, const content::Cards& cards,
                       std::initializer_list<const char*> ids) {
    std::vector<Card> found;
    for (const char* id : ids)
        if (const Card* card = content::find(cards, id))
            found.push_back(suited(*card, known.settings.for_me));
    return found;
}

}  // namespace

ui::SettingsView settings_view(const Known& known, const content::Cards& cards,
                               const std::string& data_place, const History& history) {
    ui::SettingsView view;
    view.settings = known.settings;
    view.version = LEGATO_VERSION;
    view.data_place = known.tr(data_place);
    view.sessions = static_cast<int>(history.sessions.size());
    for (const Reminder& reminder : known.reminders) view.reminders += reminder.active ? 1 : 0;
    if (const PauseEntry* pause = open_pause(history)) view.paused_since = pause->first_day;
    view.safety = read(known, cards, {"stop", "before_start", "ask"});
    view.about = read(known, cards, {"about"});
    return view;
}

}  // namespace legato
