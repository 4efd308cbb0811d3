#pragma once

namespace legato {

class Pages;

/// What adds a page, or what belongs to every page, to the table: all of these stand in all.cpp.
void add_call(Pages& pages);
void add_cramp(Pages& pages);
void add_done(Pages& pages);
void add_licences(Pages& pages);
void add_log(Pages& pages);
void add_log_entry(Pages& pages);
void add_number(Pages& pages);
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
void add_ways(Pages& pages);  ///< between pages, and settings that several of them have

}  // namespace legato
