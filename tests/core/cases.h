#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/time/time.h"

namespace legato::test {

/// A row of a CSV file in tests/data/cases, by the names of its columns.
using Row = std::map<std::string, std::string>;
std::vector<Row> read_cases(const std::string& file);

std::vector<std::string> words_of(const std::string& text);
UtcInstant utc(const std::string& text);

/// A zone of the system's database. A test that names one that does not exist ends there.
Zone zone_named(const std::string& id);

/// "UTC@ZONE"
LocalStamp stamp_of(const std::string& text);

}  // namespace legato::test
