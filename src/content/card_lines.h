#pragma once

#include <string>
#include <vector>

#include "content/table_reader.h"
#include "core/routine/card.h"

namespace legato::content {

/// Reads the lines under `key`: one text, or a list of texts; each for everybody, or for the people
/// named: { text = "...", for = ["pregnant"] }. Empty if there is no such key.
std::vector<CardLine> read_lines(TableReader& table, const std::string& key, Faults& faults);

}  // namespace legato::content
