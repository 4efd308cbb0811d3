#include "device_desktop.h"

#include <SDL.h>
#include <pwd.h>
#include <sys/auxv.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "hand_out.h"
#include "helper.h"
#include "languages.h"
#include "portal_look.h"
#include "pretended.h"
#include "zones.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

Millis boot_clock() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME,
                  &now);  // goes on while the machine sleeps, unlike the monotonic one
    return std::chrono::duration_cast<Millis>(Seconds{now.tv_sec} +
                                              std::chrono::nanoseconds{now.tv_nsec});
}

std::optional<fs::path> absolute_from(const char* variable) {
    const char* value = std::getenv(variable);
    if (!value || *value != '/') return std::nullopt;
    return fs::path(value);
}

fs::path usual_data_folder() {
    if (auto data = absolute_from("XDG_DATA_HOME")) return *data / "legato";
    if (auto home = absolute_from("HOME")) return *home / ".local/share/legato";
    const passwd* user = getpwuid(getuid());
    return fs::path(user && user->pw_dir ? user->pw_dir : "/") / ".local/share/legato";
}

fs::path program_folder() {
    std::error_code error;
    fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error)  // no /proc, as in a bare chroot: the kernel also passes the path on
        program = fs::weakly_canonical(reinterpret_cast<const char*>(getauxval(AT_EXECFN)), error);
    return program.parent_path();
}

Result<fs::path> find_assets() {
    std::error_code error;
    const fs::path folder = program_folder();
    for (const fs::path& candidate :
         {folder / "share/legato", folder.parent_path() / "share/legato"})
        if (fs::is_directory(candidate / "routines", error)) return candidate;
    return fail(
        "the routines and sounds that belong to this program are missing: there is no share/legato "
        "in " +
        folder.string() + " or beside it; build or install it again");
}

// Tells this machine from others in a shared folder without giving its machine id away (FNV-1a, 64
// bit).
std::string device_id() {
    std::string machine;
    std::ifstream("/etc/machine-id") >> machine;
    if (machine.empty()) return "local";
    std::uint64_t hash = 14695981039346656037u;
    for (const char c : "legato:" + machine)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

// Something is different: a window that sleeps has to look again.
void wake_window() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

class DesktopDevice : public Device {
  public:
    DesktopDevice(fs::path data, fs::path assets, Zone zone, std::optional<UtcInstant> now)
        : data_(std::move(data)), assets_(std::move(assets)), zone_(std::move(zone)), now_(now) {}

    fs::path data_folder() const override { return data_; }
    fs::path assets_folder() const override { return assets_; }
    std::string id() const override { return device_id(); }
    Millis boot_now() const override { return boot_clock(); }
    LocalStamp now() const override {
        using std::chrono::floor;
        const UtcInstant at = now_ ? *now_ + floor<Seconds>(boot_clock() - started_)
                                   : floor<Seconds>(std::chrono::system_clock::now());
        return stamp(at, zone_);
    }
    Result<Zone> zone(std::string_view id) const override { return find_zone(id); }
    // The desktop is asked when the look first matters: the verbs of the terminal never do.
    SystemLook system_look() const override {
        if (pretended_look_) return *pretended_look_;
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
    Result<std::string> hand_out(const std::string& name, const std::string& content) override {
        return desktop::hand_out(name, content);
    }
    void have_spoken(const SpeechOrder& order, Millis at_most) override {
        run_voice_helper(program_folder(), order, at_most);
    }

  private:
    fs::path data_;
    fs::path assets_;
    Zone zone_;
    std::optional<UtcInstant> now_;  ///< time travel: the clock as it was when the program started
    Millis started_ = boot_clock();
    std::optional<SystemLook> pretended_look_ = pretended_system_look();
    mutable std::optional<PortalLook> portal_;
};

}  // namespace

Result<std::unique_ptr<Device>> make_device(const cli::Place& place) {
    Result<Zone> zone = place.zone ? find_zone(*place.zone) : Result<Zone>(local_zone());
    if (!zone) return tl::make_unexpected(zone.error());
    Result<fs::path> assets = find_assets();
    if (!assets) return tl::make_unexpected(assets.error());
    return std::make_unique<DesktopDevice>(place.data.value_or(usual_data_folder()), *assets, *zone,
                                           place.now);
}

}  // namespace legato::desktop
