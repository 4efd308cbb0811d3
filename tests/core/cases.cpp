#include "cases.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/places.h"
#include "zones.h"

namespace legato::test {

namespace {

// Fields may stand in quotes, and hold commas then; two quotes in there are one.
std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields(1);
    bool in_quotes = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && in_quotes && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (line[i] == '"')
            in_quotes = !in_quotes;
        else if (line[i] == ',' && !in_quotes)
            fields.emplace_back();
        else if (line[i] != '\r')
            fields.back() += line[i];
    }
    return fields;
}

}  // namespace

std::vector<Row> read_cases(const std::string& file) {
    std::ifstream stream(std::string(places::data) + "/cases/" + file);
    if (!stream) throw std::runtime_error("no cases in " + file);
    std::string line;
    std::getline(stream, line);
    const std::vector<std::string> names = fields_of(line);
    std::vector<Row> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> fields = fields_of(line);
        if (fields.size() != names.size()) throw std::runtime_error(file + ": " + line);
        Row row;
        for (std::size_t i = 0; i < names.size(); ++i) row[names[i]] = fields[i];
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

UtcInstant utc(const std::string& text) {
    return parse_utc(text).value();
}

Zone zone_named(const std::string& id) {
    return desktop::find_zone(id).value();
}

LocalStamp stamp_of(const std::string& text) {
    const auto at = text.find('@');
    return stamp(utc(text.substr(0, at)), zone_named(text.substr(at + 1)));
}

}  // namespace legato::test
