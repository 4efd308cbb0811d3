#pragma once

#include "content/table_reader.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Names that the texts of a step may use, and the ways in which they may vary.
struct TextContext {
    bool has_side = false;     ///< allows {side} and {other}
    bool two_sides = false;    ///< allows other texts for the second side
    int sets = 1;              ///< more than 1 allows {n} and {of}
    bool is_repeated = false;  ///< allows texts for the first, middle and last time
};

/// Reads title, show, say and lines into `step`, whose length must be set (0 = not known).
void read_texts(TableReader& table, const TextContext& context, Step& step, Faults& faults);

/// Reads words for `step` from another table; words that the table leaves out stay those of `step`.
StepWords read_other_words(const Node& table, const TextContext& context, const Step& step,
                           Faults& faults);

}  // namespace legato::content
