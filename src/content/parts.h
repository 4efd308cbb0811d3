#pragma once

#include <string>

#include "content/document.h"
#include "content/fault.h"
#include "content/routine_file.h"

namespace legato::content {

/// Replaces every [[step]] that says `use = "ID.PART"` by that part of another routine, changed by
/// the keys that stand beside `use`; `use = "ID"` stands for all of its steps. Parts get the
/// position of their `use`, so that faults are reported there. `id` is the routine that is read;
/// `read` finds the faults of a whole file, as only files without any are used.
void put_together(Node& document, const std::string& id, const PartSource& parts,
                  void (*read)(const Node& document, Faults& faults), Faults& faults);

}  // namespace legato::content
