#include "ui/ui.h"

#include <imgui.h>

#include <utility>

namespace legato::ui {

void Ui::Free::operator()(ImGuiContext* context) const {
    ImGui::DestroyContext(context);
}

Ui::Ui(std::filesystem::path fonts_folder)
    : fonts_folder_(std::move(fonts_folder)), context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_.get());
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    ImGui::GetStyle().CircleTessellationMaxError = 0.1F;
}

Ui::~Ui() = default;

void Ui::prepare(const Viewport& viewport, float text_scale) {
    ImGui::SetCurrentContext(context_.get());
    if (viewport.scale == scale_ && text_scale == text_scale_) return;
    scale_ = viewport.scale;
    text_scale_ = text_scale;
    fonts_ = load_fonts(*ImGui::GetIO().Fonts, fonts_folder_, scale_, text_scale_);
    ++atlas_generation_;
}

std::optional<Action> Ui::draw(const Viewport& viewport, const Look& look, Millis now,
                               const Screen& screen) {
    prepare(viewport, look.text_scale);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(viewport.width), static_cast<float>(viewport.height)};
    io.DeltaTime = 1.F / 60;  // any fixed time: nothing of ImGui's own moves
    ImGui::NewFrame();

    Canvas canvas(*ImGui::GetBackgroundDrawList(), fonts_, scale_);
    const Rect whole{0, 0, io.DisplaySize.x / scale_, io.DisplaySize.y / scale_};
    const Insets& in = viewport.insets;
    Frame frame{canvas,
                look,
                look.theme,
                *look.tr,
                interaction_,
                whole,
                {in.left, in.top, std::max(whole.w - in.left - in.right, 0.F),
                 std::max(whole.h - in.top - in.bottom, 0.F)},
                now};
    interaction_.begin_frame(now);
    canvas.backdrop(whole, look.theme.background_top, look.theme.background);
    std::optional<Action> action = screen(frame);
    interaction_.end_frame();
    ImGui::Render();
    return action;
}

}  // namespace legato::ui
