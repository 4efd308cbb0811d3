#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/machine/device.h"
#include "content/routine_file.h"

namespace legato {

/// A file that is to become one of a person's own routines, looked at before anything is kept.
struct BroughtRoutine {
    std::string id;                      ///< made of the file's name
    std::string text;                    ///< as it was brought
    std::optional<Routine> routine;      ///< none: it cannot be taken in
    std::string refusal;                 ///< why not, if that is not for the file's faults
    std::vector<content::Fault> faults;  ///< of the file
    std::vector<content::Fault> doubts;  ///< words to think about; they keep nothing out
    bool replaces = false;               ///< she has one of that name already
};

/// `file_name` may be a path or anything else: only what an id may hold is taken of it. A name that
/// belongs to a routine of Legato's is refused, and so is one more than are read.
BroughtRoutine look_at(const Device& device, const content::Library& library,
                       std::string_view file_name, std::string text);

/// The id for a file with this name: "Heel slides (1).toml" is heel_slides_1.
std::string id_for(std::string_view file_name);

/// Whether it lies in her own folder.
bool is_own(const Device& device, const Routine& routine);

/// The file of one of her own routines. Error: a sentence why it could not be read, kept, removed.
Result<std::string> own_text(const Device& device, const std::string& id);
Result<void> keep_own(const Device& device, const std::string& id, std::string_view text);
Result<void> remove_own(const Device& device, const std::string& id);

}  // namespace legato
