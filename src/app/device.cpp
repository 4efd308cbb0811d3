#include "app/device.h"

namespace legato {

Zone zone_here(const Device& device) {
    const LocalStamp now = device.now();
    if (Result<Zone> zone = device.zone(now.zone)) return *std::move(zone);
    return {now.zone, [offset = now.offset](UtcInstant) { return offset; }};
}

}  // namespace legato
