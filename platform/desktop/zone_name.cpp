#include "zone_name.h"

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "files/whole_file.h"

namespace legato::desktop {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_zone_file = 64 * 1024;
constexpr std::size_t longest_zone_table = std::size_t{4} << 20;
constexpr int most_links = 40;

bool is_name(std::string_view id) {
    if (id.empty() || id.size() > longest_zone_name || id.front() == '/') return false;
    // Refuses folders that have the same zones again.
    for (std::string_view folder : {"right/", "posix/"})
        if (id.substr(0, folder.size()) == folder) return false;
    // Refuses files of the database that are not zones, or mean another one on another machine.
    for (std::string_view no_zone : {"localtime", "posixrules", "Factory"})
        if (id == no_zone) return false;
    if (id.find("..") != id.npos) return false;
    return id.find_first_not_of(
               "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_-+") == id.npos;
}

// Reads a zone file; empty if the file is none.
std::string zone_file(const fs::path& path) {
    std::string bytes = files::read_whole(path, longest_zone_file).value_or("");
    return bytes.substr(0, 4) == "TZif" ? bytes : std::string();
}

// Reads the rules for all years to come, which stand in the last line of a zone file.
std::string rules_in(const std::string& bytes) {
    if (bytes.size() < 2 || bytes.back() != '\n') return {};
    const auto before = bytes.rfind('\n', bytes.size() - 2);
    if (before == bytes.npos) return {};
    const std::string rules = bytes.substr(before + 1, bytes.size() - before - 2);
    return is_posix_zone(rules) && rules.size() <= longest_zone_name ? rules : std::string();
}

// Finds the name of the zone file with these bytes. Names of today come before their older names.
std::string name_of_file_like(const std::string& bytes, const fs::path& database) {
    std::istringstream table(
        files::read_whole(database / "tzdata.zi", longest_zone_table).value_or(""));
    std::set<std::string> older;
    for (std::string line; std::getline(table, line);)
        if (line.rfind("L ", 0) == 0) older.insert(line.substr(line.rfind(' ') + 1));
    std::string found;
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(database, error);
         !error && entry != fs::end(entry); entry.increment(error)) {
        const std::string name = entry->path().lexically_relative(database).generic_string();
        if (name == "posix" || name == "right") entry.disable_recursion_pending();
        std::error_code unreadable;
        if (!is_name(name) || fs::file_size(entry->path(), unreadable) != bytes.size() ||
            unreadable)
            continue;
        const auto rank = [&](const std::string& one) { return std::pair(older.count(one), one); };
        if ((found.empty() || rank(name) < rank(found)) && zone_file(entry->path()) == bytes)
            found = name;
    }
    return found;
}

// Finds the name in "/usr/share/zoneinfo/posix/Europe/Berlin" or "posix/Europe/Berlin"; empty
// unless it is in the database.
std::string name_in(const fs::path& database, const std::string& said) {
    std::string name = said;
    const std::string folder = database.lexically_normal().generic_string() + "/";
    if (name.rfind(folder, 0) == 0) {
        name = name.substr(folder.size());
    } else if (const auto at = name.rfind("zoneinfo/"); at != name.npos) {
        name = name.substr(at + 9);
    }
    for (std::string_view again : {"posix/", "right/"})
        if (name.rfind(again, 0) == 0) name = name.substr(again.size());
    return is_zone_of(database, name) ? name : std::string();
}

std::string name_of_file(const fs::path& path, const std::string& bytes,
                         const ZoneSources& sources) {
    fs::path step = path;
    std::error_code error;
    for (int links = 0; links < most_links; ++links) {
        const std::string name =
            name_in(sources.database, step.lexically_normal().generic_string());
        if (!name.empty() && zone_file(sources.database / name) == bytes) return name;
        const fs::path target = fs::read_symlink(step, error);
        if (error) break;
        step = step.parent_path() / target;
    }
    std::string name;
    if (std::ifstream file{sources.timezone}; path == sources.localtime && file >> name)
        if (is_zone_of(sources.database, name) && zone_file(sources.database / name) == bytes)
            return name;
    name = name_of_file_like(bytes, sources.database);
    if (name.empty()) name = rules_in(bytes);
    return name.empty() ? unnamed_zone : name;
}

constexpr const char* how_to_say = "write it like Europe/London";

LocalZoneName name_of_variable(std::string said, const ZoneSources& sources) {
    if (said.rfind(':', 0) == 0) said.erase(0, 1);
    if (said.empty()) return {"UTC", ""};
    const fs::path path = said.front() == '/' ? fs::path(said) : sources.database / said;
    if (const std::string bytes = zone_file(path); !bytes.empty()) {
        const std::string name = said.front() == '/' ? "" : name_in(sources.database, said);
        return {name.empty() ? name_of_file(path, bytes, sources) : name, ""};
    }
    if (is_posix_zone(said)) return {said.size() <= longest_zone_name ? said : unnamed_zone, ""};
    return {"UTC", "TZ is '" + said.substr(0, 80) +
                       "', and there is no such time zone on this "
                       "machine, so times are those of UTC; " +
                       how_to_say};
}

LocalZoneName name_of_machine(const ZoneSources& sources) {
    const std::string bytes = zone_file(sources.localtime);
    if (!bytes.empty()) return {name_of_file(sources.localtime, bytes, sources), ""};
    return {"UTC", sources.localtime.string() +
                       " cannot be read, so this machine does not say in "
                       "which time zone it is, and times are those of UTC; set TZ, and " +
                       how_to_say};
}

}  // namespace

bool is_zone_of(const fs::path& database, std::string_view name) {
    return is_name(name) && !zone_file(database / name).empty();
}

bool is_posix_zone(std::string_view text) {
    if (text.size() > 200) return false;
    static const std::string name = "(<[A-Za-z0-9+-]{3,}>|[A-Za-z]{3,})",
                             offset = "[+-]?[0-9]{1,3}(:[0-9]{2}){0,2}",
                             day = ",(M[0-9]{1,2}\\.[1-5]\\.[0-6]|J?[0-9]{1,3})(/" + offset + ")?";
    static const std::regex rules(name + offset + "(" + name + "(" + offset + ")?(" + day + day +
                                  ")?)?");
    return std::regex_match(text.begin(), text.end(), rules);
}

LocalZoneName name_of_local_zone(const ZoneSources& sources) {
    return sources.tz ? name_of_variable(*sources.tz, sources) : name_of_machine(sources);
}

}  // namespace legato::desktop
