#pragma once

#include <cstdint>
#include <vector>

#include "audio/synth/tones.h"

namespace legato::audio::synth {

/// A sound while it is made, a little at a time, so that whoever has other things to do may do them
/// in between. The samples are the same however the work is cut.
class Synthesis {
  public:
    explicit Synthesis(Sketch sketch);

    /// Does about as much work as `frames` samples of one part are. True: the sound is made.
    bool work(std::size_t frames);

    std::vector<std::int16_t> take() &&;  ///< takes the sound once it is made

  private:
    std::size_t add(std::size_t frames);
    std::size_t measure(std::size_t frames);
    std::size_t round(std::size_t frames);

    Sketch sketch_;
    std::vector<double> wave_;
    std::size_t part_ = 0;
    std::size_t done_ = 0;  ///< frames of the part, then of the wave, that are done
    double highest_ = 0;
    std::vector<std::int16_t> clip_;
};

/// Makes a sound at once.
std::vector<std::int16_t> made(Sketch sketch);

}  // namespace legato::audio::synth
