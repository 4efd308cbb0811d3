#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"

namespace legato::content {

/// A rule about words that a text breaks.
struct BrokenRule {
    const char* name;    ///< what the text does: "promises"
    std::string words;   ///< the place, as it is written
    const char* advice;  ///< goes on after the words; empty for rules that only our own texts have
};

/// What is wrong with a text that people read or hear in Legato, sentence by sentence; empty if it
/// is well. The rules are for English. Lines of cards may say "waking on your back", which happens
/// to everyone; nobody is ever asked to lie there.
std::vector<BrokenRule> rules_broken(std::string_view text);

/// The same for all that a routine file, as it was written, says to people: each a warning in its
/// place. Nothing of a file that cannot be read as TOML.
std::vector<Fault> doubtful_words(std::string_view toml, const std::string& file);

}  // namespace legato::content
