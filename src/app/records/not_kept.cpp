#include "app/records/not_kept.h"

namespace legato {

std::string why_not_kept(const Device& device, const Error& error) {
    std::string nothing_is = device.forgets();
    return nothing_is.empty() ? error.message : nothing_is;
}

}  // namespace legato
