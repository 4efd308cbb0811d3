#include "core/routine/change.h"

#include <cassert>

namespace legato {

Change change_of(PhaseKind kind) {
    switch (kind) {
        case PhaseKind::prepare:
            return Change::prepare;
        case PhaseKind::hold:
        case PhaseKind::repeat:
        case PhaseKind::breathe:
            return Change::begin;
        case PhaseKind::switch_side:
            return Change::change;
        case PhaseKind::rest:
            return Change::rest;
        case PhaseKind::walk:
            return Change::walk;
    }
    assert(false);
    return Change::prepare;
}

Sound sound_of(Change what) {
    switch (what) {
        case Change::prepare:
            return Sound::bell;
        case Change::begin:
            return Sound::begin;
        case Change::change:
            return Sound::change;
        case Change::rest:
            return Sound::rest;
        case Change::walk:
            return Sound::walk;
        case Change::end:
            return Sound::end;
    }
    assert(false);
    return Sound::bell;
}

}  // namespace legato
