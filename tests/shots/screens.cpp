#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <thread>

#include "app/pages/tonight.h"
#include "pictures/golden_screens.h"
#include "sheets.h"
#include "shipped_screens.h"
#include "ui/samples/all.h"

namespace legato::shots {

using namespace legato::ui;
using sample::NamedScreen;

namespace {

struct Size {
    int width, height;
};
constexpr Size sizes[] = {{360, 640}, {412, 915}, {915, 412}, {800, 1280}};

struct TextScale {
    const char* name;
    float scale;
};
constexpr TextScale text_scales[] = {{"0.85", 0.85F}, {"1.0", 1}, {"1.3", 1.3F}, {"2.0", 2}};

// One picture: SCREEN_THEME_WxH_TEXTSCALE.
struct Shot {
    std::string name;
    Size size;
    Look look;
    const Screen* screen;
};

// Those with `only` in their names; of one size and text size together, which is quicker.
std::vector<Shot> shots_of(const std::vector<NamedScreen>& screens, const std::string& only) {
    std::vector<Shot> shots;
    for (const Size size : sizes)
        for (const TextScale& text : text_scales)
            for (const NamedScreen& screen : screens)
                for (const auto& theme : testing::shot_themes()) {
                    std::string name = screen.name + "_" + theme.name + "_" +
                                       std::to_string(size.width) + "x" +
                                       std::to_string(size.height) + "_" + text.name;
                    if (name.find(only) == std::string::npos) continue;
                    const Look look{.theme = theme.theme, .text_scale = text.scale};
                    shots.push_back({std::move(name), size, look, &screen.screen});
                }
    return shots;
}

std::vector<NamedScreen> every_screen(const PoseBook& poses, const content::Library& library) {
    std::vector<NamedScreen> all = sample::all_screens(&poses);
    for (NamedScreen& screen : shipped_screens(poses, library)) all.push_back(std::move(screen));
    for (NamedScreen& screen : sample::all_screens()) {
        if (screen.name.find("player") != 0) continue;
        screen.name += "-no-figure";
        all.push_back(std::move(screen));
    }
    return all;
}

// Every `workers`th picture, beginning with the `first`. A byte into `done` for each.
bool take(const std::vector<Shot>& shots, std::size_t first, std::size_t workers,
          const std::filesystem::path& fonts, const std::filesystem::path& folder, int done) {
    testing::Photographer photographer(fonts);
    bool good = true;
    for (std::size_t i = first; i < shots.size(); i += workers) {
        const Shot& shot = shots[i];
        const auto picture =
            photographer.take({shot.size.width, shot.size.height, 1, {}}, shot.look, *shot.screen);
        good = picture && testing::write_png(*picture, folder / (shot.name + ".png"), 4) && good;
        good = write(done, ".", 1) == 1 && good;
    }
    return good;
}

void tell_progress(int done, std::size_t count) {
    char bytes[64];
    std::size_t so_far = 0;
    for (ssize_t more = 0; (more = read(done, bytes, sizeof bytes)) > 0;) {
        const std::size_t before = so_far;
        so_far += static_cast<std::size_t>(more);
        if (before / 100 == so_far / 100 && so_far != count) continue;
        std::fprintf(stderr, "%zu of %zu pictures\n", so_far, count);
    }
}

}  // namespace

bool screens(const std::filesystem::path& assets, const std::filesystem::path& folder,
             const PoseBook& poses, const std::string& only) {
    const content::Library library = content::load_library({assets / "routines"});
    const std::vector<NamedScreen> all = every_screen(poses, library);
    const std::vector<Shot> shots = shots_of(all, only);
    int done[2];
    if (pipe(done) != 0) return false;
    // Two processes draw twice as fast as one; there is one graphics library a process.
    const std::size_t workers = std::thread::hardware_concurrency() > 1 ? 2 : 1;
    std::vector<pid_t> children;
    for (std::size_t i = 0; i < workers; ++i) {
        const pid_t child = fork();
        if (child < 0) return false;
        if (child == 0) {
            close(done[0]);
            _exit(take(shots, i, workers, assets / "fonts", folder, done[1]) ? 0 : 1);
        }
        children.push_back(child);
    }
    close(done[1]);
    tell_progress(done[0], shots.size());
    close(done[0]);
    bool good = !shots.empty();
    for (const pid_t child : children) {
        int status = 0;
        good = waitpid(child, &status, 0) == child && status == 0 && good;
    }
    return good;
}

bool golden_pictures(const Studio& studio) {
    bool good = true;
    for (const testing::GoldenScreen& golden : testing::golden_screens()) {
        const auto picture = testing::take_golden(studio.photographer, studio.poses, golden);
        good =
            picture && testing::write_png(*picture, studio.folder / (golden.name + ".png")) && good;
    }
    return good;
}

bool readme_picture(const Studio& studio, const std::filesystem::path& assets,
                    const std::filesystem::path& file) {
    const content::Library library = content::load_library({assets / "routines"});
    const Settings settings;
    const LocalStamp evening{parse_utc("2025-06-10T19:30:00Z").value(), Seconds{0}, "UTC"};
    const ViewInputs inputs{library, settings, english(), evening, &studio.poses};
    const TonightView view = tonight_view(inputs, {}, nullptr);
    const Screen tonight = [&](Frame& frame) { return tonight_screen(frame, view); };
    const Timeline calf = timeline_of(library, "calf_wall"),
                   rest = timeline_of(library, "side_rest");
    const Screen hold = player_at(studio.poses, calf, middle_of(calf, "Calf hold, right"));
    const Screen breath = player_at(studio.poses, rest, middle_of(rest, "Slow breathing"));
    const Screen progress = [view = sample::progress_view()](Frame& frame) {
        return progress_screen(frame, view);
    };
    std::vector<testing::Picture> pictures;
    const auto take = [&](const Theme& theme, const Screen& screen) {
        if (auto picture =
                studio.photographer.take({618, 1372, 1.5F, {}}, Look{.theme = theme}, screen))
            pictures.push_back(testing::halved(*picture));
    };
    take(light_theme(), tonight);
    take(light_theme(), hold);
    take(light_theme(), progress);
    take(night_theme(), breath);
    return pictures.size() == 4 &&
           testing::write_png(testing::beside(pictures, 10, rgb(0xFFFFFF)), file);
}

}  // namespace legato::shots
