#pragma once

#include <cstddef>
#include <cstdint>

namespace legato {

/// Files that can be handed out to other programs or machines. The table in app/exports/exports.h
/// tells how each is written.
enum class ExportKind : std::uint8_t {
    calendar,  ///< the reminders, for a calendar program
    backup     ///< the log, for another Legato
};
constexpr std::size_t export_kinds = 2;

}  // namespace legato
