// legato-agent: brings the reminders of Legato to the desktop. Links neither SDL nor Dear ImGui, as
// it waits all day.
#include <iostream>
#include <string_view>

#include "agent/agent.h"
#include "folders.h"
#include "zones.h"

namespace {

using namespace legato;

constexpr const char* usage =
    "usage: legato-agent [--data DIR] [--now UTC] [--zone ZONE]\n"
    "Shows the reminders that were chosen in Legato as notifications of the desktop, until it is\n"
    "ended. Exit codes: 0 ended, 2 not possible, 3 another one works already.\n";

int complain(const std::string& what) {
    std::cerr << "legato-agent: " << what << "\n";
    return agent::exit_not_possible;
}

}  // namespace

int main(int argc, char** argv) {
    agent::Options options;
    options.data_folder = desktop::usual_data_folder();
    options.program_folder = desktop::program_folder();
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        if (name == "--help") {
            std::cout << usage;
            return agent::exit_done;
        }
        if (name != "--data" && name != "--now" && name != "--zone")
            return complain("there is no option '" + std::string(name) + "'; see --help");
        if (i + 1 == argc || !*argv[i + 1])
            return complain(std::string(name) + " needs a value; see --help");
        const std::string value = argv[i + 1];
        if (name == "--data") options.data_folder = std::filesystem::absolute(value);
        if (name == "--now") {
            const Result<UtcInstant> now = parse_utc(value);
            if (!now) return complain("--now: " + now.error().message);
            options.now = *now;
        }
        if (name == "--zone") {
            Result<Zone> zone = desktop::find_zone(value);
            if (!zone) return complain(zone.error().message);
            options.zone = *std::move(zone);
        }
    }
    Result<std::filesystem::path> assets = desktop::find_assets();
    if (!assets) return complain(assets.error().message);
    options.assets_folder = *std::move(assets);
    return agent::run(options);
}
