#include <iostream>

#include "cli/verbs.h"
#include "content/routine_file.h"

namespace legato::cli {

int check(const CheckArgs& args, const std::filesystem::path& shipped) {
    int exit_code = exit_done;
    for (const std::string& file : args.files) {
        const Result<content::ReadRoutine> read = content::read_routine_file(file, {shipped});
        if (!read) {
            exit_code = complain(read.error().message);
            continue;
        }
        for (const content::Fault& fault : read->faults) std::cout << to_string(fault) << "\n";
        if (!read->faults.empty() && exit_code == exit_done) exit_code = exit_check_failed;
    }
    return exit_code;
}

}  // namespace legato::cli
