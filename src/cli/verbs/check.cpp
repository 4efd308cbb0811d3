#include <iostream>

#include "app/session/sounds.h"
#include "cli/verb.h"
#include "content/lint.h"
#include "content/routine_file.h"
#include "content/spoken_check.h"
#include "core/routine/speech.h"

namespace legato::cli {

namespace {

struct CheckArgs {
    std::vector<std::string> files;
};

// Checks files, also where the program's own folder is missing: then no parts of shipped routines
// can be used, and lengths of lines are estimated. A file is judged alone, even if another file has
// the same name. Words to think about are told, and are no mistake.
int check(Call& call, const CheckArgs& args) {
    const Device* const device = call.device().value_or(nullptr);
    const audio::Voices voices = device ? voices_of(*device) : audio::Voices();
    const std::filesystem::path shipped =
        device ? device->assets_folder() / "routines" : std::filesystem::path();
    const auto length_of = [&](const std::string& line) {
        const audio::Voices::Clip* clip = voices.find(line);
        return clip ? clip->length : estimated_length(line);
    };
    int exit_code = exit_done;
    const auto tell = [](const std::vector<content::Fault>& faults) {
        for (const content::Fault& fault : faults) std::cout << to_string(fault) << "\n";
    };
    for (const std::string& file : args.files) {
        const Result<content::ReadRoutine> read = content::read_routine_file(file, {shipped});
        if (!read) {
            exit_code = complain(read.error().message);
            continue;
        }
        std::vector<content::Fault> faults = read->faults;
        if (read->routine) faults = content::lines_that_run_over(*read->routine, length_of);
        tell(faults);
        tell(content::doubtful_words(content::text_of(file).value_or(""), file));
        if (!faults.empty() && exit_code == exit_done) exit_code = exit_check_failed;
    }
    return exit_code;
}

}  // namespace

void add_check(Verbs& verbs) {
    const auto [verb, args] = verbs.add("check", "Look for mistakes in routine files", check);
    verb.add_option("FILE", args.files, "Routine files")->required();
}

}  // namespace legato::cli
