#pragma once

#include "content/document.h"
#include "content/fault.h"
#include "core/routine/routine.h"

namespace legato::content {

/// Reads one [[step]]: a step, or a group of steps if it has `each`. All faults are reported; the
/// result is of use only if there are none.
Item read_item(const Node& table, Faults& faults);

/// Counts the steps that were written for the item.
std::size_t written_steps(const Item& item);

}  // namespace legato::content
