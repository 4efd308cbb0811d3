#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/card_file.h"
#include "content/fault.h"
#include "content/read_file.h"
#include "core/diary/streak.h"
#include "core/routine/routine.h"
#include "core/time/result.h"

namespace legato::content {

/// Readers of routine files, which people write by hand; see routines/README.md. Whatever a file
/// holds, the worst result is a fault with its line.

constexpr std::size_t most_files = 200;  // files in one folder
constexpr std::size_t most_steps = 200;  // steps as written, before unrolling

struct ReadRoutine {
    std::optional<Routine> routine;  ///< routine; none if there are faults
    std::vector<Fault> faults;  ///< all faults of meaning in file order, or the first of syntax
};

/// Function that finds the text of another routine's file by its id, for the parts that a routine
/// uses; none if there is no such file. Only well-formed ids are asked for.
using PartSource = std::function<std::optional<std::string>(const std::string& id)>;

/// Reads a routine. `file` is for messages, `id` the name under which the routine is known:
/// [a-z0-9_-]{1,64}.
ReadRoutine read_routine(std::string_view text, const std::string& file, const std::string& id,
                         const PartSource& parts = {});

/// Reads a routine from the text of the file `path`, which need not exist; its name without .toml
/// is the id. Parts are looked for beside that path and then in `others`.
ReadRoutine read_routine_text(const std::string& text, const std::filesystem::path& path,
                              const std::vector<std::filesystem::path>& others);

/// Reads a routine file, whose name without .toml is the id. Parts are looked for beside the file
/// and then in `others`. Error: the file cannot be read at all.
Result<ReadRoutine> read_routine_file(const std::filesystem::path& path,
                                      const std::vector<std::filesystem::path>& others = {});

struct Library {
    std::vector<Routine> routines;  ///< sorted by id
    std::vector<Routine> timers;  ///< times that cards offer: played like routines, listed nowhere
    std::vector<Fault> faults;    ///< faults of the files that were left out
    std::vector<Fault> warnings;  ///< faults of a person's own files that are kept all the same
};

/// Reads every *.toml of the folders; hidden files and folders that do not exist are passed over.
/// Of two files with the same id the first counts, even a faulty one: a routine that comes with
/// Legato cannot be replaced by accident. A bad file never keeps another one from being read. Parts
/// are looked for beside the file that uses them, then in the folders in their order.
Library load_library(const std::vector<std::filesystem::path>& folders);

/// Adds the times that cards offer to a library.
Library with_timers(Library library, const Cards& cards);

/// Finds a routine, or a time of a card, by its id; null if there is none.
const Routine* find(const Library& library, std::string_view id);

/// Tells what each routine of a library counts as; the times of cards count as nothing.
CountsAsById counts_as(const Library& library);

/// Lists the routines offered at a place, the best first.
std::vector<const Routine*> offered(const Library& library, Offer where);

/// Finds the routine for a cramp; null if there is none.
const Routine* cramp_routine(const Library& library);
/// Tells whether an id is that of the routine for a cramp, which begins at once wherever it is
/// opened.
bool is_relief(const Library& library, std::string_view id);

}  // namespace legato::content
