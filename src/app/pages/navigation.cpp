#include "app/pages/navigation.h"

#include <algorithm>
#include <utility>

namespace legato {

bool is_tab(ui::Place place) {
    return place == ui::Place::tonight || place == ui::Place::routines ||
           place == ui::Place::progress || place == ui::Place::settings;
}

void Navigation::go(ui::Destination where, bool returns) {
    const ui::Place place = ui::place_of(where);
    if (is_tab(place))
        way_back_.clear();
    else if (returns && (place != here() || place == ui::Place::card))  // a card leads to a card
        way_back_.push_back(std::move(here_));
    here_ = std::move(where);
}

void Navigation::back() {
    here_ = ui::Place::tonight;
    if (way_back_.empty()) return;
    here_ = std::move(way_back_.back());
    way_back_.pop_back();
}

void Navigation::forget(ui::Place place) {
    std::erase_if(way_back_,
                  [&](const ui::Destination& where) { return ui::place_of(where) == place; });
}

void Navigation::skip_on_return(std::initializer_list<ui::Place> places) {
    const auto is_skipped = [&](const ui::Destination& where) {
        return std::find(places.begin(), places.end(), ui::place_of(where)) != places.end();
    };
    while (!way_back_.empty() && is_skipped(way_back_.back())) way_back_.pop_back();
}

}  // namespace legato
