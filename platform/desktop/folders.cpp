#include "folders.h"

#include <pwd.h>
#include <sys/auxv.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> absolute_from(const char* variable) {
    const char* value = std::getenv(variable);
    if (!value || *value != '/') return std::nullopt;
    return fs::path(value);
}

fs::path home() {
    if (auto home = absolute_from("HOME")) return *home;
    const passwd* user = getpwuid(getuid());
    return user && user->pw_dir ? user->pw_dir : "/";
}

}  // namespace

fs::path usual_data_folder() {
    if (auto data = absolute_from("XDG_DATA_HOME")) return *data / "legato";
    return home() / ".local/share/legato";
}

fs::path config_folder() {
    return absolute_from("XDG_CONFIG_HOME").value_or(home() / ".config");
}

fs::path program_folder() {
    std::error_code error;
    fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error)  // asks the kernel where there is no /proc, as in a bare chroot
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

Millis boot_clock() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Millis>(Seconds{now.tv_sec} +
                                              std::chrono::nanoseconds{now.tv_nsec});
}

// Hashes the machine id by FNV-1a, 64 bit.
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

}  // namespace legato::desktop
