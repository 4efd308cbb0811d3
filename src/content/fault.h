#pragma once

#include <compare>
#include <string>
#include <vector>

namespace legato::content {

/// A fault in a file, as one sentence for the person who wrote the file. Lines and columns count
/// from 1, columns count characters.
struct Fault {
    std::string file;
    int line = 1;
    int column = 1;
    std::string message;
    bool is_warning = false;  ///< the file can be used all the same
};

/// Formats a fault as FILE:LINE:COL: error: MESSAGE, or with "warning" in place of "error".
std::string to_string(const Fault& fault);

struct Position {
    int line = 1;
    int column = 1;

    // clang-tidy 14 mistakes the comparison that the compiler writes for a null pointer.
    friend auto operator<=>(const Position&, const Position&) = default;  // NOLINT
};

/// A fault in a file that is known from the context.
struct Problem {
    Position at;
    std::string message;
};

/// A collector of the faults in one file.
class Faults {
  public:
    explicit Faults(std::string file) : file_(std::move(file)) {}

    void add(Position at, std::string message);
    bool empty() const { return faults_.empty(); }

    /// Lists the faults in the order of the file, at most 100. Where there are more, the last one
    /// tells how many are left out.
    std::vector<Fault> sorted() const;

  private:
    std::string file_;
    std::vector<Fault> faults_;
};

}  // namespace legato::content
