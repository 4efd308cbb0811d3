#include "content/step_texts.h"

#include <algorithm>

#include "content/unicode.h"
#include "core/routine/wording.h"

namespace legato::content {

namespace {

bool names_a_count(std::string_view text) {
    for (std::string_view word : {"{n}", "{N}", "{of}", "{Of}"})
        if (text.find(word) != text.npos) return true;
    return false;
}

void check_words(const std::string& text, Position at, const std::string& key,
                 const TextContext& context, Faults& faults) {
    if (const auto word = unknown_word(text))
        faults.add(at,
                   key + " has " + in_quotes(*word) +
                       " in it; the words in braces are {side}, {other}, {first}, {second}, {n} "
                       "and {of}");
    if (names_a_side(text) && !context.has_side)
        faults.add(at, key + " names {side} or {other}, but this step has no side left or right");
    if (names_a_count(text) && context.sets < 2)
        faults.add(at, key + " names {n} or {of}, which count sets, but this step has only one");
}

std::optional<std::string> text_with_words(const Node& node, const std::string& key,
                                           const TextContext& context, Faults& faults) {
    auto text = good_text(node, key, faults);
    if (text) check_words(*text, node.at, key, context, faults);
    return text;
}

// Largest number of characters that a caption can have once its words in braces are filled in.
std::size_t widest(const std::string& text, const TextContext& context) {
    std::size_t most = 0;
    for (Side side : {Side::left, Side::right})
        for (Side first : {Side::left, Side::right})
            most =
                std::max(most, length_of(fill_in(text, {side, first, context.sets, context.sets})));
    return most;
}

// Reads one text, or two: for the side taken first and the second side.
Wording::BothSides read_both_sides(const Node& node, const std::string& key,
                                   const TextContext& context, Faults& faults) {
    if (node.type != Node::Type::list) {
        const std::string text = text_with_words(node, key, context, faults).value_or("");
        return {text, text};
    }
    if (node.list.size() != 2) {
        faults.add(node.at,
                   key + " must be one text, or two: for the first and for the other side");
        return {};
    }
    if (!context.two_sides)
        faults.add(node.at, key + " has two texts, which only a group with sides needs");
    Wording::BothSides both;
    for (std::size_t i = 0; i < 2; ++i)
        both[i] = text_with_words(node.list[i], key, context, faults).value_or("");
    return both;
}

Wording read_say(TableReader& step, const TextContext& context, Faults& faults) {
    Wording say;
    const Node* node = step.find("say");
    if (!node) return say;
    if (node->type != Node::Type::table) {
        say.first = read_both_sides(*node, "say", context, faults);
        say.middle = say.last = say.first;
        return say;
    }
    TableReader table(*node, "say", faults);
    table.require({"first"});
    const auto read = [&](const char* key, const Wording::BothSides& otherwise) {
        const Node* text = table.find(key);
        return text ? read_both_sides(*text, std::string("say.") + key, context, faults)
                    : otherwise;
    };
    say.first = read("first", {});
    say.middle = read("middle", say.first);
    say.last = read("last", say.middle);
    if (!context.is_repeated)
        for (const char* key : {"middle", "last"})
            table.refuse(key,
                         std::string("say.") + key + " is never said: this step is played once");
    table.finish();
    return say;
}

std::vector<SpokenLine> read_lines(TableReader& step, Seconds length, const TextContext& context,
                                   Faults& faults) {
    std::vector<SpokenLine> lines;
    for (const Node* node : step.tables("lines")) {
        TableReader table(*node, "lines", faults);
        table.require({"at", "say"});
        const Node* at = table.find("at");
        const Node* say = table.find("say");
        const auto millis =
            at ? half_seconds(*at, "at", {0, seconds_limits.most}, faults) : std::nullopt;
        const auto text = say ? text_with_words(*say, "say", context, faults) : std::nullopt;
        table.finish();
        if (!millis) continue;
        const Millis time{*millis};
        if (length > Seconds{0} && time >= length)
            faults.add(at->at, "at must lie within the step, which ends after " +
                                   std::to_string(length.count()) + " s");
        if (!lines.empty() && time <= lines.back().at)
            faults.add(at->at, "lines must be in the order in which they are said");
        lines.push_back({time, text.value_or("")});
    }
    return lines;
}

std::string read_show(TableReader& table, const TextContext& context, Faults& faults) {
    const Node* show = table.find("show");
    if (!show) return "";
    const std::string text = text_with_words(*show, "show", context, faults).value_or("");
    const std::size_t width = widest(text, context);
    if (width > longest_caption)
        faults.add(show->at, "show must fit two lines of a small screen: at most " +
                                 std::to_string(longest_caption) + " characters, got " +
                                 std::to_string(width));
    return text;
}

}  // namespace

StepWords read_other_words(const Node& node, const TextContext& context, const Step& step,
                           Faults& faults) {
    TableReader table(node, "[step.without_bump]", faults);
    StepWords words;
    words.say = table.has("say") ? read_say(table, context, faults) : step.say;
    words.show = table.has("show") ? read_show(table, context, faults) : step.show;
    table.finish();
    return words;
}

void read_texts(TableReader& table, const TextContext& context, Step& step, Faults& faults) {
    table.require({"title"});
    if (const Node* title = table.find("title"))
        step.title = text_with_words(*title, "title", context, faults).value_or("");
    step.show = read_show(table, context, faults);
    step.say = read_say(table, context, faults);
    step.lines = read_lines(table, step.length, context, faults);
    if (!table.seems_to_have("show") && !table.seems_to_have("say"))
        faults.add(table.at(), "this step has neither 'show' nor 'say'; write what is to be done");
}

}  // namespace legato::content
