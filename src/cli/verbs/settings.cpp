#include <algorithm>
#include <iomanip>
#include <iostream>

#include "cli/json.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "content/nearest.h"
#include "storage/settings_file.h"

namespace legato::cli {

namespace {

struct SettingsArgs {
    std::optional<std::string> key;    ///< name of the setting; nullopt: all of them
    std::optional<std::string> value;  ///< new value; nullopt: tell the present one
    bool json = false;
};

constexpr std::string_view choice_prefix = "choice.";

Settings stored_settings(const Device& device) {
    storage::SettingsReading reading = storage::read_settings(device.data_folder());
    if (!reading.notice.empty()) std::cerr << "legato: " << reading.notice << "\n";
    return std::move(reading.settings);
}

// Value of a setting. Where a name stands twice, the value that Legato goes by comes first.
std::optional<std::string> value_of(const Settings& settings, const std::string& key) {
    for (const auto& [name, value] : named(settings))
        if (name == key) return value;
    return std::nullopt;
}

// Checks "choice.ROUTINE.hold_s": there has to be such a routine, with such a choice, and the value
// has to be one that the choice offers.
Result<void> check_choice(const Device& device, const std::string& key,
                          const std::optional<std::string>& value) {
    const std::string rest = key.substr(choice_prefix.size());
    const auto dot = rest.find('.');
    if (dot == rest.npos) return fail("a choice is named choice.ROUTINE.KEY, got '" + key + "'");
    const std::string name = rest.substr(dot + 1);
    const Result<Routine> routine = find_routine(load_routines(device), rest.substr(0, dot));
    if (!routine) return tl::make_unexpected(routine.error());
    Result<Preferences> chosen;
    if (!is_preference(name) || (value && !value->empty()))
        chosen = with(Preferences{}, name, value.value_or(""));
    if (!chosen) return tl::make_unexpected(chosen.error());
    if (without_effect(*routine, name)) return fail(name + " changes nothing in " + routine->id);
    return compile(*routine, *chosen).map([](const Timeline&) {});
}

std::string unknown_key(const std::string& key) {
    std::vector<std::string> names;
    for (const auto& [name, value] : named({})) names.push_back(name);
    const std::optional<std::string> meant = content::nearest(key, names);
    return "there is no setting '" + key.substr(0, 80) + "'; " +
           (meant ? "did you mean " + *meant + "?" : "legato settings lists them");
}

int list(const Settings& settings, bool json) {
    // Settings by name; the value that Legato goes by comes first and stays.
    Json all = Json::object();
    std::size_t widest = 0;
    for (const auto& [key, value] : named(settings)) {
        all.emplace(key, value);
        widest = std::max(widest, key.size());
    }
    if (json)
        std::cout << print(all) << "\n";
    else
        for (const auto& [key, value] : all.items()) {
            const std::string text = value.get<std::string>();
            std::cout << std::left << std::setw(static_cast<int>(widest)) << key
                      << (text.empty() ? "" : "  ") << text << "\n";
        }
    return exit_done;
}

int set(const Device& device, const std::string& key, const std::string& value) {
    const Result<storage::SettingsReading> kept = storage::change_settings(
        device.data_folder(), [&](Settings now) { return with(std::move(now), key, value); });
    if (!kept) return complain(kept.error().message);
    if (!kept->notice.empty()) std::cerr << "legato: " << kept->notice << "\n";
    return exit_done;
}

int settings(const Device& device, const SettingsArgs& args) {
    const Settings stored = args.value ? Settings{} : stored_settings(device);
    if (!args.key) return list(stored, args.json);
    std::optional<std::string> value = value_of(stored, *args.key);
    if (!value && args.key->rfind(choice_prefix, 0) == 0) {
        if (const Result<void> fits = check_choice(device, *args.key, args.value); !fits)
            return complain(fits.error().message);
        value = "";
    }
    if (!value) return complain(unknown_key(*args.key));
    if (args.value) return set(device, *args.key, *args.value);
    std::cout << (args.json ? print(Json{{*args.key, *value}}) : *value) << "\n";
    return exit_done;
}

}  // namespace

void add_settings(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add("settings", "Your settings: all, one, or set one", settings);
    verb.add_option("KEY", args.key, "Which one, as theme or choice.ROUTINE.hold_s");
    verb.add_option("VALUE", args.value, "What it is to be");
    verb.add_flag("--json", args.json, "For programs");
}

}  // namespace legato::cli
