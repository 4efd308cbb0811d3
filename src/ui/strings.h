#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace legato::ui {

/// The words of the screens in one language. Sources hold them in English, as tr("Go on"); a
/// catalogue (assets/strings/) holds the translations. A text that the catalogue lacks stays
/// English.
///
///     frame.tr("Step {n} of {count}", {{"n", "3"}, {"count", "14"}})
class Strings {
  public:
    using Values = std::initializer_list<std::pair<std::string_view, std::string>>;

    Strings() = default;
    explicit Strings(std::map<std::string, std::string, std::less<>> catalogue)
        : catalogue_(std::move(catalogue)) {}

    /// A pseudo-language that nobody speaks: each letter with an accent, each text in brackets and
    /// 40 % longer. It shows which texts were not translated, and which have no room to be.
    static Strings pseudo();

    std::string operator()(std::string_view english, Values values = {}) const;

    /// Chooses the form for a number, "{n} day" or "{n} days", and fills the number in.
    std::string count(long n, std::string_view one, std::string_view many) const;

  private:
    std::map<std::string, std::string, std::less<>> catalogue_;
    bool pseudo_ = false;
};

/// The words as the sources have them.
const Strings& english();

}  // namespace legato::ui
