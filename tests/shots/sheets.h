#pragma once

#include <string>
#include <vector>

#include "core/pose.h"
#include "offscreen.h"

/// Contact sheets of figures, to be looked at. Each returns the first error, or nothing.
legato::Result<void> pose_sheets(Offscreen& screen, const legato::PoseBook& book,
                                 const std::string& folder);
legato::Result<void> hero_sheets(Offscreen& screen, const legato::PoseBook& book,
                                 const std::string& folder);
/// What screens are made of: rings, shadows, text.
legato::Result<void> primitive_sheet(Offscreen& screen, const legato::PoseBook& book,
                                     const std::string& folder);
/// Single poses, large: "detail" and their names.
legato::Result<void> detail_sheet(Offscreen& screen, const legato::PoseBook& book,
                                  const std::string& folder, const std::vector<std::string>& names);
legato::Result<void> motion_sheets(Offscreen& screen, const legato::PoseBook& book,
                                   const std::string& folder);
