#include <iostream>

#include "app/records/own_routines.h"
#include "cli/library.h"
#include "cli/verb.h"
#include "content/unicode.h"

namespace legato::cli {

namespace {

struct AddArgs {
    std::vector<std::string> files;
    bool replace = false;
};

int add_one(const Device& device, const std::string& file, bool replace) {
    const content::Library library = content::load_library(
        {device.assets_folder() / "routines", device.data_folder() / "routines"});
    auto text = content::text_of(file);
    if (!text) return complain(content::printable(file) + " " + text.error().message);
    BroughtRoutine brought = look_at(device, library, file, *std::move(text));
    if (!brought.refusal.empty()) return complain(brought.refusal);
    for (content::Fault fault : brought.faults) {
        fault.file = file;
        std::cerr << to_string(fault) << "\n";
    }
    for (content::Fault doubt : brought.doubts) {
        doubt.file = file;
        std::cerr << to_string(doubt) << "\n";
    }
    if (!brought.routine) return exit_check_failed;
    if (brought.replaces && !replace)
        return complain("you have a routine named " + brought.id +
                        " already; say --replace to put this one in its place");
    if (const Result<void> kept = keep_own(device, brought.id, brought.text); !kept)
        return complain(kept.error().message);
    std::cout << brought.id << "\n";
    return exit_done;
}

int add(const Device& device, const AddArgs& args) {
    int exit_code = exit_done;
    for (const std::string& file : args.files)
        if (const int one = add_one(device, file, args.replace); one != exit_done) exit_code = one;
    return exit_code;
}

}  // namespace

void add_add(Verbs& verbs) {
    const auto [verb, args] =
        verbs.add("add", "Take routine files in as your own, and tell their ids", add);
    verb.add_option("FILE", args.files, "Routine files")->required();
    verb.add_flag("--replace", args.replace, "In place of one of yours with the same name");
}

}  // namespace legato::cli
