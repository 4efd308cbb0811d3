#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/time/result.h"

namespace legato::audio::speech {

/// What is to be in a folder of spoken lines.
struct Order {
    std::vector<std::string> lines;
    std::filesystem::path folder;
    std::filesystem::path recordings;  ///< people's own, NAME.wav, .flac or .ogg; may be empty
    std::string flite = "flite";       ///< empty: there is none
    bool keep = false;                 ///< what is there already and not ordered stays
};

/// What became of it. Lines that could not be spoken are told, and are simply not there.
struct Delivery {
    std::size_t made = 0;
    std::size_t kept = 0;
    std::vector<std::string> remarks;  ///< sentences for the person
};

/// Fills the folder: a recording if there is one, else spoken by flite. What is there and still
/// right is not made again. Two of these may run on one folder: the second one waits. Error: the
/// folder cannot be written to.
Result<Delivery> deliver(const Order& order);

}  // namespace legato::audio::speech
