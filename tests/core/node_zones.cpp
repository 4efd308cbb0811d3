// Where the C library knows no zones, the machine's own database is asked through node. What node
// itself knows of zones may be years older.
#include <emscripten.h>

#include <climits>

#include "zones.h"

// INT_MIN: there is no such zone.
EM_JS(int, offset_in_zone, (const char* id, double utc), {
    var name = UTF8ToString(id);
    var zones = Module['zones'] = Module['zones'] || {};
    if (!zones[name]) {
        try {
            var now = new Intl.DateTimeFormat('en-US', { timeZone : name, timeZoneName : 'longOffset' });
            // "GMT", "GMT+14:00": of zones whose clocks never change
            var fixed = now.formatToParts(0).pop().value.match(/[0-9]+/g) || [ 0, 0 ];
            var sign = now.formatToParts(0).pop().value.indexOf('-') < 0 ? 1 : -1;
        } catch (error) {
            return -0x80000000;
        }
        // "NAME  Sun Mar 30 01:00:00 2025 UT = Sun Mar 30 02:00:00 2025 BST isdst=1 gmtoff=3600"
        var changes = [];
        require('child_process')
            .execFileSync('zdump', [ '-v', '-c', '1950,2100', name ], { encoding : 'utf8' })
            .split('\n')
            .forEach(function(line) {
                var parts = line.match(/ ([A-Z][a-z]+ +\d+ \d\d:\d\d:\d\d \d+) UTC? = .*gmtoff=(-?\d+)/);
                if (parts) changes.push([ Date.parse(parts[1] + ' UTC') / 1000, Number(parts[2]) ]);
            });
        zones[name] = { changes : changes, fixed : sign * (fixed[0] * 3600 + fixed[1] * 60) };
    }
    var zone = zones[name];
    var offset = zone.changes.length ? zone.changes[0][1] : zone.fixed;
    for (var i = 0; i < zone.changes.length && zone.changes[i][0] <= utc; ++i)
        offset = zone.changes[i][1];
    return offset;
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
