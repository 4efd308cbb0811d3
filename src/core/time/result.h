#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace legato {

/// A failure as one sentence for a person: what happened, where, what to do.
struct Error {
    std::string message;
};

/// A value read from outside, or the reason why there is none. Legato's own code never throws.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string message) {
    return tl::make_unexpected(Error{std::move(message)});
}

}  // namespace legato
