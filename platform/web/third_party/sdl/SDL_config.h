/* What SDL is configured for: its own SDL_config_emscripten.h, without the drivers that no page of
   Legato opens. Found before SDL's own, which it stands for. */
#pragma once
#define SDL_config_h_ /* keeps SDL's own out */
#include <SDL_platform.h>

#include <SDL_config_emscripten.h>

#undef SDL_AUDIO_DRIVER_DISK
#undef SDL_AUDIO_DRIVER_DUMMY
#undef SDL_LOADSO_DLOPEN
#define SDL_LOADSO_DUMMY 1
#define SDL_JOYSTICK_DISABLED 1
#undef SDL_JOYSTICK_EMSCRIPTEN
#define SDL_SENSOR_DISABLED 1
#define SDL_VIDEO_RENDER_SW 0
#define SDL_ASSERT_LEVEL 0
