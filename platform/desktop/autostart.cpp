#include "autostart.h"

#include <signal.h>
#include <unistd.h>

#include <sstream>
#include <vector>

#include "agent/single_instance.h"
#include "files/whole_file.h"
#include "folders.h"
#include "start_program.h"
#include "storage/durable.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_entry = 64 * 1024;

fs::path file_of(const Autostart& autostart) {
    return autostart.config_folder / "autostart/legato-agent.desktop";
}

std::vector<std::string> command_of(const Autostart& autostart) {
    std::vector<std::string> words{autostart.agent.string()};
    if (autostart.data_folder != autostart.usual_data_folder)
        words.insert(words.end(), {"--data", autostart.data_folder.string()});
    return words;
}

std::string entry_of(const Autostart& autostart) {
    std::string exec;
    for (const std::string& word : command_of(autostart))
        exec += (exec.empty() ? "" : " ") + exec_word(word);
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Legato reminders\n"
           "Comment=Shows the reminders that you chose in Legato\n"
           "Exec=" +
           exec +
           "\n"
           "NoDisplay=true\n"
           "X-GNOME-Autostart-enabled=true\n";
}

// Starts an agent that outlives this program, which may be a verb in a terminal.
bool start(const Autostart& autostart) {
    const auto process = start_program(command_of(autostart));
    if (process) let_go(*process);
    return process.has_value();
}

}  // namespace

Autostart autostart_of(const fs::path& data_folder) {
    return {program_folder() / "legato-agent", data_folder, usual_data_folder(), config_folder()};
}

std::string exec_word(const std::string& word) {
    std::string text = "\"";
    for (const char c : word) {
        // Escapes twice, as the file itself has escapes too.
        if (c == '"' || c == '`' || c == '$') text += "\\\\";
        if (c == '\\') text += "\\\\\\";
        if (c == '%') text += '%';
        text += c;
    }
    return text + "\"";
}

bool is_on(const Autostart& autostart) {
    std::istringstream file(files::read_whole(file_of(autostart), largest_entry).value_or(""));
    bool found = false;
    for (std::string line; std::getline(file, line);) {
        found = found || line.rfind("Exec=", 0) == 0;
        // Obeys settings programs of desktops, which switch an entry off by one of these lines.
        if (line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false") return false;
    }
    return found;
}

Result<void> set(const Autostart& autostart, bool on) {
    const fs::path file = file_of(autostart);
    const auto agent = agent::working_agent(autostart.data_folder);
    if (!on) {
        std::error_code error;
        fs::remove(file, error);
        if (error)
            return fail("The reminders could not be switched off: " + file.string() + ": " +
                        error.message());
        if (agent) kill(*agent, SIGTERM);
        return {};
    }
    if (access(autostart.agent.c_str(), X_OK) != 0)
        return fail("The program that brings reminders is missing: " + autostart.agent.string() +
                    "; build or install Legato again.");
    if (autostart.agent.string().find('\n') != std::string::npos ||
        autostart.data_folder.string().find('\n') != std::string::npos)
        return fail("Reminders cannot be started from a folder with a line break in its name.");
    const storage::Disk disk = storage::real_disk();
    if (const auto error = storage::make_folders(disk, file.parent_path()))
        return fail(storage::not_saved(file, error));
    if (Result<void> saved = storage::replace_file(file, entry_of(autostart)); !saved) return saved;
    if (!agent && !start(autostart))
        return fail(
            "The reminders could not be started now; they will come from the next login "
            "on.");
    return {};
}

}  // namespace legato::desktop
