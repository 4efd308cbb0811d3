#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "core/time/result.h"

namespace legato::voice {

/// pocketsphinx with its model of US English, free to hear any words.
class Recogniser {
  public:
    /// Error: its model is not installed.
    static Result<Recogniser> create();
    Recogniser(Recogniser&&) noexcept;
    Recogniser& operator=(Recogniser&&) = delete;
    ~Recogniser();

    static constexpr int rate = 16'000;  ///< Hz

    /// What it hears in a line, which is brought to the same level as all others, with silence
    /// before and after.
    std::string heard(std::span<const std::int16_t> line);

  private:
    struct Decoder;
    explicit Recogniser(std::unique_ptr<Decoder> decoder);
    std::unique_ptr<Decoder> decoder_;
};

}  // namespace legato::voice
