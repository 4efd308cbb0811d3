#pragma once

#include <nlohmann/json.hpp>

#include "core/journal_entry.h"
#include "core/timeline.h"

namespace legato::cli {

/// Keys stay in the order in which they are documented.
using Json = nlohmann::ordered_json;

Json to_json(const Timeline& timeline);
Json to_json(const SessionEntry& entry);

/// Text that is not UTF-8 cannot spoil the rest.
std::string print(const Json& json);

}  // namespace legato::cli
