#include <cstdio>
#include <fstream>
#include <set>
#include <string>

#include "content/routine_file.h"
#include "core/routine/speech.h"

// Program legato-lines OUT ROUTINE...: writes all lines that the routine files may say, one a line,
// sorted. `legato-voice` speaks these lines, and people who record them read them.
int main(int argc, char** argv) {
    using namespace legato;
    if (argc < 2) {
        std::fprintf(stderr, "usage: legato-lines OUT ROUTINE...\n");
        return 2;
    }
    std::set<std::string> lines;
    for (int i = 2; i < argc; ++i) {
        const auto read = content::read_routine_file(argv[i]);
        if (!read) {
            std::fprintf(stderr, "legato-lines: %s\n", read.error().message.c_str());
            return 1;
        }
        for (const content::Fault& fault : read->faults)
            std::fprintf(stderr, "%s\n", to_string(fault).c_str());
        if (!read->routine) return 1;
        for (std::string& line : lines_of(*read->routine)) lines.insert(std::move(line));
    }
    std::ofstream out(argv[1]);
    for (const std::string& line : lines) out << line << "\n";
    if (out.close(); !out) {
        std::fprintf(stderr, "legato-lines: cannot write %s\n", argv[1]);
        return 1;
    }
    return 0;
}
