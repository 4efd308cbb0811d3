#include "content/folder.h"

#include <algorithm>
#include <string>

#include "content/unicode.h"

namespace legato::content {

namespace {

namespace fs = std::filesystem;

bool is_toml_file(const fs::path& path) {
    const std::string name = path.filename().string();
    std::string extension = path.extension().string();
    for (char& c : extension)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return name[0] != '.' && extension == ".toml";
}

}  // namespace

std::vector<fs::path> toml_files_in(const fs::path& folder, std::size_t at_most,
                                    std::vector<Fault>& faults) {
    std::vector<fs::path> files;
    std::error_code error;
    if (fs::status(folder, error).type() == fs::file_type::not_found) return files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (is_toml_file(entry->path())) files.push_back(entry->path());
    if (error)
        faults.push_back({folder.string(), 1, 1, "this folder cannot be read: " + error.message()});
    std::sort(files.begin(), files.end());
    if (files.size() > at_most) {
        files.resize(at_most);
        faults.push_back({folder.string(), 1, 1,
                          "there are more than " + std::to_string(at_most) +
                              " files in this folder; those after " +
                              printable(files.back().filename().string(), 80) + " are left out"});
    }
    return files;
}

}  // namespace legato::content
