#pragma once

#include <filesystem>

#include "delivery.h"

namespace legato::agent {

/// What the data folder says about reminders at this moment. What cannot be read is told on stderr.
Plan read_plan(const std::filesystem::path& data_folder, const std::filesystem::path& assets_folder,
               UtcInstant now);

}  // namespace legato::agent
