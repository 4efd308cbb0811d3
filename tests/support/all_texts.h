#pragma once

#include <cstdlib>
#include <string>

#include "content/strings_file.h"
#include "support/places.h"
#include "support/temp_folder.h"

namespace legato::testing {

/// Collects every text of the screens, as translators get it.
inline Result<content::Catalogue> all_texts() {
    const TempFolder temp;
    const std::string file = (temp / "all.toml").string();
    const std::string collect = std::string("'") + places::strings + "/collect' '" + file + "'";
    if (std::system(collect.c_str()) != 0) return fail(collect + " failed");
    return content::load_strings(file);
}

}  // namespace legato::testing
