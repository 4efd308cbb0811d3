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

/// The same for the text of the file `path`, whose name without .toml is the id, wherever it comes
/// from; parts are looked for beside that file and then in `others`.
ReadRoutine read_routine_text(const std::string& text, const std::filesystem::path& path,
                              const std::vector<std::filesystem::path>& others);

/// The same for a file, whose name without .toml is the id; parts are looked for beside it and then
/// in `others`. An error if it cannot be read at all.
Result<ReadRoutine> read_routine_file(const std::filesystem::path& path,
                                      const std::vector<std::filesystem::path>& others = {});

struct Library {
    std::vector<Routine> routines;  ///< by id
    std::vector<Routine> timers;    ///< times that cards offer: played like those, listed nowhere
    std::vector<Fault> faults;      ///< of the files that were left out
    std::vector<Fault> warnings;    ///< of a person's own files that are here all the same
};

/// Reads every *.toml of the folders; hidden files and folders that do not exist are passed over.
/// Of two files with the same id the first counts, even a faulty one: a routine that comes with
/// Legato cannot be replaced by accident. A bad file never keeps another one from being read. Parts
/// are looked for beside the file that uses them, then in the folders in their order.
Library load_library(const std::vector<std::filesystem::path>& folders);

/// The same with the times of the cards.
Library with_timers(Library library, const Cards& cards);

/// Also a time of a card. Null if there is none.
const Routine* find(const Library& library, std::string_view id);

/// What its routines count as; the times of cards count as nothing.
CountsAsById counts_as(const Library& library);

/// Lists the routines offered at a place, the best first.
std::vector<const Routine*> offered(const Library& library, Offer where);

/// Finds the routine for a cramp; null if there is none.
const Routine* cramp_routine(const Library& library);
/// Whether that is its id: wherever it is opened, it begins at once.
bool is_relief(const Library& library, std::string_view id);

}  // namespace legato::content
