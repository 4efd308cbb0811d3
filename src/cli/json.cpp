#include "cli/json.h"

namespace legato::cli {

namespace {

const char* name_of(EntryReason reason) {
    switch (reason) {
        case EntryReason::checkpoint:
            return "checkpoint";
        case EntryReason::end:
            return "end";
        case EntryReason::added:
            return "added";
        case EntryReason::correction:
            return "correction";
        case EntryReason::deletion:
            return "deletion";
    }
    return "";
}

Json to_json(const Phase& phase, bool endless) {
    return {{"start_ms", phase.start.count()},
            {"length_ms", endless ? Json(nullptr) : Json(phase.length.count())},
            {"kind", legato::name_of(phase.kind)},
            {"side", legato::name_of(phase.side)},
            {"title", phase.title},
            {"show", phase.show}};
}

Json to_json(const Cue& cue, const audio::Voices& voices) {
    Json sound = cue.sound ? Json(legato::name_of(*cue.sound)) : Json(nullptr);
    Json length = nullptr;
    if (const auto* clip = cue.kind == CueKind::voice ? voices.find(cue.text) : nullptr) {
        sound = clip->file.stem().string();
        length = clip->length.count();
    }
    return {{"at_ms", cue.at.count()},   {"kind", legato::name_of(cue.kind)},
            {"sound", std::move(sound)}, {"length_ms", std::move(length)},
            {"gain_db", cue.gain_db},    {"text", cue.text}};
}

}  // namespace

Json to_json(const Timeline& timeline, const audio::Voices& voices) {
    Json phases = Json::array(), cues = Json::array();
    for (const Phase& phase : timeline.phases)
        phases.push_back(to_json(phase, timeline.open_ended && &phase == &timeline.phases.back()));
    for (const Cue& cue : timeline.cues) cues.push_back(to_json(cue, voices));
    return {{"id", timeline.routine},
            {"total_ms", timeline.open_ended ? Json(nullptr) : Json(timeline.total().count())},
            {"phases", std::move(phases)},
            {"cues", std::move(cues)}};
}

Json to_json(const SessionEntry& entry) {
    return {{"id", to_string(entry.id)},
            {"kind", "session"},
            {"routine", entry.routine},
            {"started_utc", format_utc(entry.started.at)},
            {"zone", entry.started.zone},
            {"utc_offset_s", entry.started.offset.count()},
            {"practice_day", format_day(entry.practice_day)},
            {"active_ms", entry.active.count()},
            {"fraction", entry.fraction},
            {"completed", entry.completed},
            {"reason", name_of(entry.reason)},
            {"revision", entry.revision},
            {"phase", entry.phase}};
}

std::string print(const Json& json) {
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace legato::cli
