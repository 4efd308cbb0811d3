#include "content/emergency_file.h"

#include <algorithm>

#include "content/document.h"
#include "content/read_file.h"

namespace legato::content {

namespace {

bool is_short_number(const std::string& text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 2 && text.size() <= 6 && std::all_of(text.begin(), text.end(), is_digit);
}

// Reads a line COUNTRY = ["number", "zone", ...].
void read_country(const Entry& country, std::vector<ZoneNumber>& numbers, Faults& faults) {
    const std::vector<Node>& row = country.value.list;
    const bool are_texts = std::all_of(
        row.begin(), row.end(), [](const Node& one) { return one.type == Node::Type::text; });
    if (row.size() < 2 || !are_texts || !is_short_number(row.front().text))
        return faults.add(country.at, country.key + " must be a number and its zones in quotes");
    for (std::size_t i = 1; i < row.size(); ++i) numbers.push_back({row[i].text, row.front().text});
}

}  // namespace

std::vector<ZoneNumber> read_emergency_numbers(std::string_view text, const std::string& file,
                                               std::vector<Fault>& faults) {
    Faults found(file);
    std::vector<ZoneNumber> numbers;
    if (const auto document = parse_document(text))
        for (const Entry& country : document->table) read_country(country, numbers, found);
    else
        found.add(document.error().at, document.error().message);
    for (Fault& fault : found.sorted()) faults.push_back(std::move(fault));
    return numbers;
}

std::vector<ZoneNumber> load_emergency_numbers(const std::filesystem::path& file) {
    const Result<std::string> text = text_of(file);
    std::vector<Fault> quiet;
    if (!text || text->size() > largest_file) return {};
    return read_emergency_numbers(*text, file.string(), quiet);
}

}  // namespace legato::content
