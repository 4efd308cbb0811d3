#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "content/routine_file.h"
#include "core/routine/timeline.h"
#include "support/file_text.h"
#include "support/places.h"

/// What the tests of content/ share: reading texts and files, and little routines to spoil.
namespace legato::content {

/// By id: those of which something was decided, which are all.
inline const std::vector<std::string>& shipped_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> ids;
        const std::string decided = file_text(std::string(places::data) + "/content/decided.json");
        for (const auto& one : nlohmann::json::parse(decided)) ids.push_back(one.at("id"));
        std::sort(ids.begin(), ids.end());
        return ids;
    }();
    return names;
}

/// Some of them that have something of everything between them, for tests that try a lot.
inline const std::vector<std::string>& varied_names() {
    static const std::vector<std::string> names{"ankle_circles", "side_rest", "sit_break",
                                                "walk_20"};
    return names;
}

inline std::string shipped_text(const std::string& name) {
    return file_text(std::string(places::routines) + "/" + name + ".toml");
}

/// Parts are those of the shipped routines.
inline ReadRoutine read(const std::string& text) {
    return read_routine(text, "r.toml", "r", [](const std::string& id) {
        std::ifstream file(std::string(places::routines) + "/" + id + ".toml", std::ios::binary);
        return file ? std::optional<std::string>({std::istreambuf_iterator<char>(file), {}})
                    : std::nullopt;
    });
}

/// The routine of a text that must be good.
inline Routine good(const std::string& text) {
    const ReadRoutine result = read(text);
    for (const Fault& fault : result.faults) UNSCOPED_INFO(to_string(fault));
    REQUIRE(result.routine.has_value());
    return *result.routine;
}

inline Timeline timeline_of(const Routine& routine, const Preferences& preferences = {}) {
    const auto timeline = compile(routine, preferences);
    if (!timeline) UNSCOPED_INFO(timeline.error().message);
    REQUIRE(timeline.has_value());
    return *timeline;
}

/// "8:11 seconds must be ..." of each fault; never faults together with a routine.
inline std::vector<std::string> faults_of(const std::string& text) {
    const ReadRoutine result = read(text);
    REQUIRE(result.routine.has_value() == result.faults.empty());
    std::vector<std::string> faults;
    for (const Fault& fault : result.faults)
        faults.push_back(std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " +
                         fault.message);
    return faults;
}

/// The one fault of a text.
inline std::string fault_of(const std::string& text) {
    const std::vector<std::string> faults = faults_of(text);
    for (const std::string& fault : faults) UNSCOPED_INFO(fault);
    REQUIRE(faults.size() == 1);
    return faults.front();
}

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != text.npos);
    return text.replace(at, what.size(), with);
}

/// Five lines, then the steps: `steps` begins in line 6.
inline std::string routine_with(const std::string& steps) {
    return "title = \"A routine\"\n"
           "purpose = \"To be read.\"\n"
           "cautions = [\"Leave it out when tired.\"]\n"
           "\n"
           "# the steps\n" +
           steps;
}

/// One good step, whose keys stand in line 7 (kind), 8 (title), 9 (seconds) and 10 (say), then
/// `more`.
inline std::string step_with(const std::string& more) {
    return routine_with(
        "[[step]]\n"
        "kind = \"rest\"\n"
        "title = \"Rest\"\n"
        "seconds = 30\n"
        "say = \"Rest.\"\n" +
        more);
}

}  // namespace legato::content
