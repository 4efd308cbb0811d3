#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/temp_folder.h"

namespace legato::testing {

constexpr const char* june_night = "2026-06-10T03:00:00Z";

struct ZonePlace {
    std::string name, posix;
    int offset_s;           ///< in June
    std::string next_2130;  ///< after june_night
};
inline const ZonePlace zone_places[] = {
    {"Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3", 7200, "2026-06-10T19:30:00Z\n"},
    {"Pacific/Auckland", "NZST-12NZDT,M9.5.0,M4.1.0/3", 43200, "2026-06-10T09:30:00Z\n"},
    {"America/St_Johns", "NST3:30NDT,M3.2.0,M11.1.0", -9000, "2026-06-11T00:00:00Z\n"},
};

/// A value of TZ, and the name under which a zone is kept then.
struct ZoneForm {
    std::string tz;
    std::string kept_as;
};

inline std::vector<ZoneForm> forms_of(const ZonePlace& place, const TempFolder& folder) {
    const std::filesystem::path file = "/usr/share/zoneinfo/" + place.name;
    const std::filesystem::path copy = folder.path() / "copy", link = folder.path() / "link",
                                second = folder.path() / "second";
    std::filesystem::copy_file(file, copy);
    std::filesystem::create_symlink(file, link);
    std::filesystem::create_symlink("link", second);
    return {{place.name, place.name},
            {":" + place.name, place.name},
            {file.string(), place.name},
            {":" + file.string(), place.name},
            {"posix/" + place.name, place.name},
            {copy.string(), place.name},
            {second.string(), place.name},
            {place.posix, place.posix}};
}

}  // namespace legato::testing
