#include "cli/verb.h"

#include <iostream>

namespace legato::cli {

Result<Device*> Call::device() {
    if (!made_) made_ = ports.make_device(place);
    if (!*made_) return tl::make_unexpected(made_->error());
    return (*made_)->get();
}

int Verbs::on_machine(Call& call, const std::function<int(Device&)>& act) {
    const Result<Device*> device = call.device();
    if (!device) return complain(device.error().message);
    const int exit_code = act(**device);
    // Tells of a full disk behind our output: somebody waits for what we had to say.
    if (!std::cout.flush()) return complain("the output could not be written");
    return exit_code;
}

std::optional<int> Verbs::run(Call& call) const {
    const CLI::App* said = &app_;
    while (!said->get_subcommands().empty()) said = said->get_subcommands().front();
    const auto act = acts_.find(said);
    if (act == acts_.end()) return std::nullopt;
    return act->second(call);
}

}  // namespace legato::cli
