// Where the C library knows no zones, JavaScript does.
#include <emscripten.h>

#include <climits>

#include "zones.h"

EM_JS(int, offset_in_zone, (const char* id, double utc), {
    try {
        var part = {};
        new Intl
            .DateTimeFormat('en-US', {
                timeZone : UTF8ToString(id),
                hourCycle : 'h23',
                year : 'numeric',
                month : 'numeric',
                day : 'numeric',
                hour : 'numeric',
                minute : 'numeric',
                second : 'numeric'
            })
            .formatToParts(utc * 1000)
            .forEach(function(p) { part[p.type] = Number(p.value); });
        return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) /
                   1000 -
               utc;
    } catch (error) {
        return -0x80000000;
    }
});

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
