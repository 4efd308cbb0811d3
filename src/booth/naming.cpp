#include "booth/naming.h"

namespace legato::booth {

std::string name_in_text(const audio::ScriptLine& line) {
    return "line " + std::to_string(line.number) + " (“" + line.line + "”)";
}

std::string in_seconds(Millis time) {
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

}  // namespace legato::booth
