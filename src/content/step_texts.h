#pragma once

#include "content/table_reader.h"
#include "core/routine/routine.h"

namespace legato::content {

/// What the texts of a step may name, and how often they are needed.
struct TextContext {
    bool has_side = false;     ///< {side} and {other}
    bool two_sides = false;    ///< different texts for the first and the other side
    int sets = 1;              ///< {n} and {of}
    bool is_repeated = false;  ///< different texts for the first, the middle and the last time
};

/// Reads title, show, say and lines into `step`, whose length must be known (0 if it is not).
void read_texts(TableReader& table, const TextContext& context, Step& step, Faults& faults);

/// The words of `step` as another table has them; what it leaves out stays.
StepWords read_other_words(const Node& table, const TextContext& context, const Step& step,
                           Faults& faults);

}  // namespace legato::content
