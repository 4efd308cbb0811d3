#pragma once

#include "content/document.h"
#include "content/fault.h"
#include "core/routine/routine.h"

namespace legato::content {

/// One [[step]]: a step, or a group of steps if it has `each`. All faults are reported; what comes
/// back is of use only if there were none.
Item read_item(const Node& table, Faults& faults);

/// How many steps it took to write the item.
std::size_t written_steps(const Item& item);

}  // namespace legato::content
