#pragma once

#include <nlohmann/json.hpp>

#include "core/diary/history.h"

namespace legato::cli {

/// JSON whose keys stay in the order in which they are documented.
using Json = nlohmann::ordered_json;

/// Writes one line of the log: "kind" is session, cramp, night, tick, pause or leg_check. With
/// `all`, also reason and revision of the entry, and the phase of a session.
Json to_json(const JournalEntry& entry, bool all);

/// Prints JSON; text that is not UTF-8 is replaced and cannot spoil the rest.
std::string print(const Json& json);

}  // namespace legato::cli
