#include "content/nearest.h"

#include <algorithm>
#include <numeric>

namespace legato::content {

namespace {

std::string lower(std::string_view text) {
    std::string lowered(text);
    for (char& c : lowered)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lowered;
}

// Counts the letters to change, add, drop or swap with their neighbour.
std::size_t steps_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            next[j] = std::min({change, row[j] + 1, next[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row.back();
}

}  // namespace

std::optional<std::string> nearest(std::string_view written, const std::vector<std::string>& names,
                                   std::size_t longest) {
    if (written.size() > longest) return std::nullopt;
    const std::string wanted = lower(written);
    std::optional<std::string> best;
    std::size_t fewest = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string& name : names) {
        const bool shortened = wanted.size() >= 3 && name.compare(0, wanted.size(), wanted) == 0;
        const std::size_t steps = shortened ? 1 : steps_between(wanted, lower(name));
        if (steps < fewest) {
            fewest = steps;
            best = name;
        }
    }
    return best;
}

std::string either_of(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + names[i];
    return list;
}

}  // namespace legato::content
