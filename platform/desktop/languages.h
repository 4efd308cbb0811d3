#pragma once

#include <functional>
#include <string>
#include <vector>

namespace legato::desktop {

/// Reader of a variable of the environment; null if it is not set.
using Variable = std::function<const char*(const char* name)>;

/// Languages that a person wants, the dearest first, as LANGUAGE, LC_ALL, LC_MESSAGES and LANG say:
/// "pt_BR.UTF-8" is "pt-BR", then "pt". Empty if no variable names a language.
std::vector<std::string> wanted_languages(const Variable& variable);

/// Chooses the first wanted language that exists; English exists in every kind ("en-GB", "en-XA").
std::string choose_language(const std::vector<std::string>& wanted,
                            const std::function<bool(const std::string&)>& is_there);

}  // namespace legato::desktop
