#include <algorithm>
#include <map>

#include "content/folder.h"
#include "content/lint.h"
#include "content/read_file.h"
#include "content/routine_file.h"
#include "content/unicode.h"
#include "core/routine/card_timer.h"

namespace legato::content {

namespace {

namespace fs = std::filesystem;

PartSource part_source_of(const fs::path& path, std::vector<fs::path> folders) {
    folders.insert(folders.begin(), path.has_parent_path() ? path.parent_path() : fs::path("."));
    return [folders = std::move(folders)](const std::string& id) -> std::optional<std::string> {
        for (const fs::path& folder : folders)
            if (!folder.empty())
                if (auto text = text_of(folder / (id + ".toml"))) return std::move(*text);
        return std::nullopt;
    };
}

// Makes a routine a person's own, even a copy of Legato's: it is listed and offered nowhere among
// Legato's, and never as relief in a cramp. If it moves the legs, a leg check can close it,
// whatever its file says.
void make_own(Routine& routine) {
    const bool is_less = routine.leg_check < LegCheckRule::leg;
    if (is_less &&
        (works_a_leg(routine) || (routine.leg_check == LegCheckRule::never && moves(routine))))
        routine.leg_check = LegCheckRule::leg;
    routine.occasion = Occasion::own;
    routine.order = most_order;
    routine.offered = {};
}

}  // namespace

ReadRoutine read_routine_text(const std::string& text, const fs::path& path,
                              const std::vector<fs::path>& others) {
    if (text.size() <= largest_file)
        return read_routine(text, path.string(), path.stem().string(),
                            part_source_of(path, others));
    return {{},
            {{path.string(), 1, 1,
              "the file is too large for a routine: more than " + std::to_string(largest_file) +
                  " bytes"}}};
}

Result<ReadRoutine> read_routine_file(const fs::path& path, const std::vector<fs::path>& others) {
    const auto text = text_of(path);
    if (!text) return fail(printable(path.string()) + " " + text.error().message);
    return read_routine_text(*text, path, others);
}

Library load_library(const std::vector<fs::path>& folders) {
    Library library;
    std::map<std::string, fs::path> taken;
    const auto refuse = [&](const fs::path& path, std::string why) {
        library.faults.push_back({path.string(), 1, 1, std::move(why)});
    };
    for (const fs::path& folder : folders)
        for (const fs::path& path : toml_files_in(folder, most_files, library.faults)) {
            const auto [first, is_new] = taken.emplace(path.stem().string(), path);
            if (!is_new) {
                refuse(path, "the id " + in_quotes(path.stem().string()) + " belongs to " +
                                 printable(first->second.string()) +
                                 " already; give this file another name");
                continue;
            }
            const auto text = text_of(path);
            if (!text) {
                refuse(path, "the file " + text.error().message);
                continue;
            }
            ReadRoutine read = read_routine_text(*text, path, folders);
            library.faults.insert(library.faults.end(), read.faults.begin(), read.faults.end());
            if (!read.routine) continue;
            library.routines.push_back(std::move(*read.routine));
            if (&folder != &folders.front()) {
                make_own(library.routines.back());
                const auto doubts = doubtful_words(*text, path.string());
                library.warnings.insert(library.warnings.end(), doubts.begin(), doubts.end());
            }
        }
    std::sort(library.routines.begin(), library.routines.end(),
              [](const Routine& a, const Routine& b) { return a.id < b.id; });
    return library;
}

Library with_timers(Library library, const Cards& cards) {
    for (const Card& card : cards.cards)
        if (card.timer) library.timers.push_back(timer_of(card));
    return library;
}

CountsAsById counts_as(const Library& library) {
    CountsAsById all;
    for (const Routine& timer : library.timers) all[timer.id] = {timer.counts_as};
    for (const Routine& routine : library.routines)
        all[routine.id] = {routine.counts_as, routine.evening_counts,
                           routine.occasion == Occasion::walks,
                           routine.occasion == Occasion::cramp};
    return all;
}

std::vector<const Routine*> offered(const Library& library, Offer where) {
    const auto place = [where](const Routine& one) {
        return one.offered[static_cast<std::size_t>(where)];
    };
    std::vector<const Routine*> found;
    for (const Routine& one : library.routines)
        if (place(one) > 0) found.push_back(&one);
    std::stable_sort(found.begin(), found.end(),
                     [&](const Routine* a, const Routine* b) { return place(*a) < place(*b); });
    return found;
}

const Routine* cramp_routine(const Library& library) {
    const Routine* best = nullptr;
    for (const Routine& one : library.routines)
        if (one.occasion == Occasion::cramp && (!best || one.order < best->order)) best = &one;
    return best;
}

bool is_relief(const Library& library, std::string_view id) {
    const Routine* relief = cramp_routine(library);
    return relief && relief->id == id;
}

const Routine* find(const Library& library, std::string_view id) {
    const auto found = std::lower_bound(
        library.routines.begin(), library.routines.end(), id,
        [](const Routine& routine, std::string_view wanted) { return routine.id < wanted; });
    if (found != library.routines.end() && found->id == id) return &*found;
    for (const Routine& timer : library.timers)
        if (timer.id == id) return &timer;
    return nullptr;
}

}  // namespace legato::content
