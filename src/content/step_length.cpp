#include "content/step_length.h"

namespace legato::content {

namespace {

constexpr std::size_t most_parts = 8;
constexpr Limits part_limits{0, 60};

// Reads a part such as { up = 1.5 }.
std::optional<TempoPart> read_part(const Node& node, Faults& faults) {
    if (node.table.size() != 1) {
        faults.add(node.at,
                   "a part of the tempo is one word and its seconds, such as { up = 1.5 }");
        return std::nullopt;
    }
    const Entry& entry = node.table.front();
    Node word;
    word.type = Node::Type::text;
    word.at = entry.at;
    word.text = entry.key;
    const auto label = good_text(word, "a tempo's word", faults);
    if (label && label->find_first_of("{}") != label->npos)
        faults.add(entry.at, "a tempo's word has no words in braces");
    const auto length = half_seconds(entry.value, "tempo", part_limits, faults);
    if (length && *length == 0) faults.add(entry.value.at, "tempo must be at least 0.5 seconds");
    if (!label || !length) return std::nullopt;
    return TempoPart{Millis{*length}, *label};
}

void read_tempo(TableReader& table, bool breath, Step& step, Faults& faults) {
    const Node* tempo = table.find("tempo");
    const std::vector<const Node*> parts = table.tables("tempo");
    for (const Node* node : parts)
        if (auto part = read_part(*node, faults)) step.tempo.push_back(std::move(*part));
    if (!tempo || step.tempo.size() != tempo->list.size()) return;

    if (breath && parts.size() != 2)
        faults.add(tempo->at, "a breath has two parts, such as [{ in = 4 }, { out = 6 }]");
    if (parts.size() > most_parts)
        faults.add(tempo->at, "tempo must have at most " + std::to_string(most_parts) + " parts");

    Millis rep{0};
    for (const TempoPart& part : step.tempo) rep += part.length;
    const Millis length = rep * step.reps;
    step.length = std::chrono::floor<Seconds>(length);
    const std::string got = ", got " + std::to_string(step.length.count());
    if (length != step.length)
        faults.add(tempo->at, "reps times tempo must be whole seconds" + got + ".5");
    if (step.length.count() > seconds_limits.most)
        faults.add(tempo->at, "reps times tempo must be at most " +
                                  std::to_string(seconds_limits.most) + " seconds" + got);
}

}  // namespace

void read_length(TableReader& table, std::optional<PhaseKind> kind, Step& step, Faults& faults) {
    const bool repeats = !kind || kind == PhaseKind::repeat || kind == PhaseKind::breathe;
    if (repeats && (table.has("reps") || table.has("tempo"))) {
        table.require({"reps", "tempo"});
        table.refuse("seconds", "a step with reps lasts reps times tempo; remove 'seconds'");
        step.reps = table.whole("reps", count_limits).value_or(0);
        read_tempo(table, kind == PhaseKind::breathe, step, faults);
        if (kind == PhaseKind::breathe && step.reps > 0)
            step.counted_breaths = table.whole("counted_breaths", {0, step.reps}).value_or(0);
    } else {
        table.require({"seconds"});
        if (repeats) table.refuse("counted_breaths", "'counted_breaths' needs reps and tempo");
        step.length = Seconds{table.whole("seconds", seconds_limits).value_or(0)};
    }
    // Every step knows all four keys, so that a misspelt one is recognised in any kind of step.
    for (const char* key : {"seconds", "reps", "tempo", "counted_breaths"}) table.find(key);
}

}  // namespace legato::content
