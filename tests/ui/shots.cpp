// Draws every screen of tests/ui/sample_views.h into PNG files to be looked at:  ui_shots
// FONTS_FOLDER OUT_FOLDER
#include <cstdio>
#include <filesystem>

#include "support/picture.h"
#include "ui/sample_views.h"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: ui_shots FONTS_FOLDER OUT_FOLDER\n");
        return 2;
    }
    const std::filesystem::path out = argv[2];
    std::filesystem::create_directories(out);
    legato::testing::Photographer photographer(argv[1]);

    using namespace legato;
    struct Size {
        int width, height;
        float scale;
    };
    bool all = true;
    for (const auto& [name, screen] : sample::all_screens())
        for (const ui::Theme* theme : {&ui::light_theme(), &ui::night_theme()})
            for (const Size size :
                 {Size{412, 915, 1}, Size{360, 640, 1}, Size{915, 412, 1}, Size{824, 1830, 2}}) {
                const std::string file = name + "_" + theme->name + "_" +
                                         std::to_string(size.width) + "x" +
                                         std::to_string(size.height) + ".png";
                all = photographer.take({size.width, size.height, size.scale, {}}, *theme, screen,
                                        out / file) &&
                      all;
            }
    return all ? 0 : 1;
}
