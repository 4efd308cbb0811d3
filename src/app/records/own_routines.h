#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/machine/device.h"
#include "content/routine_file.h"

namespace legato {

/// File that is to become one of a person's own routines, looked at before anything is kept.
struct BroughtRoutine {
    std::string id;                      ///< id made from the file's name
    std::string text;                    ///< text as it was brought
    std::optional<Routine> routine;      ///< none: the file cannot be kept
    std::string refusal;                 ///< reason against keeping the file, other than its faults
    std::vector<content::Fault> faults;  ///< faults of the file
    std::vector<content::Fault> doubts;  ///< words to think about; no reason to refuse
    bool replaces = false;               ///< true: she has a routine of that name already
};

/// Looks at a file before anything is kept. `file_name` may be a path or anything else: the id
/// keeps the characters that an id may hold. Refused are a name that belongs to a routine of
/// Legato's, and a new file when her folder already has as many as are read.
BroughtRoutine look_at(const Device& device, const content::Library& library,
                       std::string_view file_name, std::string text);

/// Makes the id for a file with this name: "Heel slides (1).toml" is heel_slides_1.
std::string id_for(std::string_view file_name);

/// Tells whether a routine lies in her own folder.
bool is_own(const Device& device, const Routine& routine);

/// Reads, keeps or removes the file of one of her own routines. Error: a sentence why the file
/// could not be read, kept or removed.
Result<std::string> own_text(const Device& device, const std::string& id);
Result<void> keep_own(const Device& device, const std::string& id, std::string_view text);
Result<void> remove_own(const Device& device, const std::string& id);

}  // namespace legato
