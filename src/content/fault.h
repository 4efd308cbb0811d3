#pragma once

#include <compare>
#include <string>
#include <vector>

namespace legato::content {

/// Something wrong in a file, as one sentence for the person who wrote it. Lines and columns count
/// from 1, columns count characters.
struct Fault {
    std::string file;
    int line = 1;
    int column = 1;
    std::string message;
    bool is_warning = false;  ///< the file can be used all the same
};

/// FILE:LINE:COL: error: MESSAGE, or "warning" in place of "error"
std::string to_string(const Fault& fault);

struct Position {
    int line = 1;
    int column = 1;

    // clang-tidy 14 takes the comparison that the compiler writes for a null pointer.
    friend auto operator<=>(const Position&, const Position&) = default;  // NOLINT
};

/// A fault of which the file is known from the context.
struct Problem {
    Position at;
    std::string message;
};

/// What was found in one file so far.
class Faults {
  public:
    explicit Faults(std::string file) : file_(std::move(file)) {}

    void add(Position at, std::string message);
    bool empty() const { return faults_.empty(); }

    /// In the order of the file: all that a person would want to read, at most 100.
    std::vector<Fault> sorted() const;

  private:
    std::string file_;
    std::vector<Fault> faults_;
};

}  // namespace legato::content
