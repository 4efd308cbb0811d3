#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "content/card_file.h"
#include "content/defaults_file.h"
#include "content/leg_check_file.h"
#include "content/pose_file.h"
#include "content/routine_file.h"

namespace legato {

/// Everything there is to be played and read: what comes with Legato, and a person's own routines.
/// Read once.
struct Contents {
    /// Never fails: what cannot be read is missing, and `trouble` has a sentence for a person.
    explicit Contents(const Device& device);

    const PoseBook* pose_book() const { return poses ? &*poses : nullptr; }

    std::vector<std::string> trouble;
    content::Library library;
    CountsAsById counts_as = content::counts_as(library);
    content::Defaults defaults;
    content::Cards cards;
    LegCheck leg_check;
    /// Poses of the figure; nullopt: everything works, without the figure.
    std::optional<PoseBook> poses;
};

}  // namespace legato
