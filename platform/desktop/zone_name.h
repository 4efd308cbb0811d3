#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace legato::desktop {

/// Where a Linux machine says in which time zone it is.
struct ZoneSources {
    std::optional<std::string> tz;  ///< the variable TZ
    std::filesystem::path database = "/usr/share/zoneinfo";
    std::filesystem::path localtime = "/etc/localtime";  ///< a zone file, or a link to one
    std::filesystem::path timezone = "/etc/timezone";    ///< its name; may be out of date
};

/// The longest name that a record keeps (storage/entry_check.cpp).
constexpr std::size_t longest_zone_name = 64;

/// The name of rules that have none, and are too long to be one.
constexpr const char* unnamed_zone = "local time";

struct LocalZoneName {
    std::string name;
    std::string notice;  ///< a sentence for a person if it is only a fallback; else empty
};

/// The IANA name of the zone that the C library uses, where one is certain: because it is said, or
/// because a file of the database is the same. Else the rules themselves, as POSIX writes them:
/// "CET-1CEST,M3.5.0,M10.5.0/3". "UTC" with a notice where nothing is said, or what is said cannot
/// be read, as the C library has it.
LocalZoneName name_of_local_zone(const ZoneSources& sources);

/// A zone of the database that means the same on other machines.
bool is_zone_of(const std::filesystem::path& database, std::string_view name);

/// Rules as in POSIX's TZ: "XYZ5", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45".
bool is_posix_zone(std::string_view text);

}  // namespace legato::desktop
