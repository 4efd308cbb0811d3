#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace legato::desktop {

/// Places where a Linux machine says in which time zone it is.
struct ZoneSources {
    std::optional<std::string> tz;  ///< value of the variable TZ
    std::filesystem::path database = "/usr/share/zoneinfo";
    /// Path of a zone file, or of a link to one.
    std::filesystem::path localtime = "/etc/localtime";
    /// Path of a file with the zone's name; may be out of date.
    std::filesystem::path timezone = "/etc/timezone";
};

/// Length of the longest name that a record keeps (storage/entry_check.cpp).
constexpr std::size_t longest_zone_name = 64;

/// Name for rules that have no name, and are too long to be one.
constexpr const char* unnamed_zone = "local time";

struct LocalZoneName {
    std::string name;
    std::string notice;  ///< sentence for a person if the name is only a fallback; else empty
};

/// Finds the IANA name of the zone that the C library uses, where one is certain: because it is
/// said, or because a file of the database is the same. Otherwise returns the rules, as POSIX
/// writes them: "CET-1CEST,M3.5.0,M10.5.0/3". Returns "UTC" with a notice where nothing is said, or
/// what is said cannot be read: the C library takes UTC then too.
LocalZoneName name_of_local_zone(const ZoneSources& sources);

/// True for a zone of the database that means the same on other machines.
bool is_zone_of(const std::filesystem::path& database, std::string_view name);

/// True for rules as in POSIX's TZ: "XYZ5", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45".
bool is_posix_zone(std::string_view text);

}  // namespace legato::desktop
