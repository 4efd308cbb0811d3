#include "content/fault.h"

#include <algorithm>
#include <tuple>

#include "content/unicode.h"

namespace legato::content {

std::string to_string(const Fault& fault) {
    // A file's name may hold any characters; the terminal may not get them all.
    return printable(fault.file) + ':' + std::to_string(fault.line) + ':' +
           std::to_string(fault.column) + (fault.is_warning ? ": warning: " : ": error: ") +
           fault.message;
}

void Faults::add(Position at, std::string message) {
    faults_.push_back({file_, at.line, at.column, std::move(message), false});
}

std::vector<Fault> Faults::sorted() const {
    std::vector<Fault> sorted = faults_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Fault& a, const Fault& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    constexpr std::size_t most = 100;
    if (sorted.size() > most) {
        sorted[most - 1].message =
            "from here on there are " + std::to_string(sorted.size() - most + 1) + " more faults";
        sorted.resize(most);
    }
    return sorted;
}

}  // namespace legato::content
