#include "app/records/own_routines.h"

#include <algorithm>

#include "content/lint.h"
#include "storage/durable.h"

namespace legato {

namespace {

constexpr std::size_t longest_id = 64;

auto own_folder(const Device& device) {
    return device.data_folder() / "routines";
}
auto own_file(const Device& device, const std::string& id) {
    return own_folder(device) / (id + ".toml");
}

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string refusal_of(const Device& device, const content::Library& library,
                       const std::string& id) {
    const Routine* same = content::find(library, id);
    if (same && !is_own(device, *same))
        return "A routine that comes with Legato has the name " + id +
               " already. Give the file another name and bring it again.";
    const auto own = std::count_if(library.routines.begin(), library.routines.end(),
                                   [&](const Routine& one) { return is_own(device, one); });
    if (!same && own >= static_cast<std::ptrdiff_t>(content::most_files))
        return "You have " + std::to_string(own) +
               " routines of your own, and there is no room for more. Remove one first.";
    return "";
}

}  // namespace

std::string id_for(std::string_view name) {
    name.remove_prefix(name.find_last_of("/\\") + 1);  // npos + 1 is 0
    name = name.substr(0, name.rfind('.'));
    std::string id;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        if (is_plain(c) || c == '-')
            id += c;
        else if (!id.empty() && id.back() != '_')
            id += '_';
    }
    id.resize(std::min(id.size(), longest_id));
    while (!id.empty() && id.back() == '_') id.pop_back();
    return id.empty() ? "routine" : id;
}

BroughtRoutine look_at(const Device& device, const content::Library& library,
                       std::string_view file_name, std::string text) {
    BroughtRoutine brought;
    brought.id = id_for(file_name);
    brought.text = std::move(text);
    brought.refusal = refusal_of(device, library, brought.id);
    if (!brought.refusal.empty()) return brought;
    const auto file = own_file(device, brought.id);
    content::ReadRoutine read = content::read_routine_text(
        brought.text, file, {device.assets_folder() / "routines", own_folder(device)});
    brought.routine = std::move(read.routine);
    brought.faults = std::move(read.faults);
    brought.doubts = content::doubtful_words(brought.text, file.string());
    brought.replaces = own_text(device, brought.id).has_value();
    return brought;
}

bool is_own(const Device& device, const Routine& routine) {
    return routine.file == own_file(device, routine.id).string();
}

Result<std::string> own_text(const Device& device, const std::string& id) {
    auto text = content::text_of(own_file(device, id));
    if (!text) return fail(id + ".toml " + text.error().message);
    return text;
}

Result<void> keep_own(const Device& device, const std::string& id, std::string_view text) {
    const auto file = own_file(device, id);
    if (const auto error = storage::make_folders(storage::real_disk(), own_folder(device)))
        return fail(storage::not_saved(file, error));
    return storage::replace_file(file, text);
}

Result<void> remove_own(const Device& device, const std::string& id) {
    const storage::Disk disk = storage::real_disk();
    const auto file = own_file(device, id);
    if (disk.remove(file.c_str()) == 0) {
        // Ignores a failed sync: after a loss of power the file may be there again, which does no
        // harm.
        static_cast<void>(storage::sync_folder(disk, own_folder(device)));
        return {};
    }
    return fail("Could not remove " + file.string() + "; look at the permissions of its folder");
}

}  // namespace legato
