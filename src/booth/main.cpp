#include <array>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "audio/voice_script.h"
#include "booth/cutter.h"
#include "booth/review.h"
#include "content/unicode.h"

// Program legato-booth check FOLDER
//         legato-booth cut RECORDING FOLDER [--replace]
// Looks at recordings of lines, or makes them of one long recording. The lines are read from the
// input, as `legato voice` writes them. Exit code 0: all can be used, 1: something has to be
// recorded again, 2: something asked for is not there.

namespace {

namespace booth = legato::booth;
using legato::audio::ScriptLine;

constexpr std::size_t largest_script = 10'000 * 6'500;

// Names of files come from anywhere: nothing in them may reach the terminal but letters.
void tell(const std::string& sentence) {
    std::printf("%s\n", legato::content::printable(sentence).c_str());
}

int complain(const std::string& message) {
    std::fprintf(stderr, "legato: %s\n", legato::content::printable(message).c_str());
    return 2;
}

std::string in_numbers(std::size_t count, const char* what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

legato::Result<std::vector<ScriptLine>> script_from(std::istream& in) {
    std::string text;
    std::array<char, 65'536> block;
    while (in.read(block.data(), block.size()) || in.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(in.gcount()));
        if (text.size() > largest_script) return legato::fail("the list of lines is too long");
    }
    return legato::audio::read_script(text);
}

int check(const std::string& folder, const std::vector<ScriptLine>& script) {
    const auto review = booth::review(folder, script);
    if (!review) return complain(review.error().message);
    for (const std::string& fault : review->faults) tell(fault);
    if (!review->missing.empty() && review->missing.size() < script.size()) {
        tell(in_numbers(review->missing.size(), "line") + " of " + std::to_string(script.size()) +
             " without a recording, with the machine's voice as before:");
        for (const ScriptLine& line : review->missing)
            tell("  " + std::to_string(line.number) + "  " + line.line);
    }
    tell(in_numbers(review->good, "recording") + " of " + in_numbers(script.size(), "line") +
         " can be used");
    if (review->faults.empty() && review->good > 0) return 0;
    if (review->good == 0 && review->faults.empty())
        tell("there is no recording in " + folder + "; legato voice list tells what to record");
    return 1;
}

int cut(const booth::CutOrder& order, const std::vector<ScriptLine>& script) {
    const auto result = booth::cut(order, script);
    if (!result) return complain(result.error().message);
    for (const std::string& remark : result->remarks) tell(remark);
    tell(in_numbers(result->written, "line") + " of " + std::to_string(script.size()) +
         " cut into " + order.folder.string() + "; now try legato voice check " +
         order.folder.string());
    return result->missing == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const bool checks = words.size() == 2 && words[0] == "check";
    const bool cuts =
        (words.size() == 3 || (words.size() == 4 && words[3] == "--replace")) && words[0] == "cut";
    if (!checks && !cuts)
        return complain(
            "the program for recordings is told what to do by legato voice; see legato voice "
            "--help");
    const auto script = script_from(std::cin);
    if (!script) return complain(script.error().message);
    if (script->empty()) return complain("there is no line to record");
    const int exit_code =
        checks ? check(words[1], *script) : cut({words[1], words[2], words.size() == 4}, *script);
    if (std::fflush(stdout) != 0) return complain("the output could not be written");
    return exit_code;
}
