#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"

namespace legato::content {

/// Breach of a rule about words.
struct BrokenRule {
    const char* name;    ///< fault of the text: "promises"
    std::string words;   ///< words that break the rule, as they are written
    const char* advice;  ///< advice after the words; empty for rules of Legato's own texts
};

/// Checks the words of a text that people read or hear in Legato, sentence by sentence; empty if no
/// rule is broken. The rules are for English. Lines of cards may say "waking on your back", which
/// happens to everyone; nobody is ever asked to lie on her back.
std::vector<BrokenRule> rules_broken(std::string_view text);

/// Checks the words of a routine file, given as TOML, that people read or hear: a warning for each
/// broken rule, with its place. Returns none for a file that cannot be read as TOML.
std::vector<Fault> doubtful_words(std::string_view toml, const std::string& file);

}  // namespace legato::content
