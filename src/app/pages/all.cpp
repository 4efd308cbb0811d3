#include "app/pages/page.h"

namespace legato {

void add_brought(Pages& pages);
void add_call(Pages& pages);
void add_compose(Pages& pages);
void add_cards(Pages& pages);
void add_cramp(Pages& pages);
void add_done(Pages& pages);
void add_leg_check(Pages& pages);
void add_licences(Pages& pages);
void add_log(Pages& pages);
void add_log_entry(Pages& pages);
void add_number(Pages& pages);
void add_pause(Pages& pages);
void add_player(Pages& pages);
void add_progress(Pages& pages);
void add_reminder(Pages& pages);
void add_reminders(Pages& pages);
void add_rest(Pages& pages);
void add_routine(Pages& pages);
void add_routines(Pages& pages);
void add_settings(Pages& pages);
void add_tonight(Pages& pages);
void add_welcome(Pages& pages);
void add_ways(Pages& pages);  // adds the ways between pages, and what several pages have

Pages::Pages() {
    using Add = void (*)(Pages&);
    constexpr Add all[] = {
        add_brought,   add_call,     add_cards,    add_compose,   add_cramp,  add_done,
        add_leg_check, add_licences, add_log,      add_log_entry, add_number, add_pause,
        add_player,    add_progress, add_reminder, add_reminders, add_rest,   add_routine,
        add_routines,  add_settings, add_tonight,  add_welcome,   add_ways,
    };
    for (const Add add_one : all) add_one(*this);
}

void Pages::add(ui::Place place, Show show, Enter enter) {
    pages_[place] = {std::move(show), std::move(enter)};
}

Shown Pages::show(const Desk& desk) const {
    return pages_.at(desk.navigation.here()).show(desk);
}

void Pages::enter(const Desk& desk, const ui::Destination& where) const {
    const Page& page = pages_.at(ui::place_of(where));
    if (page.enter) page.enter(desk, where);
}

void Pages::obey(const Desk& desk, const ui::Action& action) const {
    deeds_[action.index()](desk, action);
}

std::vector<ui::Place> Pages::places() const {
    std::vector<ui::Place> all;
    for (const auto& [place, page] : pages_) all.push_back(place);
    return all;
}

}  // namespace legato
