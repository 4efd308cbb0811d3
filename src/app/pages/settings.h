#pragma once

#include <filesystem>

#include "app/pages/view_inputs.h"
#include "content/card_file.h"
#include "core/diary/history.h"
#include "ui/screens/settings.h"

namespace legato {

/// Describes the pages of the settings, with cards in the words that suit whom Legato is for.
ui::SettingsView settings_view(const ViewInputs& inputs, const content::Cards& cards,
                               const std::string& data_place, const History& history);

}  // namespace legato
