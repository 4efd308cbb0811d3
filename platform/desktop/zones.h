#pragma once

#include <string>
#include <string_view>

#include "core/time/result.h"
#include "core/time/time.h"

namespace legato::desktop {

/// The zone with this IANA name in the system's zone database, or with these rules, as POSIX writes
/// them (zone_name.h). Error: there is none.
Result<Zone> find_zone(std::string_view id);

/// The zone of this machine and user: TZ, else /etc/localtime as it is now. `find_zone` of its name
/// gives the same rules. Ask again to see that it is another.
Zone local_zone();

}  // namespace legato::desktop
