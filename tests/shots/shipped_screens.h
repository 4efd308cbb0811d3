#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "content/routine_file.h"
#include "core/routine/pose.h"
#include "core/routine/timeline.h"
#include "ui/samples/named_screen.h"

namespace legato::shots {

Timeline timeline_of(const content::Library& library, const std::string& id);

/// A session that stands at a position.
ui::Screen player_at(const PoseBook& poses, Timeline timeline, Millis position);

/// Within the first step with such a beginning of its title.
Millis middle_of(const Timeline& timeline, std::string_view title);

/// Screens made of the routines that come with Legato: lists, pages, moments of sessions.
std::vector<sample::NamedScreen> shipped_screens(const PoseBook& poses,
                                                 const content::Library& library);

}  // namespace legato::shots
