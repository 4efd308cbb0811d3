#include "ui/sdl/renderer.h"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_sdlrenderer.h>

namespace legato::ui {

Renderer::Renderer(SDL_Renderer& renderer, Ui& ui) : renderer_(renderer), ui_(ui) {
    ImGui_ImplSDLRenderer_Init(&renderer_);
}

Renderer::~Renderer() {
    ImGui_ImplSDLRenderer_Shutdown();
}

void Renderer::prepare(const Viewport& viewport, float text_scale) {
    ui_.prepare(viewport, text_scale);
    if (atlas_generation_ == ui_.atlas_generation()) return;
    // Linear filtering keeps the smooth edges of lines from turning to steps; the hint is read when
    // the texture is made.
    SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "linear");
    ImGui_ImplSDLRenderer_DestroyDeviceObjects();
    ImGui_ImplSDLRenderer_CreateDeviceObjects();
    ImGui::GetIO().Fonts->ClearTexData();  // frees the copy: the device has the texture, and a
                                           // lost one is made again
    atlas_generation_ = ui_.atlas_generation();
}

std::optional<Action> Renderer::draw(const Viewport& viewport, const Look& look, Millis now,
                                     const Screen& screen) {
    prepare(viewport, look.text_scale);
    std::optional<Action> action = ui_.draw(viewport, look, now, screen);

    // Sets the scale in each frame, as the draw list is in pixels of the screen already: with a
    // scale, the backend would clip and draw in different places.
    SDL_RenderSetScale(&renderer_, 1, 1);
    const Color background = look.theme.background;
    SDL_SetRenderDrawColor(&renderer_, background.r, background.g, background.b, 255);
    SDL_RenderClear(&renderer_);
    ImGui_ImplSDLRenderer_RenderDrawData(ImGui::GetDrawData());
    return action;
}

}  // namespace legato::ui
