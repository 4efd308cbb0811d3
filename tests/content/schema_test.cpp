#include <functional>
#include <nlohmann/json.hpp>
#include <set>

#include "content/reading.h"

// Compares routines/routine.schema.json, which is for editors, with the reader of routines. Given
// an unknown key or word, the reader lists all keys of a table, or all words of a value.

namespace legato::content {

namespace {

using nlohmann::json;
using Names = std::set<std::string>;

const json& schema() {
    static const json all =
        json::parse(file_text(std::string(places::routines) + "/routine.schema.json"));
    return all;
}

// Follows a $ref.
const json& followed(const json& node) {
    const auto ref = node.find("$ref");
    return ref == node.end()
               ? node
               : followed(schema().at(json::json_pointer(ref->get<std::string>().substr(1))));
}

const json& table(const std::string& definition) {
    return schema().at("definitions").at(definition);
}

Names keys(const json& node) {
    CHECK(node.at("additionalProperties") == false);
    Names names;
    for (const auto& [key, value] : node.at("properties").items()) names.insert(key);
    return names;
}

Names listed(std::string list) {
    Names names;
    for (const std::string join : {" or ", ", "})
        for (auto at = list.find(join); at != list.npos; at = list.find(join))
            list.replace(at, join.size(), "|");
    for (std::size_t from = 0; from <= list.size();) {
        const auto end = std::min(list.find('|', from), list.size());
        names.insert(list.substr(from, end - from));
        from = end + 1;
    }
    return names;
}

std::string between(const std::string& text, const std::string& before, const std::string& after) {
    const auto at = text.find(before);
    if (at == text.npos) return "";
    const auto from = at + before.size();
    return text.substr(from, text.find(after, from) - from);
}

// Lists the keys that the reader knows at the place of `qqqqqqqqqqqq = 1`.
Names known(const std::string& text) {
    for (const std::string& fault : faults_of(text))
        if (const auto list = between(fault, "; here may stand ", "\n"); !list.empty())
            return listed(list);
    FAIL("no key is unknown in " << text);
    return {};
}

// Lists the words that the reader knows at the place of "qqqqqqqqqqqq".
Names words(const std::string& key, const std::string& text) {
    for (const std::string& fault : faults_of(text))
        if (const auto list = between(fault, key + " must be ", ", got "); !list.empty())
            return listed(list);
    FAIL("no word is unknown in " << text);
    return {};
}

Names words(const json& node) {
    Names all;
    for (const json& word : followed(node).at("enum")) all.insert(word);
    return all;
}

Names with(Names names, const Names& more) {
    names.insert(more.begin(), more.end());
    return names;
}

// Takes out the names that the reader knows in order to refuse them with a reason.
Names without(Names names, const Names& refused) {
    for (const std::string& name : refused) CHECK(names.erase(name) == 1);
    return names;
}

const std::string stray = "qqqqqqqqqqqq = 1\n";
const std::string step =
    "[[step]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 9\nsay = \"Hold.\"\n";
const std::string each =
    "[[step]]\n[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 9\nsay = \"Hold.\"\n";

}  // namespace

TEST_CASE("the schema for editors has the keys of every table that the reader has") {
    const json& top = schema().at("properties");
    CHECK(keys(schema()) == known(stray + step_with("")));
    CHECK(keys(top.at("without_bump")) == known(step_with("[without_bump]\n" + stray)));
    CHECK(keys(top.at("offer")) == known(step_with("[offer]\n" + stray)));
    CHECK(keys(top.at("on_the_way")) == known(step_with("[on_the_way]\n" + stray)));
    CHECK(keys(top.at("choices")) == known(step_with("[choices]\n" + stray)));
    CHECK(keys(top.at("extra").at("items")) == known(step_with("[[extra]]\n" + stray)));
    CHECK(keys(table("each")) == without(known(routine_with(each + stray)), {"side"}));
    CHECK(keys(table("change")) ==
          without(known(routine_with(each + "[step.change]\n" + stray)), {"flexible", "side"}));
    CHECK(keys(table("between")) ==
          without(known(routine_with(step + "sets = 2\n[step.between]\n" + stray)), {"side"}));
    CHECK(keys(table("instead")) == known(routine_with(step + "[step.instead]\n" + stray)));
    CHECK(keys(table("without_bump")) ==
          known(routine_with(step + "[step.without_bump]\n" + stray)));
    CHECK(keys(table("say").at("anyOf").at(1)) ==
          known(routine_with(each + "[step.change]\ntitle = \"x\"\nseconds = 3\nsay.first = \"x\"\n"
                                    "say.qqqqqqqqqqqq = 1\n")));
    CHECK(keys(table("lines").at("items")) ==
          known(routine_with(step + "lines = [{ at = 1, say = \"x\", qqqqqqqqqqqq = 1 }]\n")));
    // Expects one table for a step, a group and a part of another routine: all are [[step]].
    CHECK(keys(table("step")) == with(with(known(routine_with(step + stray)),
                                           known(routine_with("[[step]]\nrounds = 2\n" + stray))),
                                      {"use"}));
}

TEST_CASE("the schema for editors has the words of every value that the reader has") {
    const json& top = schema().at("properties");
    for (const std::string key : {"counts_as", "occasion", "leg_check"})
        CHECK(words(top.at(key)) == words(key, key + " = \"qqqqqqqqqqqq\"\n" + step_with("")));
    for (const std::string key : {"side", "opens", "motion"})
        CHECK(words(table(key)) == words(key, routine_with(step + key + " = \"qqqqqqqqqqqq\"\n")));
    CHECK(words(table("kind")) ==
          words("kind", routine_with(replaced(step, "\"hold\"", "\"qqqqqqqqqqqq\""))));
}

TEST_CASE("what the reader demands of a file, the schema demands") {
    Names required;
    for (const json& key : schema().at("required")) required.insert(key);
    Names missed;
    for (const std::string& fault : faults_of("# nothing\n"))
        missed.insert(between(fault, "'", "' is missing"));
    CHECK(required == missed);
}

TEST_CASE("every definition of the schema is used, and every reference leads somewhere") {
    Names used;
    const std::function<void(const json&)> look = [&](const json& node) {
        if (!node.is_structured()) return;
        if (const auto ref = node.is_object() ? node.find("$ref") : node.end(); ref != node.end()) {
            used.insert(ref->get<std::string>().substr(std::string("#/definitions/").size()));
            CHECK_FALSE(followed(node).is_null());
        }
        for (const json& item : node) look(item);
    };
    look(schema());
    Names defined;
    for (const auto& [name, node] : schema().at("definitions").items()) defined.insert(name);
    CHECK(used == defined);
}

}  // namespace legato::content
