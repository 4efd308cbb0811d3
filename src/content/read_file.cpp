#include "content/read_file.h"

#include "files/whole_file.h"

namespace legato::content {

Result<std::string> text_of(const std::filesystem::path& path) {
    auto text = files::read_whole(path, largest_file + 1, {.cut = true});
    if (text) return *std::move(text);
    if (text.error().kind == files::ReadError::Kind::forbidden)
        return fail("cannot be opened; look at its permissions");
    return fail("cannot be read: " + files::reason(text.error()));
}

}  // namespace legato::content
