#include <cstdio>
#include <string>

#include "content/pose_file.h"
#include "sheets.h"

// legato-shots SHARE DIR [poses|motions|paint|screens|golden|readme|site [ONLY]]: draws what the
// product shows into DIR; of the screens those with ONLY in their names. SHARE is the folder with
// routines/, figure/ and fonts/.
int main(int count, char** words) {
    using namespace legato;
    if (count < 3) {
        std::fputs(
            "usage: legato-shots SHARE DIR [poses|motions|paint|screens|golden|readme|site "
            "[ONLY]]\n",
            stderr);
        return 2;
    }
    const std::filesystem::path share = words[1], folder = words[2];
    const std::string only = count > 3 ? words[3] : "";
    const auto poses = content::load_poses(share / "figure" / "poses.toml");
    if (!poses) {
        std::fprintf(stderr, "%s\n", poses.error().message.c_str());
        return 1;
    }
    std::filesystem::create_directories(folder);
    const auto wanted = [&](const char* name) { return only.empty() || only == name; };
    bool good = true;
    if (wanted("screens")) good = shots::screens(share, folder, *poses, count > 4 ? words[4] : "");
    if (only == "screens") return good ? 0 : 1;
    testing::Photographer photographer(share / "fonts");
    const shots::Studio studio{photographer, *poses, folder};
    if (wanted("poses")) good = shots::pose_sheets(studio) && good;
    if (wanted("motions")) good = shots::motion_sheets(studio) && good;
    if (wanted("paint")) good = shots::paint_sheets(studio) && good;
    if (wanted("golden")) good = shots::golden_pictures(studio) && good;
    if (wanted("readme"))
        good = shots::readme_picture(studio, share, folder / "legato.png") && good;
    if (wanted("site")) good = shots::site_pictures(studio, share) && good;
    return good ? 0 : 1;
}
