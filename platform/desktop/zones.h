#pragma once

#include <string>
#include <string_view>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::desktop {

/// Finds a zone by its IANA name in the system's database, or by its rules, as POSIX writes them
/// (zone_name.h). Error: there is none.
Result<Zone> find_zone(std::string_view id);

/// Finds the zone of this machine and user: TZ, else /etc/localtime as it is now. `find_zone` of
/// its name gives the same rules. Call again to notice a change.
Zone local_zone();

}  // namespace legato::desktop
