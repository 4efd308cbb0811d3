#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "audio/speech/studio.h"

// legato-voice --out FOLDER [--lines FILE] [--recordings FOLDER] [--flite PROGRAM] [--keep]
// Makes a clip of every line of FILE, or of its input. It runs when Legato is built, and again, as
// a helper in the background, for the lines of a person's own routines.

namespace {

constexpr std::size_t most_lines = 10'000;
constexpr std::size_t longest_line = 2'000;

std::vector<std::string> read_lines(std::istream& in) {
    std::vector<std::string> lines;
    for (std::string line; lines.size() < most_lines && std::getline(in, line);)
        if (!line.empty() && line.size() <= longest_line && line.find('\t') == line.npos)
            lines.push_back(line);
    return lines;
}

}  // namespace

int main(int argc, char** argv) {
    namespace speech = legato::audio::speech;
    speech::Order order;
    std::string from;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        const char* value = i + 1 < argc ? argv[i + 1] : nullptr;
        if (option == "--keep") {
            order.keep = true;
            continue;
        }
        if (value && option == "--out")
            order.folder = value;
        else if (value && option == "--lines")
            from = value;
        else if (value && option == "--recordings")
            order.recordings = value;
        else if (value && option == "--flite")
            order.flite = value;
        else
            order.folder.clear(), i = argc;
        ++i;
    }
    if (order.folder.empty()) {
        std::fprintf(stderr,
                     "usage: legato-voice --out FOLDER [--lines FILE] [--recordings FOLDER] "
                     "[--flite PROGRAM] [--keep]\n");
        return 2;
    }
    std::ifstream file(from);
    if (!from.empty() && !file) {
        std::fprintf(stderr, "legato-voice: cannot open %s\n", from.c_str());
        return 1;
    }
    order.lines = read_lines(from.empty() ? std::cin : file);
    const auto delivery = speech::deliver(order);
    if (!delivery) {
        std::fprintf(stderr, "legato-voice: %s\n", delivery.error().message.c_str());
        return 1;
    }
    for (const std::string& remark : delivery->remarks)
        std::fprintf(stderr, "legato-voice: %s\n", remark.c_str());
    return 0;
}
