/* The WebGL context of the page's canvas for SDL, asked of the browser at once. This stands for
   SDL_egl.c and SDL_emscriptenopengles.c, with which EGL would come along, and for
   SDL_emscriptenframebuffer.c, which draws without WebGL. */
#include "SDL_internal.h"

#include <emscripten/html5.h>

#include "video/SDL_sysvideo.h"
#include "video/SDL_egl_c.h"
#include "video/emscripten/SDL_emscriptenframebuffer.h"
#include "video/emscripten/SDL_emscriptenopengles.h"
#include "video/emscripten/SDL_emscriptenvideo.h"

int Emscripten_GLES_LoadLibrary(_THIS, const char *path) {
    _this->egl_data = SDL_calloc(1, sizeof(SDL_EGL_VideoData)); /* which SDL takes for "loaded" */
    return _this->egl_data ? 0 : SDL_OutOfMemory();
}
void SDL_EGL_UnloadLibrary(_THIS) {
    SDL_free(_this->egl_data);
    _this->egl_data = NULL;
}
void *SDL_EGL_GetProcAddress(_THIS, const char *proc) { return NULL; }

/* Any surface but none: there is one, the canvas. */
EGLSurface *SDL_EGL_CreateSurface(_THIS, NativeWindowType nw) { return (EGLSurface *)1; }
void SDL_EGL_DestroySurface(_THIS, EGLSurface egl_surface) {}

SDL_GLContext Emscripten_GLES_CreateContext(_THIS, SDL_Window *window) {
    const SDL_WindowData *data = window->driverdata;
    EmscriptenWebGLContextAttributes wanted;
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = EM_FALSE;
    context = emscripten_webgl_create_context(data->canvas_id, &wanted);
    if (context <= 0) {
        SDL_SetError("Could not create a WebGL context");
        return NULL;
    }
    emscripten_webgl_make_context_current(context);
    return (SDL_GLContext)context;
}
int Emscripten_GLES_MakeCurrent(_THIS, SDL_Window *window, SDL_GLContext context) {
    emscripten_webgl_make_context_current((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context);
    return 0;
}
void SDL_EGL_DeleteContext(_THIS, SDL_GLContext context) {
    emscripten_webgl_destroy_context((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context);
}

/* The browser shows a picture when the program returns to it, and not more often than it can. */
int Emscripten_GLES_SwapWindow(_THIS, SDL_Window *window) { return 0; }
int SDL_EGL_SetSwapInterval(_THIS, int interval) { return 0; }
int SDL_EGL_GetSwapInterval(_THIS) { return 1; }

int Emscripten_CreateWindowFramebuffer(_THIS, SDL_Window *window, Uint32 *format, void **pixels,
                                       int *pitch) {
    return SDL_Unsupported();
}
int Emscripten_UpdateWindowFramebuffer(_THIS, SDL_Window *window, const SDL_Rect *rects,
                                       int numrects) {
    return SDL_Unsupported();
}
void Emscripten_DestroyWindowFramebuffer(_THIS, SDL_Window *window) {}
