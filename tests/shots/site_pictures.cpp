#include "app/pages/tonight.h"
#include "sheets.h"
#include "shipped_screens.h"
#include "ui/samples/all.h"

namespace legato::shots {

using namespace legato::ui;

namespace {

struct SitePicture {
    const char* name;
    int width, height;  // pixels
    float scale;
    const Theme& theme;
    const Screen& screen;
};

}  // namespace

bool site_pictures(const Studio& studio, const std::filesystem::path& assets) {
    const content::Library library = content::load_library({assets / "routines"});
    const Settings settings;
    const LocalStamp evening{parse_utc("2025-06-10T19:30:00Z").value(), Seconds{0}, "UTC"};
    const TonightView view =
        tonight_view({library, settings, english(), evening, &studio.poses}, {}, nullptr);
    const Screen tonight = [&](Frame& frame) { return tonight_screen(frame, view); };
    const Timeline calf = timeline_of(library, "calf_wall"),
                   rest = timeline_of(library, "side_rest");
    const Screen hold = player_at(studio.poses, calf, middle_of(calf, "Calf hold, right"));
    const Screen breath = player_at(studio.poses, rest, middle_of(rest, "Slow breathing"));
    const SitePicture all[] = {{"tonight", 618, 1372, 1.5F, light_theme(), tonight},
                               {"session", 618, 1372, 1.5F, light_theme(), hold},
                               {"night", 618, 1372, 1.5F, night_theme(), breath},
                               {"wide", 1280, 800, 1.25F, light_theme(), hold},
                               {"shared", 1200, 630, 1.5F, light_theme(), hold}};
    bool good = true;
    for (const SitePicture& one : all) {
        const auto picture = studio.photographer.take({one.width, one.height, one.scale, {}},
                                                      Look{.theme = one.theme}, one.screen);
        good = picture &&
               testing::write_png(*picture, studio.folder / (std::string(one.name) + ".png")) &&
               good;
    }
    return good;
}

}  // namespace legato::shots
