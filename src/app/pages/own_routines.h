#pragma once

#include "app/pages/desk.h"

namespace legato {

/// Shows a routine file that was brought, so that she can add it to her own or leave it.
void show_brought(const Desk& desk, const std::string& file_name, std::string text);

/// Keeps a file as one of her own routines and shows the routine, with a way to take this back.
/// False: the file could not be kept; a notice says so, and nothing has changed.
bool keep_and_show(const Desk& desk, const std::string& id, const std::string& title,
                   const std::string& text);

/// Names the routine that is put together; after a blank line it has one of the offered names.
void name_composed(const Desk& desk, const std::string& line);

}  // namespace legato
