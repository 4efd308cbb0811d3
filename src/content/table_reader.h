#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/document.h"
#include "content/values.h"

namespace legato::content {

/// A reader of the keys of one table. Each key that is asked for is a known one; `finish` then
/// reports unknown keys, and required keys that are missing.
class TableReader {
  public:
    /// Makes a reader. `name` is the table's name in the file, as "[[step]]". `table` must be a
    /// table, and outlive the reader.
    TableReader(const Node& table, std::string name, Faults& faults);

    Position at() const { return table_.at; }
    /// Position of the value; of the table if there is none.
    Position at(std::string_view key) const;

    const Node* find(const std::string& key);
    bool has(const std::string& key) { return find(key) != nullptr; }
    /// Tells whether the key is there, perhaps misspelt, so that keys depending on it are not
    /// reported as a second fault.
    bool seems_to_have(const std::string& key);
    void require(std::initializer_list<const char*> keys);
    void refuse(const std::string& key, const std::string& why);  ///< faults the key if it is there

    std::optional<std::string> text(const std::string& key);
    std::vector<std::string> texts(const std::string& key);  ///< reads one text or a list of texts
    std::optional<int> whole(const std::string& key, Limits limits);
    std::optional<float> real(const std::string& key, RealLimits limits);
    /// Reads a list, smallest first.
    std::vector<int> rising(const std::string& key, Limits limits);
    bool flag(const std::string& key, bool otherwise);
    std::vector<const Node*> tables(const std::string& key);  ///< reads a list of tables

    const Node* table(const std::string& key);  ///< reads a single table

    /// Words that a choice may be, with their values.
    template <class T>
    using Names = std::initializer_list<std::pair<const char*, T>>;
    template <class T>
    std::optional<T> choice(const std::string& key, Names<T> values);
    template <class T, std::size_t count>
    std::optional<T> named(const std::string& key,
                           const std::array<T, count>& values);  ///< names by name_of

    void finish();

  private:
    std::optional<std::size_t> index_of(const std::string& key,
                                        const std::vector<std::string>& names);

    const Node& table_;
    std::string name_;
    Faults& faults_;
    std::vector<std::string> known_;
    std::vector<std::string> required_;
};

template <class T>
std::optional<T> TableReader::choice(const std::string& key, Names<T> values) {
    std::vector<std::string> names;
    for (const auto& [name, value] : values) names.emplace_back(name);
    const auto index = index_of(key, names);
    return index ? std::optional<T>((values.begin() + *index)->second) : std::nullopt;
}

template <class T, std::size_t count>
std::optional<T> TableReader::named(const std::string& key, const std::array<T, count>& values) {
    std::vector<std::string> names;
    for (const T value : values) names.emplace_back(name_of(value));
    const auto index = index_of(key, names);
    return index ? std::optional<T>(values[*index]) : std::nullopt;
}

}  // namespace legato::content
