#pragma once

#include <string>
#include <variant>

namespace legato::ui {

/// What a person asked for. Screens return these; `App::update` carries them out.
struct Play {
    std::string routine;
};
struct GoOnWithInterrupted {};
struct ForgetInterrupted {};
struct OpenList {};
struct OpenLog {};

struct Pause {};
struct Resume {};
struct Skip {};
struct Back {};
struct Lengthen {};
struct TapWhenReady {};
struct DoneForNow {};

struct SaveAgain {};

using Action = std::variant<Play, GoOnWithInterrupted, ForgetInterrupted, OpenList, OpenLog, Pause,
                            Resume, Skip, Back, Lengthen, TapWhenReady, DoneForNow, SaveAgain>;

}  // namespace legato::ui
