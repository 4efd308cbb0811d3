#pragma once

#include <array>

namespace legato {

/// Volumes of the search, in percent, 3 dB apart.
constexpr std::array quietest_steps{100, 70, 50, 35, 25, 18, 12};

/// Search for the quietest volume that somebody still hears: a tone is played, softer each time
/// that it is heard. The volume that is found is that of the last tone that was.
struct QuietestTrial {
    int percent = quietest_steps.front();  ///< volume of the tone that is played now, or was found
    bool is_over = false;
    bool is_heard = true;  ///< false: not even the first tone was heard
};

/// Goes on after an answer.
QuietestTrial after(QuietestTrial trial, bool hears_it);

}  // namespace legato
