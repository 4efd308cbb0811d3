#include "content/document.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "content/toml.h"
#include "content/toml_guard.h"
#include "content/unicode.h"

namespace legato::content {

namespace {

Position begin_of(const toml::source_region& source) {
    return {std::max(1, static_cast<int>(source.begin.line)),
            std::max(1, static_cast<int>(source.begin.column))};
}

Node copy_of(const toml::node& node) {
    Node copy;
    copy.at = begin_of(node.source());
    if (const auto* table = node.as_table()) {
        copy.type = Node::Type::table;
        for (const auto& [key, value] : *table)
            copy.table.push_back({std::string(key.str()), begin_of(key.source()), copy_of(value)});
        std::stable_sort(copy.table.begin(), copy.table.end(),
                         [](const Entry& a, const Entry& b) { return a.at < b.at; });
    } else if (const auto* array = node.as_array()) {
        copy.type = Node::Type::list;
        for (const toml::node& item : *array) copy.list.push_back(copy_of(item));
    } else if (const auto* text = node.as_string()) {
        copy.type = Node::Type::text;
        copy.text = text->get();
    } else if (const auto* whole = node.as_integer()) {
        copy.type = Node::Type::whole;
        copy.whole = whole->get();
    } else if (const auto* real = node.as_floating_point()) {
        copy.type = Node::Type::real;
        copy.real = real->get();
    } else if (const auto* flag = node.as_boolean()) {
        copy.type = Node::Type::flag;
        copy.flag = flag->get();
    } else {
        copy.type = Node::Type::moment;
    }
    return copy;
}

// Rewords the most frequent messages of toml++, which are written for programmers.
std::string in_plain_words(std::string_view message) {
    constexpr std::string_view prefix = "Error while parsing ";
    if (message.substr(0, prefix.size()) != prefix) return printable(message, 200);
    message.remove_prefix(prefix.size());
    const auto colon = std::min(message.find(": "), message.size());
    const std::string scope = printable(message.substr(0, colon));
    const std::string_view reason = message.substr(std::min(colon + 2, message.size()));
    const auto says = [&](std::string_view words) { return reason.find(words) != reason.npos; };

    if (says("end-of-file")) return "the file ends in the middle of this " + scope;
    if (says("could not determine value type"))
        return "this is neither a number nor true or false; a text needs quotes";
    if (says("cannot redefine existing") && says("'"))
        return printable(reason.substr(reason.find('\'')), 60) + " is there twice; keep one";
    if (says("leading zeroes")) return "write this number without a zero in front";
    return "cannot read this " + scope + ": " + printable(reason, 160);
}

struct SyntaxFault {
    Problem problem;
    bool cut_off;   // the only fault is that the text ends
    bool unplaced;  // toml++ gives no place
};

tl::expected<Node, SyntaxFault> parse(std::string_view toml) {
    try {
        return copy_of(toml::parse(toml, std::string_view{}));
    } catch (const toml::parse_error& error) {
        const std::string_view message = error.description();
        const bool cut_off = message.find("end-of-file") != message.npos;
        return tl::make_unexpected(
            SyntaxFault{{begin_of(error.source()), in_plain_words(message)}, cut_off, false});
    } catch (const std::exception& error) {
        return tl::make_unexpected(SyntaxFault{{{}, printable(error.what(), 200)}, false, true});
    }
}

// Problem in `toml`. Where toml++ gives no place, the first line with which the text cannot be read
// is used.
Problem problem_of(std::string_view toml, const SyntaxFault& fault) {
    if (!fault.unplaced) return fault.problem;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < toml.size(); ++i)
        if (toml[i] == '\n' || i + 1 == toml.size()) ends.push_back(i + 1);
    const auto first = std::partition_point(ends.begin(), ends.end(), [&](std::size_t end) {
        const auto result = parse(toml.substr(0, end));
        return result || !result.error().unplaced;
    });
    return {{1 + static_cast<int>(first - ends.begin()), 1}, fault.problem.message};
}

}  // namespace

const char* name_of(Node::Type type) {
    switch (type) {
        case Node::Type::text:
            return "a text";
        case Node::Type::whole:
        case Node::Type::real:
            return "a number";
        case Node::Type::flag:
            return "true or false";
        case Node::Type::moment:
            return "a date or time";
        case Node::Type::list:
            return "a list";
        case Node::Type::table:
            return "a table";
    }
    assert(false);
    return "";
}

tl::expected<Node, Problem> parse_document(std::string_view toml) {
    if (const auto unsafe = first_unsafe(toml)) {
        // A lone apostrophe in a text without quotes looks like a string. The real fault is one
        // that comes before.
        const std::string_view before = toml.substr(0, unsafe->offset);
        const auto safe = parse(before);
        if (!safe && !safe.error().cut_off)
            return tl::make_unexpected(problem_of(before, safe.error()));
        return tl::make_unexpected(unsafe->problem);
    }
    auto document = parse(toml);
    if (!document) return tl::make_unexpected(problem_of(toml, document.error()));
    return std::move(*document);
}

}  // namespace legato::content
