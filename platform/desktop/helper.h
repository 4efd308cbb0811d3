#pragma once

#include <filesystem>

#include "app/machine/device.h"

namespace legato::desktop {

/// Runs `legato-voice`, which lies beside the program, for an order of lines. Returns when the
/// helper is done or `at_most` is over; then the helper goes on alone, also when this program ends.
/// Without a helper nothing happens.
void run_voice_helper(const std::filesystem::path& program_folder, const SpeechOrder& order,
                      Millis at_most);

}  // namespace legato::desktop
