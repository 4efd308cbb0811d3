#pragma once

#include <string>
#include <vector>

namespace legato::content {

/// What is wrong with a text that people read or hear in Legato: the rule that each sentence of it
/// breaks, in words; empty if it is well. Lines of cards may say "waking on your back", which
/// happens to everyone; nobody is ever asked to lie there.
std::vector<std::string> rules_broken(const std::string& text);

}  // namespace legato::content
