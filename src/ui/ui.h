#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "ui/action.h"
#include "ui/frame.h"

struct ImGuiContext;

namespace legato::ui {

/// The window as the screens see it.
struct Viewport {
    int width = 0;  ///< pixels
    int height = 0;
    float scale = 1;  ///< pixels a dp
    Insets insets;    ///< dp
};

using Screen = std::function<std::optional<Action>(Frame&)>;

/// Owner of Dear ImGui and the fonts, which turns one screen at a time into a draw list. It uses
/// the font atlas and a draw list of ImGui, nothing else: Interaction decides what a finger or a
/// key means.
class Ui {
  public:
    explicit Ui(std::filesystem::path fonts_folder);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    bool handle(const InputEvent& event) { return interaction_.handle(event); }
    void activate(std::string id) { interaction_.activate(std::move(id)); }
    void focus_on(const std::string& id) { interaction_.focus_on(id); }

    /// Makes the letters for this screen if they are not there yet, as `draw` does too. A renderer
    /// has to show the letters to the graphics device between the two calls, because a draw list
    /// names the picture that the letters are in.
    void prepare(const Viewport& viewport, float text_scale);

    /// Builds one frame and returns the action that was asked for in it, if any.
    std::optional<Action> draw(const Viewport& viewport, const Look& look, Millis now,
                               const Screen& screen);

    const Tree& tree() const { return interaction_.tree(); }
    const Interaction& interaction() const { return interaction_; }
    std::optional<Millis> next_frame_in() const { return interaction_.next_frame_in(); }

    /// Number that changes whenever the letters were made anew.
    int atlas_generation() const { return atlas_generation_; }

    /// False if letters are drawn with a stand-in. Known after the first frame.
    bool fonts_complete() const { return fonts_.complete; }

  private:
    struct Free {
        void operator()(ImGuiContext* context) const;
    };

    std::filesystem::path fonts_folder_;
    std::unique_ptr<ImGuiContext, Free> context_;
    Fonts fonts_;
    float scale_ = 0;
    float text_scale_ = 0;
    int atlas_generation_ = 0;
    Interaction interaction_;
};

}  // namespace legato::ui
