#pragma once

#include <imgui.h>

#include "ui/paint/canvas.h"

namespace legato::ui {

/// A draw list without a screen, and a plain letter for every text.
class DrawListOnly {
  public:
    DrawListOnly() {
        context_ = ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1000, 2000};
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
        fonts_.faces.fill({io.Fonts->Fonts[0], 13, 18, 0});
        ImGui::NewFrame();
    }
    ~DrawListOnly() {
        ImGui::EndFrame();
        ImGui::DestroyContext(context_);
    }
    DrawListOnly(const DrawListOnly&) = delete;
    DrawListOnly& operator=(const DrawListOnly&) = delete;

    ImDrawList& list() { return *ImGui::GetBackgroundDrawList(); }
    Canvas canvas(float scale = 2) { return {list(), fonts_, scale}; }
    Fonts& fonts() { return fonts_; }
    int vertices() { return list().VtxBuffer.Size; }
    void clear() {
        ImGui::EndFrame();
        ImGui::NewFrame();
    }

  private:
    ImGuiContext* context_;
    Fonts fonts_;
};

}  // namespace legato::ui
