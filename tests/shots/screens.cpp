#include <cstdio>

#include "app/views/routines.h"
#include "app/views/tonight.h"
#include "sheets.h"
#include "ui/sample_views.h"

namespace legato::shots {

using namespace legato::ui;
using sample::NamedScreen;

namespace {

struct Size {
    int width, height;
};

Timeline timeline_of(const content::Library& library, const std::string& id) {
    return compile(*content::find(library, id)).value();
}

Screen player_at(const PoseBook& poses, Timeline timeline, Millis position) {
    Session session(std::move(timeline));
    session.start();
    session.advance(Seconds{3} + position);
    return [view = view_of(session, &poses)](Frame& frame) { return player_screen(frame, view); };
}

// The middle of the first step with such a beginning of its title.
Millis middle_of(const Timeline& timeline, std::string_view title) {
    for (const Phase& phase : timeline.phases)
        if (phase.title.substr(0, title.size()) == title) return phase.start + phase.length * 4 / 9;
    std::fprintf(stderr, "there is no step '%s' in %s\n", std::string(title).c_str(),
                 timeline.routine.c_str());
    return Millis{0};
}

std::vector<NamedScreen> real_screens(const PoseBook& poses, const content::Library& library) {
    std::vector<NamedScreen> screens;
    const Settings settings;
    const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};
    const Known known{library, settings, english(), noon, &poses};
    screens.push_back({"shipped_tonight", [view = tonight_view(known, {}, nullptr)](Frame& frame) {
                           return tonight_screen(frame, view);
                       }});
    screens.push_back({"shipped_routines", [view = routines_view(known)](Frame& frame) {
                           return routines_screen(frame, view);
                       }});
    struct Moment {
        const char *routine, *step;
    };
    for (const Moment moment : {Moment{"calf_wall", "Get ready"},
                                {"calf_wall", "Calf hold, left"},
                                {"calf_wall", "Change to right"},
                                {"calf_wall", "Stand tall"},
                                {"ankle_circles", "Sit tall"},
                                {"ankle_circles", "Circles outward, right"},
                                {"walk_10", "Warm-up walk"},
                                {"side_rest", "Place your pillows"},
                                {"side_rest", "Free your feet"},
                                {"side_rest", "Slow breathing"},
                                {"side_rest", "Quiet rest"}}) {
        const Timeline timeline = timeline_of(library, moment.routine);
        std::string name = std::string("shipped_") + moment.routine + "_" + moment.step;
        for (char& c : name)
            if (c == ' ' || c == ',') c = '_';
        const Millis at = middle_of(timeline, moment.step);
        screens.push_back({std::move(name), player_at(poses, timeline, at)});
    }
    return screens;
}

}  // namespace

bool screens(const Studio& studio, const std::filesystem::path& assets) {
    const content::Library library = content::load_library({assets / "routines"});
    std::vector<NamedScreen> all = sample::all_screens(&studio.poses);
    for (NamedScreen& screen : real_screens(studio.poses, library))
        all.push_back(std::move(screen));
    for (NamedScreen& screen : sample::all_screens()) {
        screen.name += "_no_figure";
        if (screen.name.find("player") == 0) all.push_back(std::move(screen));
    }
    bool good = true;
    for (const NamedScreen& screen : all)
        for (const auto& theme : testing::shot_themes())
            for (const Size size : {Size{412, 915}, {360, 640}, {915, 412}, {800, 1280}}) {
                const std::string name = screen.name + "_" + theme.name + "_" +
                                         std::to_string(size.width) + "x" +
                                         std::to_string(size.height);
                good =
                    studio.shoot(name, size.width, size.height, 1, Look{.theme = theme.theme},
                                 screen.screen) && good;
            }
    return good;
}

bool readme_picture(const Studio& studio, const std::filesystem::path& assets,
                    const std::filesystem::path& file) {
    const content::Library library = content::load_library({assets / "routines"});
    const Settings settings;
    const LocalStamp noon{parse_utc("2025-06-10T12:00:00Z").value(), Seconds{0}, "UTC"};
    const Known known{library, settings, english(), noon, &studio.poses};
    const TonightView view = tonight_view(known, {}, nullptr);
    const Screen routines = [&](Frame& frame) { return tonight_screen(frame, view); };
    const Timeline calf = timeline_of(library, "calf_wall"),
                   rest = timeline_of(library, "side_rest");
    const Screen hold = player_at(studio.poses, calf, middle_of(calf, "Calf hold, right"));
    const Screen breath = player_at(studio.poses, rest, middle_of(rest, "Slow breathing"));
    std::vector<testing::Picture> pictures;
    const auto take = [&](const Theme& theme, const Screen& screen) {
        if (auto picture = studio.photographer.take({618, 1372, 1.5F, {}}, Look{.theme = theme}, screen))
            pictures.push_back(testing::halved(*picture));
    };
    take(light_theme(), routines);
    take(light_theme(), hold);
    take(night_theme(), routines);
    take(night_theme(), breath);
    return pictures.size() == 4 &&
           testing::write_png(testing::beside(pictures, 10, rgb(0xFFFFFF)), file);
}

}  // namespace legato::shots
