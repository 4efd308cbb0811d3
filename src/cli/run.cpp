#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/library.h"
#include "cli/verb.h"
#include "content/unicode.h"
#include "core/reminders/reminder.h"

namespace legato::cli {

namespace {

// Turns CLI11's exceptions of several lines into one line that says what to do.
int complain_about(const CLI::ParseError& error) {
    std::string what = error.what();
    if (const auto end = what.find('\n'); end != what.npos) what.resize(end);
    return complain(what + "; see legato --help");
}

// Options that can be given with every verb, or without one.
struct Said {
    std::string data, now, zone, open;
    DayArgs days;
};

void describe(CLI::App& app, Said& said) {
    app.name("legato");
    app.description("Legato: guided stretches for tired legs. Without a verb it opens the app.");
    app.set_version_flag("--version", "legato " LEGATO_VERSION);
    app.add_option("--data", said.data, "Keep everything personal in this folder")
        ->type_name("DIR")
        ->check(is_given);
    app.add_option("--now", said.now, "Pretend that it is this moment")
        ->type_name("UTC")
        ->check(is_given);
    app.add_option("--zone", said.zone, "Pretend to be in this time zone")
        ->type_name("ZONE")
        ->check(is_given);
    app.add_option("--open", said.open, "Open the app on this routine")
        ->type_name("ID")
        ->check(is_given);
    add_options(app, said.days);
    app.require_subcommand(0, 1);
}

Result<Place> place_of(const Said& said) {
    Place place;
    if (!said.data.empty()) place.data = std::filesystem::absolute(said.data);
    if (!said.zone.empty()) place.zone = said.zone;
    if (!said.now.empty()) {
        Result<UtcInstant> now = parse_utc(said.now);
        if (!now) return tl::make_unexpected(now.error());
        place.now = *now;
    }
    return place;
}

int open_app(Device& device, const Ports& ports, const std::string& what) {
    // Things that reminders may open are no routines.
    if (!what.empty() && what != cramp_question && what != water_tick)
        if (const Result<Routine> routine = find_routine(load_routines(device), what); !routine)
            return complain(routine.error().message);
    Result<int> closed = ports.open_window(device, what);
    if (closed) return *closed;
    return complain(closed.error().message +
                    " To play in the terminal: legato play ROUTINE; legato list has them.");
}

}  // namespace

int complain(const std::string& message, int exit_code) {
    std::cerr << "legato: " << content::printable(message) << "\n";
    return exit_code;
}

int run(int argc, const char* const* argv, const Ports& ports) {
    CLI::App app;
    Said said;
    describe(app, said);
    Verbs verbs(app);
    add_verbs(verbs);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error);
        if (argc > 1 && argv[1][0] != '-' && app.get_subcommands().empty())
            return complain("there is no verb '" + std::string(argv[1]) + "'; see legato --help");
        return complain_about(error);
    }
    Result<Place> place = place_of(said);
    if (!place) return complain("--now: " + place.error().message);
    if (!said.open.empty() && !app.get_subcommands().empty())
        return complain("--open is for the app, without a verb");
    Call call(ports, *std::move(place), said.days);
    if (const std::optional<int> exit_code = verbs.run(call)) return *exit_code;
    const Result<Device*> device = call.device();
    if (!device) return complain(device.error().message);
    return open_app(**device, ports, said.open);
}

}  // namespace legato::cli
