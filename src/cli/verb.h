#pragma once

#include <CLI/CLI.hpp>
#include <any>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <type_traits>

#include "cli/complain.h"
#include "cli/options.h"
#include "cli/run.h"

namespace legato::cli {

/// One run of the program: its platform, and the place and days it is about.
class Call {
  public:
    Call(const Ports& of_platform, Place where, DayArgs counted)
        : ports(of_platform), place(std::move(where)), days(std::move(counted)) {}

    /// Machine, made when first asked for. Error: a file of the program is missing.
    Result<Device*> device();

    const Ports& ports;
    const Place place;
    const DayArgs days;

  private:
    std::optional<Result<std::unique_ptr<Device>>> made_;
};

/// Verbs of the terminal. Each is a file in verbs/ that adds its words, its options with their
/// help, and what it does; verbs/all.cpp lists them.
class Verbs {
  public:
    explicit Verbs(CLI::App& app) : app_(app) {}
    Verbs(const Verbs&) = delete;
    Verbs& operator=(const Verbs&) = delete;

    /// A verb with its place in the help, and the struct that gets its options.
    template <class Args>
    struct Added {
        CLI::App& verb;
        Args& args;
    };

    /// Adds a verb. `act` is given the machine and returns the exit code. If its output to stdout
    /// does not arrive, that is told and the exit code is another.
    template <class Machine, class Args>
    Added<Args> add(const char* name, const char* help, int (*act)(Machine&, const Args&)) {
        return add(app_, name, help, act);
    }
    /// Adds a verb below another: `log add`.
    template <class Machine, class Args>
    Added<Args> add(CLI::App& above, const char* name, const char* help,
                    int (*act)(Machine&, const Args&)) {
        auto& args = std::any_cast<Args&>(args_.emplace_back(Args{}));
        CLI::App& verb = *above.add_subcommand(name, help)->fallthrough();
        acts_[&verb] = [act, &args](Call& call) {
            if constexpr (std::is_same_v<Machine, Call>)
                // Lets the verb tell everything, without a machine made first.
                return act(call, args);
            else
                return on_machine(call, [&](Device& device) { return act(device, args); });
        };
        return {verb, args};
    }
    /// Adds a verb to which it matters how days are counted.
    template <class Machine, class Args>
    Added<Args> add(CLI::App& above, const char* name, const char* help,
                    int (*act)(Machine&, const Args&, const DayArgs&)) {
        auto& args = std::any_cast<Args&>(args_.emplace_back(Args{}));
        CLI::App& verb = *above.add_subcommand(name, help)->fallthrough();
        acts_[&verb] = [act, &args](Call& call) {
            return on_machine(call, [&](Device& d) { return act(d, args, call.days); });
        };
        return {verb, args};
    }
    CLI::App& app() { return app_; }

    /// Runs the verb that was given and returns its exit code; nullopt if there was none.
    std::optional<int> run(Call& call) const;

  private:
    static int on_machine(Call& call, const std::function<int(Device&)>& act);

    CLI::App& app_;
    std::deque<std::any> args_;  ///< options of the verbs; a deque keeps them where they are
    std::map<const CLI::App*, std::function<int(Call&)>> acts_;
};

/// Adds all verbs.
void add_verbs(Verbs& verbs);

}  // namespace legato::cli
