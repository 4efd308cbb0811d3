// Hands calls from C++ (page.h) on to the page. Only texts and bytes change their form here.
// (emscripten 3.1.6 reads these functions as text, and knows no other way to write one.)
mergeInto(LibraryManager.library, {
  page_language: function (into, size) { return stringToUTF8(Module['page'].language(), into, size); },
  page_zone: function (into, size) { return stringToUTF8(Module['page'].zone(), into, size); },
  page_zone_offset: function (zone, utc) { return Module['page'].zoneOffset(UTF8ToString(zone), utc); },
  page_prefers: function (query) { return Module['page'].prefers(UTF8ToString(query)); },
  page_text_scale: function () { return Module['page'].textScale(); },
  page_inset: function (side) { return Module['page'].inset(UTF8ToString(side)); },
  page_keep_awake: function (on) { Module['page'].keepAwake(!!on); },
  page_can_dim: function () { return Module['page'].canDim(); },
  page_dim: function (on) { Module['page'].dim(!!on); },
  page_soften_others: function (on) { Module['page'].softenOthers(!!on); },
  page_has_motor: function () { return Module['page'].hasMotor(); },
  page_vibrate: function (times, strengths) { Module['page'].vibrate(UTF8ToString(times), UTF8ToString(strengths)); },
  page_call: function (number) { return Module['page'].call(UTF8ToString(number)); },
  page_may_sound: function () { return Module['page'].maySound(); },
  page_sound_heard: function () { return Module['page'].soundHeard(); },
  page_renew_sound: function (from) { Module['page'].renewSound(from); },
  page_sound_is_held: function () { return Module['page'].soundIsHeld(); },

  page_keep__deps: ['$FS'],
  page_keep: function (file, offset, bytes, count) {
    return Module['page'].keep(FS.getStream(file).path, offset, HEAPU8.slice(bytes, bytes + count));
  },
  page_keep_rename: function (from, to) { return Module['page'].keepRename(UTF8ToString(from), UTF8ToString(to)); },
  page_keep_remove: function (path) { return Module['page'].keepRemove(UTF8ToString(path)); },
  page_keeps: function () { return Module['page'].keeps(); },
  page_data_place: function (into, size) { return stringToUTF8(Module['page'].dataPlace(), into, size); },

  page_export_file: function (name, bytes, count) {
    return Module['page'].exportFile(UTF8ToString(name), HEAPU8.slice(bytes, bytes + count)) ? 1 : 0;
  },
  page_ask_for_file: function () { Module['page'].askForFile(); },
  page_copy: function (text) { return Module['page'].copy(UTF8ToString(text)); },
  page_ask_for_line: function (question, now) { Module['page'].askForLine(UTF8ToString(question), UTF8ToString(now)); },

  page_home_screen: function (into, size) { return stringToUTF8(Module['page'].homeScreen(), into, size); },
  page_put_on_home_screen: function () { Module['page'].putOnHomeScreen(); },

  page_offline_since: function () { return Module['page'].offlineSince(); },

  page_changes: function () { return Module['page'].changes(); },

  page_show_reminder: function (reminder, title, text, opens, answers) {
    return Module['page'].showReminder(UTF8ToString(reminder), UTF8ToString(title), UTF8ToString(text), UTF8ToString(opens), UTF8ToString(answers));
  },
  page_withdraw_reminder: function (reminder) { Module['page'].withdrawReminder(UTF8ToString(reminder)); },

  page_may_remind: function () { return Module['page'].mayRemind(); },
  page_ask_to_remind: function () { Module['page'].askToRemind(); },

  page_fetch_lines: function (lines, now) { Module['page'].fetchLines(UTF8ToString(lines), !!now); },

  page_brings_lines: function () { return Module['page'].bringsLines(); },

  page_session: function (title, phase, state) {
    Module['page'].session(UTF8ToString(title), UTF8ToString(phase), UTF8ToString(state));
  },
  page_color: function (color) { Module['page'].color(UTF8ToString(color)); },
  page_theme: function (choice) { Module['page'].theme(choice); },
  page_say: function (text) { Module['page'].say(UTF8ToString(text)); },
  page_mirror: function (tree, focus) { Module['page'].mirror(UTF8ToString(tree), UTF8ToString(focus)); },
  page_step_in: function (ms) { Module['page'].stepIn(ms); },
});
