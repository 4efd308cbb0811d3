#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/machine/device.h"
#include "content/card_file.h"
#include "content/defaults_file.h"
#include "content/leg_check_file.h"
#include "content/pose_file.h"
#include "content/routine_file.h"
#include "core/settings/telephone.h"

namespace legato {

/// Contents to be played and read: those that come with Legato, and a person's own routines. They
/// are read once, and the routines again if a person changes her own.
struct Contents {
    /// Reads all contents, and never fails: a file that cannot be read is missing, and `trouble`
    /// has a sentence about it for a person.
    explicit Contents(const Device& device);

    /// Reads the routines again after a person has changed her own. Pointers into the library are
    /// invalid afterwards.
    void reread_routines(const Device& device);

    const PoseBook* pose_book() const { return poses ? &*poses : nullptr; }

    std::vector<std::string> trouble;
    content::Cards cards;
    content::Library library;
    CountsAsById counts_as = content::counts_as(library);
    content::Defaults defaults;
    LegCheck leg_check;
    std::map<std::string, std::string, std::less<>> references;  ///< id -> place to read
    std::vector<ZoneNumber> emergency;                           ///< the emergency numbers by zone
    std::optional<PoseBook> poses;  ///< none: everything works, without the figure
};

}  // namespace legato
