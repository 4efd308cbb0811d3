#pragma once

#include "app/pages/desk.h"

namespace legato {

/// Shows a file that was brought, for her to take it in or not.
void show_brought(const Desk& desk, const std::string& file_name, std::string text);

/// The file becomes one of her own routines, which is then shown, with the way to take it back.
/// False: it could not be kept, which is said; nothing has changed then.
bool keep_and_show(const Desk& desk, const std::string& id, const std::string& title,
                   const std::string& text);

/// The routine that is put together gets this name; a blank one leaves it with one of those that
/// are offered.
void name_composed(const Desk& desk, const std::string& line);

}  // namespace legato
