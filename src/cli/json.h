#pragma once

#include <nlohmann/json.hpp>

#include "core/history.h"
#include "core/timeline.h"

namespace legato::cli {

/// Keys stay in the order in which they are documented.
using Json = nlohmann::ordered_json;

Json to_json(const Timeline& timeline);

/// One line of the log: "kind" is session, cramp, night, tick or pause. With `all`, also what only
/// the journal itself needs: which word on the thing this is.
Json to_json(const JournalEntry& entry, bool all);

/// Text that is not UTF-8 cannot spoil the rest.
std::string print(const Json& json);

}  // namespace legato::cli
