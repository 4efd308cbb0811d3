#include "offscreen.h"

#include <SDL.h>
#include <imgui.h>
#include <imgui_impl_sdlrenderer.h>

#include <chrono>
#include <vector>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#endif
#include <stb/stb_image_write.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

struct Offscreen::State {
    SDL_Window* window = nullptr;
    SDL_Renderer* renderer = nullptr;

    ~State() {
        if (ImGui::GetCurrentContext()) {
            if (renderer) ImGui_ImplSDLRenderer_Shutdown();
            ImGui::DestroyContext();
        }
        if (renderer) SDL_DestroyRenderer(renderer);
        if (window) SDL_DestroyWindow(window);
        SDL_Quit();
    }
};

Offscreen::Offscreen(std::unique_ptr<State> state) : state_(std::move(state)) {}
Offscreen::Offscreen(Offscreen&&) noexcept = default;
Offscreen& Offscreen::operator=(Offscreen&&) noexcept = default;
Offscreen::~Offscreen() = default;

legato::Result<Offscreen> Offscreen::open() {
    SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "linear");
    SDL_setenv("SDL_VIDEODRIVER", "offscreen", 0);
    auto state = std::make_unique<State>();
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return legato::fail(std::string("cannot draw without a window: ") + SDL_GetError());
    state->window = SDL_CreateWindow("shots", 0, 0, 64, 64, SDL_WINDOW_HIDDEN);
    if (!state->window)
        return legato::fail(std::string("cannot draw without a window: ") + SDL_GetError());
    for (int i = 0; i < SDL_GetNumRenderDrivers() && !state->renderer; ++i) {
        SDL_RendererInfo info;
        if (SDL_GetRenderDriverInfo(i, &info) == 0 && std::string(info.name) == "opengl")
            state->renderer = SDL_CreateRenderer(state->window, i, SDL_RENDERER_TARGETTEXTURE);
    }
    if (!state->renderer) return legato::fail(std::string("no OpenGL renderer: ") + SDL_GetError());
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    ImGui::GetStyle().CircleTessellationMaxError = 0.10F;
    ImGui_ImplSDLRenderer_Init(state->renderer);
    return Offscreen(std::move(state));
}

legato::Result<Offscreen::Drawn> Offscreen::shoot(
    const std::string& file, int width, int height, float scale,
    const std::function<void(const legato::ui::paint::Canvas&)>& draw) {
    const int w = static_cast<int>(static_cast<float>(width) * scale),
              h = static_cast<int>(static_cast<float>(height) * scale);
    SDL_Texture* target =
        SDL_CreateTexture(state_->renderer, SDL_PIXELFORMAT_RGBA32, SDL_TEXTUREACCESS_TARGET, w, h);
    if (!target) return legato::fail(file + ": too large to draw: " + SDL_GetError());
    SDL_SetRenderTarget(state_->renderer, target);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(w), static_cast<float>(h)};
    io.DeltaTime = 1.F / 60;
    ImGui_ImplSDLRenderer_NewFrame();
    ImGui::NewFrame();
    Drawn drawn;
    const auto begin = std::chrono::steady_clock::now();
    draw({ImGui::GetBackgroundDrawList(), scale});
    drawn.build_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    drawn.vertices = ImGui::GetBackgroundDrawList()->VtxBuffer.Size;
    ImGui::Render();
    SDL_RenderSetScale(state_->renderer, 1, 1);
    SDL_SetRenderDrawColor(state_->renderer, 0, 0, 0, 255);
    SDL_RenderClear(state_->renderer);
    ImGui_ImplSDLRenderer_RenderDrawData(ImGui::GetDrawData());
    std::vector<unsigned char> pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) *
                                      4);
    const int read = SDL_RenderReadPixels(state_->renderer, nullptr, SDL_PIXELFORMAT_RGBA32,
                                          pixels.data(), w * 4);
    SDL_SetRenderTarget(state_->renderer, nullptr);
    SDL_DestroyTexture(target);
    if (read != 0) return legato::fail(file + ": " + SDL_GetError());
    if (!stbi_write_png(file.c_str(), w, h, 4, pixels.data(), w * 4))
        return legato::fail(file + ": cannot be written; is the folder there?");
    return drawn;
}
