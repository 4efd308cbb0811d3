#include "app/session/cue_list.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace legato {

namespace {

// JSON whose keys stay in the order in which they are documented.
using Json = nlohmann::ordered_json;

Json row_of(const Phase& phase, bool endless) {
    return {{"start_ms", phase.start.count()},
            {"length_ms", endless ? Json(nullptr) : Json(phase.length.count())},
            {"kind", name_of(phase.kind)},
            {"side", name_of(phase.side)},
            {"title", phase.title},
            {"show", phase.show}};
}

Json row_of(const Cue& cue, const audio::Voices& voices) {
    Json sound = cue.sound ? Json(name_of(*cue.sound)) : Json(nullptr);
    Json length = nullptr;
    if (const auto* clip = cue.kind == CueKind::voice ? voices.find(cue.text) : nullptr) {
        sound = clip->file.stem().string();
        length = clip->length.count();
    }
    return {{"at_ms", cue.at.count()},   {"kind", name_of(cue.kind)},
            {"sound", std::move(sound)}, {"length_ms", std::move(length)},
            {"gain_db", cue.gain_db},    {"text", cue.text}};
}

}  // namespace

std::string cue_list(const Timeline& timeline, const audio::Voices& voices, Millis from) {
    Json phases = Json::array(), cues = Json::array();
    for (const Phase& phase : timeline.phases) {
        const bool is_endless = timeline.open_ended && &phase == &timeline.phases.back();
        if (is_endless || phase.start >= from || phase.end() > from)
            phases.push_back(row_of(phase, is_endless));
    }
    for (const Cue& cue : timeline.cues)
        if (cue.at >= from) cues.push_back(row_of(cue, voices));
    const Json all{
        {"id", timeline.routine},
        {"total_ms", timeline.open_ended ? Json(nullptr) : Json(timeline.total().count())},
        {"phases", std::move(phases)},
        {"cues", std::move(cues)}};
    // Text that is not UTF-8 is replaced and cannot spoil the rest.
    return all.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace legato
