#include "agent.h"

#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <iostream>
#include <vector>

#include "agent/alarm.h"
#include "agent/session_bus.h"
#include "agent/single_instance.h"
#include "agent/watched.h"
#include "folders.h"
#include "start_program.h"
#include "storage/journal.h"
#include "storage/live_session.h"
#include "storage/reminder_state_file.h"
#include "storage/settings_file.h"
#include "zones.h"

namespace legato::agent {

namespace {

constexpr Millis bus_again_in{30'000};

void tell(const std::string& what) {
    std::cerr << "legato-agent: " << what << std::endl;
}

// Tells of a trouble once, and again only after another one.
class Trouble {
  public:
    void say(const std::string& what) {
        if (what != said_ && !what.empty()) tell(what);
        said_ = what;
    }

  private:
    std::string said_;
};

int ending_signals() {
    signal(SIGCHLD, SIG_IGN);  // leaves no zombies: nobody waits for the windows that were opened
    signal(SIGPIPE, SIG_IGN);
    sigset_t signals;
    sigemptyset(&signals);
    for (const int one : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals, one);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

class Agent {
  public:
    explicit Agent(const Options& options)
        : options_(options),
          single_instance_(options.data_folder),
          watched_(options.data_folder),
          alarm_(options.now) {}

    int run() {
        if (!single_instance_.take()) return leave_to_other();
        signals_ = ending_signals();
        while (!over_) {
            if (!bus_.is_open() && !connect()) return leave_to_other();
            const Delivery::Next next = settle();
            wait(next);
        }
        delivery_.withdraw_all();
        return exit_code_;
    }

  private:
    Moment now() {
        if (!options_.zone) zone_ = desktop::local_zone();
        return {alarm_.now(), options_.zone ? *options_.zone : zone_, desktop::boot_clock()};
    }

    int leave_to_other() {
        const auto other = working_agent(options_.data_folder);
        tell("reminders are already brought by another legato-agent" +
             (other ? " (process " + std::to_string(*other) + ")" : std::string()) +
             "; this one leaves");
        return exit_another_works;
    }

    // Opens the bus. False: another agent has taken over while there was no bus.
    bool connect() {
        if (!bus_.open()) {
            no_bus_.say(
                "there is no session bus, so nobody can be reminded; waiting for one to come");
            return true;
        }
        no_bus_.say("");
        delivery_.try_again();
        return single_instance_.take();
    }

    // Gives the lock up, as the session is over: whoever logs in next has an agent of the new
    // session.
    void lost_bus() { single_instance_.let_go(); }

    // Takes in everything that may have changed, and does what follows.
    Delivery::Next settle() {
        if (watched_.has_changed()) stale_ = true;
        const bool playing = storage::LiveSession::exists(options_.data_folder);
        if (alarm_.slept() >= away_after) delivery_.took_break(now());
        if (stale_ && !playing) {
            delivery_.plan(plan());
            stale_ = false;
            malloc_trim(0);
        }
        delivery_.presence({bus_.is_locked(), bus_.is_away(), playing}, now());
        if (!bus_.is_open()) return {std::nullopt, bus_again_in};
        return delivery_.step(now());
    }

    Plan plan() const {
        const std::filesystem::path& data = options_.data_folder;
        PlanReading reading = read_plan(
            data, storage::read_settings(data).settings,
            [&] { return read_routine_facts(data, options_.assets_folder); }, alarm_.now());
        if (!reading.notice.empty()) tell(reading.notice);
        return std::move(reading.plan);
    }

    void wait(const Delivery::Next& next) {
        alarm_.set(next.at);
        pollfd ends[] = {
            {signals_, POLLIN, 0},
            {alarm_.file(), POLLIN, 0},
            {watched_.file(), POLLIN, 0},
            {bus_.is_open() ? bus_.file() : -1, bus_.is_open() ? bus_.events() : short{0}, 0}};
        const int within = bus_.has_heard() ? 0
                           : next.within    ? static_cast<int>(next.within->count() + 1)
                                            : -1;
        poll(ends, std::size(ends), within);
        if (ends[0].revents) over_ = true;
        if (ends[1].revents) {
            alarm_.read();
            stale_ = true;  // the setting of the clock may have moved the future
        }
        watched_.read();
        if (watched_.is_gone()) {
            tell("the folder " + options_.data_folder.string() + " is gone; this agent leaves");
            over_ = true;
        }
        if (bus_.is_open() && !bus_.process()) lost_bus();
    }

    std::optional<std::uint32_t> show(const Notice& notice) {
        const auto number = bus_.show(notice);
        no_service_.say(number ? ""
                               : "the desktop does not show notifications (" + bus_.trouble() +
                                     "); waiting until it does");
        return number;
    }

    void open(const std::string& what) {
        std::vector<std::string> words{(options_.program_folder / "legato").string(), "--data",
                                       options_.data_folder.string(), "--open", what};
        if (options_.zone) words.insert(words.end(), {"--zone", options_.zone->id});
        desktop::StartOptions options;
        options.silent = false;
        if (const auto started = desktop::start_program(std::move(words), options); !started)
            tell("Legato could not be opened: " + started.error().message);
    }

    void tick(TickEntry entry) {
        entry.id = storage::new_entry_id();
        Result<storage::Journal> journal =
            storage::Journal::open(options_.data_folder, desktop::device_id());
        const Result<void> kept =
            journal ? journal->append(entry) : tl::make_unexpected(journal.error());
        if (!kept) tell(kept.error().message);
    }

    void keep(const ReminderState& state) {
        const Result<void> kept = storage::save_reminder_state(options_.data_folder, state);
        not_kept_.say(kept ? "" : kept.error().message);
    }

    const Options& options_;
    SingleInstance single_instance_;
    Watched watched_;
    Alarm alarm_;
    Zone zone_;
    SessionBus bus_{
        {[this](std::uint32_t notice, Answer answer) { delivery_.answer(notice, answer, now()); },
         [this](std::uint32_t notice) { delivery_.closed(notice, now()); },
         [this] { delivery_.try_again(); }, [this] { delivery_.service_gone(); }}};
    Delivery delivery_{
        {[this](const Notice& notice) { return show(notice); },
         [this](std::uint32_t notice) { bus_.withdraw(notice); }, [this] { return bus_.is_busy(); },
         [this](const std::string& what) { open(what); },
         [this](TickEntry entry) { tick(std::move(entry)); },
         [this](const ReminderState& state) { keep(state); }},
        storage::read_reminder_state(options_.data_folder)};
    Trouble no_bus_, no_service_, not_kept_;
    int signals_ = -1;
    int exit_code_ = exit_done;
    bool stale_ = true;
    bool over_ = false;
};

}  // namespace

int run(const Options& options) {
    if (const auto error = storage::make_folders(storage::real_disk(), options.data_folder)) {
        tell(storage::not_saved(options.data_folder, error));
        return exit_not_possible;
    }
    return Agent(options).run();
}

}  // namespace legato::agent
