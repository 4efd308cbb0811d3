#pragma once

#include <cstddef>
#include <cstdint>

namespace legato {

/// What can be handed out as a file for other programs or machines. Its rows, and how each is
/// written, are a table: app/exports/exports.h.
enum class ExportKind : std::uint8_t {
    calendar,  ///< the reminders, for a calendar program
    backup     ///< the log, for another Legato
};
constexpr std::size_t export_kinds = 2;

}  // namespace legato
