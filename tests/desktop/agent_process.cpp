#include "agent_process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "storage/journal.h"
#include "storage/reminder_state_file.h"
#include "storage/reminders_file.h"
#include "support/places.h"

namespace legato::testing {

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

AgentProcess::AgentProcess() {
    fs::create_directories(folder_ / "share");
    fs::create_directory_symlink(places::share, folder_ / "share/legato");
    fs::copy_file(places::agent, folder_ / "legato-agent");
    std::ofstream(folder_ / "legato") << "#!/bin/sh\necho \"$@\" >\"$0.new\"\nmv \"$0.new\" "
                                         "\"$0.called\"\n";
    fs::permissions(folder_ / "legato", fs::perms::owner_all);
}

AgentProcess::~AgentProcess() {
    if (process_ > 0) stop();
}

void AgentProcess::start(const std::string& now, const std::string& tz) {
    const std::string agent = folder_ / "legato-agent", where = data();
    process_ = fork();
    if (process_ != 0) return;
    const int said = open((folder_ / "said").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(said, STDERR_FILENO);
    if (!tz.empty()) setenv("TZ", tz.c_str(), 1);
    execl(agent.c_str(), agent.c_str(), "--data", where.c_str(), "--now", now.c_str(),
          tz.empty() ? "--zone" : nullptr, "Europe/London", nullptr);
    _exit(127);
}

int AgentProcess::stop() {
    kill(process_, SIGTERM);
    return wait();
}

int AgentProcess::wait() {
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void AgentProcess::add(const std::string& rule, const std::string& routine) {
    std::vector<Reminder> reminders = storage::read_reminders(data()).reminders;
    reminders.push_back({storage::new_entry_id(),
                         parse_rule(rule).value(),
                         routine,
                         "A text for " + routine,
                         {},
                         true});
    if (!storage::save_reminders(data(), reminders)) throw std::runtime_error("reminders");
}

std::string AgentProcess::said() const {
    return text_of(folder_ / "said");
}

ReminderState AgentProcess::kept() const {
    return storage::read_reminder_state(data());
}

std::string AgentProcess::opened() const {
    soon([&] { return fs::exists(folder_ / "legato.called"); });
    return text_of(folder_ / "legato.called");
}

bool AgentProcess::says(const std::string& text) const {
    return soon([&] { return said().find(text) != std::string::npos; });
}

long wakeups(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("voluntary_ctxt_switches:", 0) == 0) return std::stol(line.substr(24));
    return -1;
}

bool is_waiting(pid_t process) {
    return soon([&] {
        const long before = wakeups(process);
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
        return wakeups(process) == before;
    });
}

}  // namespace legato::testing
