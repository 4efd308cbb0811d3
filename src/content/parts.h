#pragma once

#include <string>

#include "content/document.h"
#include "content/fault.h"
#include "content/routine_file.h"

namespace legato::content {

/// Replaces every [[step]] that says `use = "ID.PART"` by that part of another routine, changed by
/// the keys that stand beside `use`; `use = "ID"` stands for all of its steps. What was taken over
/// stands where its `use` stands, so that a fault is told there. `id` is the routine that is read;
/// `read` finds what is wrong with a whole file: only good ones are used.
void put_together(Node& document, const std::string& id, const PartSource& parts,
                  void (*read)(const Node& document, Faults& faults), Faults& faults);

}  // namespace legato::content
