#include "support/places.h"

namespace legato::places {

const char* const routines = LEGATO_SOURCE "/routines";
const char* const data = LEGATO_SOURCE "/tests/data";
const char* const cards = LEGATO_SOURCE "/assets/cards";
const char* const poses = LEGATO_SOURCE "/assets/figure/poses.toml";
const char* const strings = LEGATO_SOURCE "/assets/strings";
const char* const references = LEGATO_SOURCE "/assets/references.toml";
const char* const samples = LEGATO_SOURCE "/tests/ui/samples";
const char* const golden = LEGATO_SOURCE "/tests/golden";
const char* const drawn = LEGATO_BUILD "/tests/pictures";
const char* const expand_calendar = LEGATO_SOURCE "/tests/e2e/expand_calendar.py";

const char* const share = LEGATO_SHARE;
const char* const fonts = LEGATO_SHARE "/fonts";
const char* const sounds = LEGATO_SHARE "/sounds";
const char* const program = LEGATO_BUILD "/legato";
const char* const agent = LEGATO_BUILD "/legato-agent";

}  // namespace legato::places
