#pragma once

#include <nlohmann/json.hpp>

#include "audio/voice_index.h"
#include "core/diary/history.h"
#include "core/routine/timeline.h"

namespace legato::cli {

/// Keys stay in the order in which they are documented.
using Json = nlohmann::ordered_json;

/// A spoken line names its clip, as far as there is one.
Json to_json(const Timeline& timeline, const audio::Voices& voices);

/// One line of the log: "kind" is session, cramp, night, tick, pause or
/// leg_check. With `all`, also what only
/// the journal itself needs: which word on the thing this is.
Json to_json(const JournalEntry& entry, bool all);

/// Text that is not UTF-8 cannot spoil the rest.
std::string print(const Json& json);

}  // namespace legato::cli
