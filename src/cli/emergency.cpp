#include "cli/emergency.h"

#include "content/emergency_file.h"
#include "core/settings/telephone.h"

namespace legato::cli {

std::string emergency_of(const Device& device, const Settings& settings) {
    if (!settings.emergency_number.empty()) return grouped(settings.emergency_number);
    const auto numbers = content::load_emergency_numbers(device.assets_folder() / "emergency.toml");
    return grouped(emergency_number(numbers, device.now().zone).value_or(common_emergency_number));
}

}  // namespace legato::cli
