#pragma once

#include <string>
#include <vector>

#include "core/routine/reading_list.h"

namespace legato::cli {

/// Widest line of the page, in characters: it can be printed.
constexpr std::size_t page_width = 78;

/// Writes the list for somebody who reads it aloud, from a screen or from paper: a heading for each
/// routine, and below each line its room, where it is said and the name of its recording.
std::string reading_page(const std::vector<ReadLine>& lines);

}  // namespace legato::cli
