#pragma once

#include <functional>
#include <string>
#include <vector>

namespace legato::desktop {

/// A variable of the environment; null if it is not set.
using Variable = std::function<const char*(const char* name)>;

/// The languages a person wants, the dearest first, as LANGUAGE, LC_ALL, LC_MESSAGES and LANG say:
/// "pt_BR.UTF-8" is "pt-BR", then "pt". Empty if they say nothing that is a language.
std::vector<std::string> wanted_languages(const Variable& variable);

/// The first of them that there is; English is there in every kind ("en-GB", "en-XA").
std::string choose_language(const std::vector<std::string>& wanted,
                            const std::function<bool(const std::string&)>& is_there);

}  // namespace legato::desktop
