#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/action.h"
#include "ui/frame.h"

namespace legato::ui {

/// The licences of everything that is built in, to be read.
struct LicencesView {
    struct Licence {
        std::string of;    ///< use and name of the thing licensed, "Letters: Quicksand"
        std::string kind;  ///< name of the licence, "SIL Open Font License 1.1"
        std::vector<std::string> paragraphs;
    };
    std::vector<Licence> licences;
};

std::optional<Action> licences_screen(Frame& frame, const LicencesView& view);

}  // namespace legato::ui
