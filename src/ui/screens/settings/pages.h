#pragma once

#include "ui/screens/layout.h"
#include "ui/screens/settings.h"
#include "ui/widgets/column.h"
#include "ui/widgets/top_bar.h"

namespace legato::ui::settings {

/// Pages of the settings, one function and one file each.
std::optional<Action> home(Frame& frame, const SettingsView& view);
std::optional<Action> appearance(Frame& frame, const SettingsView& view);
std::optional<Action> sound(Frame& frame, const SettingsView& view);
std::optional<Action> days(Frame& frame, const SettingsView& view);
std::optional<Action> pause(Frame& frame, const SettingsView& view);
std::optional<Action> for_me(Frame& frame, const SettingsView& view);
std::optional<Action> data(Frame& frame, const SettingsView& view);
std::optional<Action> safety(Frame& frame, const SettingsView& view);
std::optional<Action> about(Frame& frame, const SettingsView& view);

/// Value of a setting, as core/settings.h writes it.
std::string value_of(const Settings& settings, std::string_view key);

/// One value that a setting may have, and its label.
struct Value {
    std::string value;  ///< value as core/settings.h reads it
    std::string label;
    Icon icon = Icon::none;
    std::string detail = {};
};

/// A question about one setting, answered by chips, or by rows with a sentence each.
struct Question {
    std::string key;
    std::string title;
    std::string detail = {};
    Icon icon = Icon::none;
};
std::optional<Action> by_chips(Column& rows, const Settings& settings, const Question& question,
                               const std::vector<Value>& values);
std::optional<Action> by_rows(Column& rows, const Settings& settings, const std::string& key,
                              const std::vector<Value>& values);

/// Finds the next (`step` 1) or previous (-1) whole or half hour; goes round at midnight.
std::chrono::minutes half_hour(std::chrono::minutes now, int step);

/// Draws a setting that is a time of day, changed in half hours.
std::optional<Action> time_row(Column& rows, const std::string& key, const std::string& title,
                               Icon icon, std::chrono::minutes now);

/// Draws the row that erases the log, and once the row was tapped the question whether to erase.
std::optional<Action> erase_log(Column& rows, const SettingsView& view);

/// Draws cards as text.
void read_cards(Column& rows, const std::vector<Card>& cards);

/// Draws the parts of a card; their ids begin with `id`. At night the letters are large.
void read_parts(Column& rows, const Card& card, const std::string& id);

/// Draws where something comes from, a row for each source; their ids begin with `id`.
void read_sources(Column& rows, const std::vector<std::string>& sources, const std::string& id);

/// Words for the value of a setting, on the first page and on the page of that setting.
std::string profile_words(const Strings& tr, SoundProfile profile);
std::string theme_words(const Strings& tr, ThemeChoice theme);
std::string percent_words(const Strings& tr, int percent);
std::string pause_words(const Strings& tr, std::optional<LocalDay> since);

}  // namespace legato::ui::settings
