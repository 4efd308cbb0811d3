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

/// What there is to be played and read: what comes with Legato, and a person's own routines. Read
/// once, and again if a person changes her own.
struct Contents {
    /// Never fails: what cannot be read is missing, and `trouble` has a sentence for a person.
    explicit Contents(const Device& device);

    /// A person's own routines are others now. No pointer into the library outlasts this.
    void reread_routines(const Device& device);

    const PoseBook* pose_book() const { return poses ? &*poses : nullptr; }

    std::vector<std::string> trouble;
    content::Cards cards;
    content::Library library;
    CountsAsById counts_as = content::counts_as(library);
    content::Defaults defaults;
    LegCheck leg_check;
    std::map<std::string, std::string, std::less<>> references;  ///< id -> where it can be read
    std::vector<ZoneNumber> emergency;                           ///< the emergency numbers by zone
    std::optional<PoseBook> poses;  ///< none: everything works, without the figure
};

}  // namespace legato
