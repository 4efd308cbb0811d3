#include "ui/action.h"

#include "core/time/overload.h"

namespace legato::ui {

Place place_of(const Destination& destination) {
    return std::visit(
        Overload{
            [](Place place) { return place; }, [](const ToRoutine&) { return Place::routine; },
            [](const ToCard& card) { return card.id == call_card ? Place::call : Place::card; },
            [](const ToWhy&) { return Place::card; }, [](const ToNumber&) { return Place::number; },
            [](const ToLegCheck&) { return Place::leg_check; },
            [](const ToNewEntry&) { return Place::log_entry; },
            [](const ToEntry&) { return Place::log_entry; },
            [](const ToReminder&) { return Place::reminder; },
            [](const ToReminderOpens&) { return Place::reminder_opens; }},
        destination);
}

}  // namespace legato::ui
