#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "content/fault.h"

namespace legato::content {

struct Entry;

/// A value of a TOML file with its place. Only the member for its type is valid.
struct Node {
    enum class Type { text, whole, real, flag, moment, list, table };

    Type type = Type::table;
    Position at;
    std::string text;
    std::int64_t whole = 0;
    double real = 0;
    bool flag = false;
    std::vector<Node> list;
    std::vector<Entry> table;  ///< entries in the order of the file
};

struct Entry {
    std::string key;
    Position at;
    Node value;
};

/// Name of a type for messages: "a text", "a number", ...
const char* name_of(Node::Type type);

/// Reads TOML. Error: the first fault of syntax. Safe on any UTF-8 without control characters, even
/// with a small stack.
tl::expected<Node, Problem> parse_document(std::string_view toml);

}  // namespace legato::content
