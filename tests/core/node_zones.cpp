// Where the C library knows no zones, node_zones.js does.
#include <climits>

#include "zones.h"

extern "C" int offset_in_zone(const char* id, double utc);

namespace legato::desktop {

Result<Zone> find_zone(std::string_view id) {
    const std::string name(id);
    const auto offset = [name](UtcInstant at) {
        return offset_in_zone(name.c_str(), static_cast<double>(at.time_since_epoch().count()));
    };
    if (offset(UtcInstant{}) == INT_MIN) return fail("there is no zone " + name);
    return Zone{name, [offset](UtcInstant at) { return Seconds{offset(at)}; }};
}

}  // namespace legato::desktop
