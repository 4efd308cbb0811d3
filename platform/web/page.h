#pragma once

// Functions that the page has for Legato: page/library.js passes these on to page/machine.js and
// its neighbours. Texts are UTF-8. A text that comes back is cut to what `into` can hold.

#include <cstddef>

extern "C" {

// The machine
int page_language(char* into, int size);
int page_zone(char* into, int size);  // IANA name; 0: the machine does not say
// Offset from UTC in seconds; zone "": that of the machine; INT_MIN: there is no such zone.
int page_zone_offset(const char* zone, double utc);
int page_prefers(const char* media_query);
double page_text_scale();
double page_inset(const char* side);  // dp
void page_keep_awake(int on);
int page_can_dim();  // 1: an app around the page can dim the screen
void page_dim(int on);
void page_soften_others(int on);  // their sound, where an app around the page can
int page_has_motor();
// Times in ms: off, on, and so forth; strengths of each "on", 0 to 1, for motors that have some
void page_vibrate(const char* times, const char* strengths);
int page_call(const char* number);  // 0: this machine is no telephone
int page_may_sound();               // 1: somebody has touched the page
// Samples that lie before the speaker, see audio/sample_queue.h; -1: none do
double page_sound_heard();
void page_renew_sound(double from);
int page_sound_is_held();  // 1: held back by the system, for a while

// Keeps bytes that were written into an open file, or a rename or a removal. 0, or the errno of
// what went wrong. On success the change outlasts a reload.
int page_keep(int file, double offset, const void* bytes, std::size_t count);
int page_keep_rename(const char* from, const char* to);
int page_keep_remove(const char* path);
int page_keeps();  // 0: whatever is written now is forgotten with the page
// Sentence on where files are kept, of an app around the page; 0: a browser keeps them
int page_data_place(char* into, int size);

// Exchanges files with the person: legato_take_file gets the file that she chooses or drops
// page_export_file: 1: the file is on its way; 0: she is asked where to put it, and may say no
int page_export_file(const char* name, const void* bytes, std::size_t count);
void page_ask_for_file();
int page_copy(const char* text);  // 0: the browser cannot copy
// Asks for a line; legato_take_line gets the line if she types one
void page_ask_for_line(const char* question, const char* now);

// Way to the home screen, as HomeScreen names it; legato_machine_changed is called when it changes
int page_home_screen(char* into, int size);
void page_put_on_home_screen();

// Moment since which this version is kept for use without the net, in ms; 0: not yet; -1: it is
// not; infinite: it never needed the net
double page_offline_since();

// Number that grows with each change of a file that was kept
double page_changes();

// Shows a reminder while the page is open. `reminder` is an id: legato_reminder_answer is called
// with it and with the name of what came of it, as PageReminders::heard takes them. `answers`: one
// a line, its name and the words on its button. 0: reminders cannot be shown.
int page_show_reminder(const char* reminder, const char* title, const char* text, const char* opens,
                       const char* answers);
void page_withdraw_reminder(const char* reminder);
// Permission for reminders. 0: there are no notifications here; 1: she has not been asked yet; 2:
// she has said no; 3: yes; 4: yes, and an app around the page brings them while it is closed too
int page_may_remind();
void page_ask_to_remind();  // legato_machine_changed is called with her answer

// Fetches spoken lines that are not here yet, one a line; page_brings_lines: 1 while urgent ones
// come
void page_fetch_lines(const char* lines, int urgent);
int page_brings_lines();

// Tells the page the nodes of the screen, see mirror.h, and which has the focus
void page_mirror(const char* tree, const char* focus);
// Says a text when a phase begins
void page_say(const char* text);
// Sets the colour around the canvas: "#rrggbb"
void page_color(const char* color);
// Remembers which theme was chosen, for what is seen before the program is there: 0: none, 1 light,
// 2 dark, 3 night
void page_theme(int choice);
// Shows a session on the lock screen: "none" where there is no session, "playing", "paused"
void page_session(const char* title, const char* phase, const char* state);

// Calls legato_step after so many milliseconds; a later call replaces an earlier one
void page_step_in(double ms);
}
