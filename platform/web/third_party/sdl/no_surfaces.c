/* SDL's pictures in memory, and its gestures drawn with a finger, which Legato has none of: all it
   shows are triangles. This stands for SDL_surface.c, SDL_pixels.c, SDL_blit*.c, SDL_fillrect.c and
   SDL_gesture.c; whoever asks for a picture is told that there is none. */
#include "SDL_internal.h"

#include "SDL_events.h"
#include "SDL_surface.h"
#include "events/SDL_gesture_c.h"

SDL_Surface *SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 Rmask,
                                  Uint32 Gmask, Uint32 Bmask, Uint32 Amask) {
    SDL_Unsupported();
    return NULL;
}
SDL_Surface *SDL_CreateRGBSurfaceWithFormat(Uint32 flags, int width, int height, int depth,
                                            Uint32 format) {
    SDL_Unsupported();
    return NULL;
}
SDL_Surface *SDL_CreateRGBSurfaceFrom(void *pixels, int width, int height, int depth, int pitch,
                                      Uint32 Rmask, Uint32 Gmask, Uint32 Bmask, Uint32 Amask) {
    SDL_Unsupported();
    return NULL;
}
SDL_Surface *SDL_CreateRGBSurfaceWithFormatFrom(void *pixels, int width, int height, int depth,
                                                int pitch, Uint32 format) {
    SDL_Unsupported();
    return NULL;
}
SDL_Surface *SDL_ConvertSurface(SDL_Surface *src, const SDL_PixelFormat *fmt, Uint32 flags) {
    SDL_Unsupported();
    return NULL;
}
SDL_Surface *SDL_ConvertSurfaceFormat(SDL_Surface *src, Uint32 pixel_format, Uint32 flags) {
    SDL_Unsupported();
    return NULL;
}
void SDL_FreeSurface(SDL_Surface *surface) {}
int SDL_ConvertPixels(int width, int height, Uint32 src_format, const void *src, int src_pitch,
                      Uint32 dst_format, void *dst, int dst_pitch) {
    return SDL_Unsupported();
}
SDL_PixelFormat *SDL_AllocFormat(Uint32 pixel_format) {
    SDL_Unsupported();
    return NULL;
}
void SDL_FreeFormat(SDL_PixelFormat *format) {}
SDL_bool SDL_PixelFormatEnumToMasks(Uint32 format, int *bpp, Uint32 *Rmask, Uint32 *Gmask,
                                    Uint32 *Bmask, Uint32 *Amask) {
    return SDL_FALSE;
}

int SDL_GestureAddTouch(SDL_TouchID touchId) { return 0; }
int SDL_GestureDelTouch(SDL_TouchID touchId) { return 0; }
void SDL_GestureProcessEvent(SDL_Event *event) {}
void SDL_GestureQuit(void) {}
