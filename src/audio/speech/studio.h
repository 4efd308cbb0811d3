#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/speech/maker.h"
#include "core/time/result.h"

namespace legato::audio::speech {

/// Order for a folder of spoken lines.
struct Order {
    std::vector<std::string> lines;
    std::filesystem::path folder;
    std::filesystem::path recordings;  ///< people's own, NAME.wav, .flac or .ogg; may be empty
    Programs programs;
    bool keep = false;  ///< true = keeps clips that are there and not ordered
};

/// Result of an order. Lines that could not be spoken are named in a remark and have no clip.
struct Delivery {
    std::size_t made = 0;
    std::size_t kept = 0;
    std::string recipe;                ///< who speaks in this folder, and how
    std::vector<std::string> remarks;  ///< sentences for the person
};

/// Fills the folder: each line from a recording if there is one, else spoken by the best maker that
/// is there. Clips that are there and still right are not made again. Of two calls on one folder
/// the second one waits. Error: the folder cannot be written to.
Result<Delivery> deliver(const Order& order);

}  // namespace legato::audio::speech
