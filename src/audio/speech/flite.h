#pragma once

#include "audio/speech/maker.h"

namespace legato::audio::speech {

/// Speaks with `flite` and its voice slt, at about 130 words a minute.
Maker flite(const std::string& program);

}  // namespace legato::audio::speech
