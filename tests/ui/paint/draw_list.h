#pragma once

#include <imgui.h>

#include "ui/paint/canvas.h"

namespace legato::ui {

/// A draw list without a screen.
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
        ImGui::NewFrame();
    }
    ~DrawListOnly() {
        ImGui::EndFrame();
        ImGui::DestroyContext(context_);
    }
    DrawListOnly(const DrawListOnly&) = delete;
    DrawListOnly& operator=(const DrawListOnly&) = delete;

    ImDrawList& list() { return *ImGui::GetBackgroundDrawList(); }
    paint::Canvas canvas(float scale = 2) { return {&list(), scale}; }
    int vertices() { return list().VtxBuffer.Size; }
    void clear() {
        ImGui::EndFrame();
        ImGui::NewFrame();
    }

  private:
    ImGuiContext* context_;
};

}  // namespace legato::ui
