#include "content/read_file.h"

#include <fstream>

namespace legato::content {

namespace fs = std::filesystem;

// The kind of file is asked for first: opening a pipe would wait for ever.
Result<std::string> text_of(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        const bool link = fs::is_symlink(fs::symlink_status(path, error));
        return fail(link ? "cannot be read: it points to a file that does not exist"
                         : "cannot be read: there is no such file");
    }
    if (status.type() == fs::file_type::none) return fail("cannot be read: " + error.message());
    if (fs::is_directory(status)) return fail("cannot be read: it is a folder, not a file");
    if (!fs::is_regular_file(status)) return fail("cannot be read: it is not an ordinary file");

    std::ifstream file(path, std::ios::binary);
    if (!file) return fail("cannot be opened; look at its permissions");
    std::string text(largest_file + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (file.bad()) return fail("cannot be read: the disk reports an error");
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

}  // namespace legato::content
