#include "device_desktop.h"

#include <SDL.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <vector>

#include "autostart.h"
#include "export_file.h"
#include "folders.h"
#include "helper.h"
#include "languages.h"
#include "notify.h"
#include "overrides.h"
#include "portal_look.h"
#include "pulse_output.h"
#include "zones.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

// Tells a window that sleeps that something has changed, so that it looks again.
void wake_window() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

class DesktopDevice : public Device {
  public:
    DesktopDevice(fs::path data, fs::path assets, std::optional<Zone> zone,
                  std::optional<UtcInstant> now)
        : data_(std::move(data)), assets_(std::move(assets)), zone_(std::move(zone)), now_(now) {}

    fs::path data_folder() const override { return data_; }
    fs::path assets_folder() const override { return assets_; }
    std::string id() const override { return device_id(); }
    Millis boot_now() const override { return boot_clock(); }
    LocalStamp now() const override {
        using std::chrono::floor;
        const UtcInstant at = now_ ? *now_ + floor<Seconds>(boot_clock() - started_)
                                   : floor<Seconds>(std::chrono::system_clock::now());
        return stamp(at, local_zone());
    }
    Zone local_zone() const override { return zone_ ? *zone_ : desktop::local_zone(); }
    Result<Zone> zone(std::string_view id) const override { return find_zone(id); }
    // Asks the desktop when the look first matters: the verbs of the terminal never do.
    SystemLook system_look() const override {
        if (overridden_look_) return *overridden_look_;
        if (!portal_) portal_.emplace(wake_window);
        return portal_->now();
    }
    std::string language() const override {
        const auto variable = [](const char* name) { return std::getenv(name); };
        return choose_language(wanted_languages(variable), [this](const std::string& name) {
            std::error_code error;
            return fs::exists(assets_ / "strings" / (name + ".toml"), error);
        });
    }
    void keep_awake(bool on) override {
        if (!SDL_WasInit(SDL_INIT_VIDEO)) return;
        if (on)
            SDL_DisableScreenSaver();
        else
            SDL_EnableScreenSaver();
    }
    std::unique_ptr<OutputWatch> watch_output() override { return watch_pulse_output(); }
    Result<std::string> export_file(const std::string& name, const std::string& content) override {
        return desktop::export_file(name, content);
    }
    bool copy(const std::string& text) override { return SDL_SetClipboardText(text.c_str()) == 0; }
    std::string kind_of_machine() const override { return SDL_GetPlatform(); }
    bool types() const override { return true; }
    bool ask_for_line(const std::string&, const std::string&) override {
        SDL_StartTextInput();
        return true;
    }
    void have_spoken(const SpeechOrder& order, Millis at_most) override {
        run_voice_helper(program_folder(), order, at_most);
    }
    Reminding reminding() const override { return reminding_on(data_); }
    Result<void> notify(const std::string& summary, const std::string& body) override {
        return desktop::notify(summary, body);
    }
    std::optional<bool> reminders_at_login() const override { return is_on(autostart_of(data_)); }
    Result<void> set_reminders_at_login(bool on) override { return set(autostart_of(data_), on); }

  private:
    fs::path data_;
    fs::path assets_;
    /// Pretended zone; nullopt: wherever the machine is, also if it travels.
    std::optional<Zone> zone_;
    /// Pretended moment of the start, from which the clock goes on.
    std::optional<UtcInstant> now_;
    Millis started_ = boot_clock();
    std::optional<SystemLook> overridden_look_ = overridden_system_look();
    mutable std::optional<PortalLook> portal_;
};

}  // namespace

Result<std::unique_ptr<Device>> make_device(const cli::Place& place) {
    std::optional<Zone> overridden;
    if (place.zone) {
        Result<Zone> zone = find_zone(*place.zone);
        if (!zone) return tl::make_unexpected(zone.error());
        overridden = *std::move(zone);
    }
    Result<fs::path> assets = find_assets();
    if (!assets) return tl::make_unexpected(assets.error());
    return std::make_unique<DesktopDevice>(place.data.value_or(usual_data_folder()), *assets,
                                           std::move(overridden), place.now);
}

Result<int> become_agent(const cli::Place& place) {
    const std::string agent = (program_folder() / "legato-agent").string();
    std::vector<std::string> words{agent};
    if (place.data) words.insert(words.end(), {"--data", place.data->string()});
    if (place.now) words.insert(words.end(), {"--now", format_utc(*place.now)});
    if (place.zone) words.insert(words.end(), {"--zone", *place.zone});
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(agent.c_str(), arguments.data());
    return fail("the program that brings reminders could not be started: " + agent + ": " +
                std::generic_category().message(errno) + "; build or install Legato again");
}

}  // namespace legato::desktop
