#pragma once

#include <memory>
#include <utility>

namespace legato {

/// An optional value on the heap, copied with its holder. Needed where a type holds one of its own
/// kind, as a step does: std::optional would have to know its size.
template <class T>
class OptionalBox {
  public:
    OptionalBox() = default;
    OptionalBox(const OptionalBox& other) { *this = other; }
    OptionalBox(OptionalBox&& other) noexcept = default;
    OptionalBox& operator=(const OptionalBox& other) {
        value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
        return *this;
    }
    OptionalBox& operator=(OptionalBox&& other) noexcept = default;
    OptionalBox& operator=(T value) {
        value_ = std::make_unique<T>(std::move(value));
        return *this;
    }
    ~OptionalBox() = default;

    void reset() { value_.reset(); }

    explicit operator bool() const { return value_ != nullptr; }
    T& operator*() { return *value_; }
    const T& operator*() const { return *value_; }
    T* operator->() { return value_.get(); }
    const T* operator->() const { return value_.get(); }

  private:
    std::unique_ptr<T> value_;
};

}  // namespace legato
