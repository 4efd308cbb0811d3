#pragma once

namespace legato {

/// A callable made of several, for std::visit: each alternative goes to the callable that takes it.
template <class... F>
struct Overload : F... {
    using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

}  // namespace legato
