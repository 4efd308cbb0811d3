#include <cstdio>
#include <fstream>
#include <sstream>

#include "content/pose_file.h"
#include "sheets.h"

// legato-shots POSES.TOML DIR: draws the figures of every exercise into DIR.
int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: legato-shots POSES.TOML DIR [hero|poses|motions]\n", stderr);
        return 2;
    }
    std::ifstream in(words[1]);
    std::stringstream text;
    text << in.rdbuf();
    const auto book = legato::content::read_poses(text.str(), words[1]);
    if (!book) {
        std::fprintf(stderr, "%s\n", book.error().message.c_str());
        return 1;
    }
    auto screen = Offscreen::open();
    if (!screen) {
        std::fprintf(stderr, "%s\n", screen.error().message.c_str());
        return 1;
    }
    const std::string only = count > 3 ? words[3] : "";
    if (only == "detail") {
        const auto done = detail_sheet(*screen, *book, words[2],
                                       std::vector<std::string>(words + 4, words + count));
        if (!done) std::fprintf(stderr, "%s\n", done.error().message.c_str());
        return done ? 0 : 1;
    }
    using Sheets =
        legato::Result<void> (*)(Offscreen&, const legato::PoseBook&, const std::string&);
    const std::pair<const char*, Sheets> all[] = {{"hero", hero_sheets},
                                                  {"poses", pose_sheets},
                                                  {"motions", motion_sheets},
                                                  {"primitives", primitive_sheet}};
    for (const auto& [name, sheets] : all) {
        if (!only.empty() && only != name) continue;
        if (auto done = sheets(*screen, *book, words[2]); !done) {
            std::fprintf(stderr, "%s\n", done.error().message.c_str());
            return 1;
        }
    }
    return 0;
}
