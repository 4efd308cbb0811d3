#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/routine/pose.h"
#include "core/time/result.h"

namespace legato::content {

/// Reads assets/figure/poses.toml: one table for each pose. Error: the first mistake as
/// FILE:LINE:COL, with what to write instead. Angles beyond what a body does, and a back that lies
/// flat, are refused here, so that no picture can show them.
Result<PoseBook> read_poses(std::string_view toml, const std::string& file);
Result<PoseBook> load_poses(const std::filesystem::path& file);

}  // namespace legato::content
