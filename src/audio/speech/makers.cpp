#include "audio/speech/festival.h"
#include "audio/speech/flite.h"
#include "audio/speech/maker.h"

namespace legato::audio::speech {

std::vector<Maker> makers(const Programs& programs) {
    std::vector<Maker> all;
    if (!programs.festival.empty()) all.push_back(festival(programs.festival));
    if (!programs.flite.empty()) all.push_back(flite(programs.flite));
    return all;
}

}  // namespace legato::audio::speech
