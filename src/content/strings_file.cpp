#include "content/strings_file.h"

#include <set>

#include "content/document.h"
#include "content/fault.h"
#include "content/read_file.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

// Finds the places in a text that values are put into: "Step {n}" has {n}.
std::set<std::string> places(std::string_view text) {
    std::set<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string_view::npos) break;
        found.emplace(text.substr(at, end - at + 1));
        at = end;
    }
    return found;
}

}  // namespace

Result<Catalogue> read_strings(std::string_view toml, const std::string& file) {
    const auto told = [&](Position at, const std::string& message) {
        return fail(to_string({file, at.line, at.column, message}));
    };
    const auto document = parse_document(toml);
    if (!document) return told(document.error().at, document.error().message);
    Catalogue catalogue;
    for (const Entry& entry : document->table) {
        if (entry.value.type != Node::Type::text)
            return told(entry.value.at, "must be a text in quotes, such as \"Weiter\"");
        if (places(entry.key) != places(entry.value.text))
            return told(entry.value.at,
                        "must have the same places for values in braces as the English text");
        catalogue.emplace(entry.key, entry.value.text);
    }
    return catalogue;
}

Result<Catalogue> load_strings(const std::filesystem::path& file) {
    const auto text = text_of(file);
    if (!text) return fail(printable(file.string()) + " " + text.error().message);
    if (text->size() > largest_file) return fail(printable(file.string()) + " is too large");
    return read_strings(*text, file.string());
}

}  // namespace legato::content
