#pragma once

#include <filesystem>

#include "app/machine/device.h"
#include "support/places.h"
#include "support/temp_folder.h"

namespace legato::testing {

/// A machine whose time stands still until a test moves it. Its data folder is empty at first and
/// goes with it; its assets are the shipped ones, without sounds, unless a test says
/// otherwise.
class FakeDevice : public Device {
    TempFolder folder_;

  public:
    std::filesystem::path data_folder() const override { return folder_ / "data"; }
    std::filesystem::path assets_folder() const override { return assets; }
    std::string id() const override { return "fake"; }
    Millis boot_now() const override { return boot; }
    LocalStamp now() const override {
        return {std::chrono::floor<Seconds>(wall + boot), offset, zone_name};
    }
    Zone local_zone() const override { return zone("Europe/London").value(); }
    Result<Zone> zone(std::string_view name) const override {
        return Zone{std::string(name), [this](UtcInstant) { return offset; }};
    }
    SystemLook system_look() const override { return system; }
    std::string language() const override { return "en"; }
    void keep_awake(bool on) override { kept_awake = on; }
    void soften_others(bool on) override { others_soft = on; }
    bool can_dim() const override { return dims; }
    void dim(bool on) override { dimmed = on; }
    std::optional<bool> reminders_at_login() const override { return at_login; }
    Result<void> set_reminders_at_login(bool on) override {
        if (!at_login) return fail("There is no login here.");
        at_login = on;
        return {};
    }
    Reminding reminding() const override {
        return at_login == false ? Reminding::helper_off : reminds;
    }
    void ask_to_remind() override { ++asked_to_remind; }
    Result<void> notify(const std::string& summary, const std::string& body) override {
        if (is_busy) return fail("This desktop does not want to be disturbed now.");
        notified.push_back(summary + "|" + body);
        return {};
    }
    Result<std::string> export_file(const std::string& name, const std::string& content) override {
        if (hands_full) return fail("The disk is full.");
        exported = content;
        exported_name = name;
        return "the desk/" + name;
    }

    bool copy(const std::string& text) override {
        if (hands_full) return false;
        copied = text;
        return true;
    }
    std::string kind_of_machine() const override { return "Fake"; }
    bool takes_files() const override { return picks_files; }
    void ask_for_file() override { ++asked_for_file; }

    bool types() const override { return has_keys; }
    bool ask_for_line(const std::string& question, const std::string& now) override {
        asked_line = question + "|" + now;
        return true;
    }

    HomeScreen home_screen() const override { return home; }
    std::string forgets() const override { return forgetful; }
    Offline offline() const override { return without_net; }
    void put_on_home_screen() override { ++asked_for_home; }

    void have_spoken(const SpeechOrder& order, Millis) override { speech_orders.push_back(order); }
    bool has_haptics() const override { return vibrates; }
    void haptic(HapticPattern pattern) override {
        felt.emplace_back(pattern.begin(), pattern.end());
    }
    bool may_sound() const override { return touched; }
    bool sound_is_held() const override { return holds_sound; }
    bool gives_idle_time() const override { return idles; }
    bool call(const std::string& number) override {
        called.push_back(number);
        return telephones;
    }

    /// Both clocks go on.
    void pass(Millis time) { boot += time; }

    std::filesystem::path assets = folder_ / "assets";
    Millis boot{1'000'000};
    std::chrono::sys_time<Millis> wall = parse_utc("2025-06-10T09:00:00Z").value() - boot;
    Seconds offset{3600};
    std::string zone_name = "Europe/London";
    SystemLook system;
    bool kept_awake = false;
    bool dims = true;  ///< a program may dim the screen
    bool dimmed = false;
    bool others_soft = false;
    bool vibrates = false;
    std::vector<std::vector<Pulse>> felt;
    bool touched = true;       ///< false: as a page that nobody has touched yet
    bool holds_sound = false;  ///< true: as for a call
    bool idles = false;
    bool telephones = false;
    std::vector<SpeechOrder> speech_orders;
    std::vector<std::string> called;
    std::optional<bool> at_login;  ///< none: there is no such thing
    std::string exported;          ///< the last file
    std::string copied;
    std::string exported_name;  ///< and what it is called
    Reminding reminds = Reminding::comes;
    int asked_to_remind = 0;
    std::vector<std::string> notified;
    bool is_busy = false;
    bool hands_full = false;
    bool picks_files = false;
    bool has_keys = false;
    std::string asked_line;  ///< "question|as it begins", the last one
    int asked_for_file = 0;
    HomeScreen home = HomeScreen::there;
    Offline without_net;
    std::string forgetful;
    int asked_for_home = 0;

    FakeDevice() {
        const std::filesystem::path routines = places::routines;
        std::filesystem::create_directory(assets);
        std::filesystem::create_directory_symlink(routines, assets / "routines");
        for (const char* folder : {"figure", "cards", "licences", "defaults.toml", "emergency.toml",
                                   "leg_check.toml", "references.toml"})
            std::filesystem::create_directory_symlink(routines.parent_path() / "assets" / folder,
                                                      assets / folder);
    }
};

}  // namespace legato::testing
