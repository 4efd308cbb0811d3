#include <cstdio>
#include <filesystem>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "audio/speech/studio.h"
#include "files/whole_file.h"

// Program legato-voice --out FOLDER [--lines FILE] [--recordings FOLDER] [--festival PROGRAM]
// [--flite PROGRAM] [--keep] Makes a clip of every line of FILE, or of its input. The program runs
// when Legato is built, and again, as a helper in the background, for the lines of a person's own
// routines.

namespace {

namespace speech = legato::audio::speech;

constexpr std::size_t most_lines = 10'000;
constexpr std::size_t longest_line = 2'000;
constexpr std::size_t largest_file = most_lines * (longest_line + 1);

struct Asked {
    speech::Order order;
    std::string lines_file;  // empty = standard input
};

// Reads the options; none if an option is unknown or has no value, or no folder is given.
std::optional<Asked> read_options(int argc, char** argv) {
    Asked asked;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--keep") {
            asked.order.keep = true;
            continue;
        }
        if (++i == argc) return std::nullopt;
        if (option == "--out")
            asked.order.folder = argv[i];
        else if (option == "--lines")
            asked.lines_file = argv[i];
        else if (option == "--recordings")
            asked.order.recordings = argv[i];
        else if (option == "--festival")
            asked.order.programs.festival = argv[i];
        else if (option == "--flite")
            asked.order.programs.flite = argv[i];
        else
            return std::nullopt;
    }
    return asked.order.folder.empty() ? std::nullopt : std::optional(std::move(asked));
}

std::vector<std::string> read_lines(std::istream& in) {
    std::vector<std::string> lines;
    for (std::string line; lines.size() < most_lines && std::getline(in, line);)
        if (!line.empty() && line.size() <= longest_line && line.find('\t') == line.npos)
            lines.push_back(line);
    return lines;
}

legato::Result<std::vector<std::string>> lines_of(const std::string& file) {
    if (file.empty()) return read_lines(std::cin);
    const auto text = legato::files::read_whole(file, largest_file);
    if (!text)
        return legato::fail("cannot open " + file + ": " + legato::files::reason(text.error()));
    std::istringstream in(*text);
    return read_lines(in);
}

int complain(const legato::Error& error) {
    std::fprintf(stderr, "legato-voice: %s\n", error.message.c_str());
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    std::optional<Asked> asked = read_options(argc, argv);
    if (!asked) {
        std::fprintf(stderr,
                     "usage: legato-voice --out FOLDER [--lines FILE] [--recordings FOLDER] "
                     "[--festival PROGRAM] [--flite PROGRAM] [--keep]\n");
        return 2;
    }
    auto lines = lines_of(asked->lines_file);
    if (!lines) return complain(lines.error());
    asked->order.lines = *std::move(lines);
    const auto delivery = speech::deliver(asked->order);
    if (!delivery) return complain(delivery.error());
    for (const std::string& remark : delivery->remarks)
        std::fprintf(stderr, "legato-voice: %s\n", remark.c_str());
    std::printf("legato-voice: %zu lines by %s; %zu of them made now\n",
                delivery->made + delivery->kept, delivery->recipe.c_str(), delivery->made);
    return 0;
}
