// Dear ImGui as far as Legato uses it: an atlas of letters and one list of what is drawn in a
// frame, both of imgui_draw.cpp. It stands for imgui.cpp, whose windows, navigation and widgets
// would come along with every frame.
#include <imgui.h>
#include <imgui_internal.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>

namespace {

// What stands for ImGuiContext, which nothing here looks into.
struct Painting {
    ImGuiIO io;
    ImGuiStyle style;
    ImFontAtlas letters;
    ImDrawListSharedData shared;
    ImDrawList list{&shared};
    ImDrawList* lists[1] = {&list};
    ImDrawData data;
};
Painting* painting = nullptr;

}  // namespace

ImGuiIO::ImGuiIO() {
    memset(this, 0, sizeof(*this));
    DisplayFramebufferScale = ImVec2(1, 1);
}

ImGuiStyle::ImGuiStyle() {
    CurveTessellationTol = 1.25f;
    CircleTessellationMaxError = 0.3f;
}

namespace ImGui {

ImGuiContext* CreateContext(ImFontAtlas*) {
    auto* made = new Painting;
    made->io.Fonts = &made->letters;
    return reinterpret_cast<ImGuiContext*>(made);
}
void DestroyContext(ImGuiContext* context) {
    auto* gone = reinterpret_cast<Painting*>(context);
    if (painting == gone) painting = nullptr;
    delete gone;
}
void SetCurrentContext(ImGuiContext* context) {
    painting = reinterpret_cast<Painting*>(context);
}
ImGuiContext* GetCurrentContext() {
    return reinterpret_cast<ImGuiContext*>(painting);
}
ImGuiIO& GetIO() {
    return painting->io;
}
ImGuiStyle& GetStyle() {
    return painting->style;
}

void NewFrame() {
    auto& [io, style, letters, shared, list, lists, data] = *painting;
    const ImVec2 size = io.DisplaySize;
    shared.ClipRectFullscreen = {0, 0, size.x, size.y};
    shared.CurveTessellationTol = style.CurveTessellationTol;
    shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    if (!(letters.Flags & ImFontAtlasFlags_NoBakedLines))
        shared.InitialFlags |= ImDrawListFlags_AntiAliasedLinesUseTex;
    if (io.BackendFlags & ImGuiBackendFlags_RendererHasVtxOffset)
        shared.InitialFlags |= ImDrawListFlags_AllowVtxOffset;
    shared.TexUvWhitePixel = letters.TexUvWhitePixel;
    shared.TexUvLines = letters.TexUvLines;
    shared.Font = letters.Fonts[0];
    list._ResetForNewFrame();
    list.PushTextureID(letters.TexID);
    list.PushClipRect({0, 0}, size, false);
}

void Render() {
    auto& [io, style, letters, shared, list, lists, data] = *painting;
    list._PopUnusedDrawCmd();
    data.Valid = true;
    data.CmdLists = lists;
    data.CmdListsCount = 1;
    data.TotalVtxCount = list.VtxBuffer.Size;
    data.TotalIdxCount = list.IdxBuffer.Size;
    data.DisplaySize = io.DisplaySize;
    data.FramebufferScale = io.DisplayFramebufferScale;
}

ImDrawData* GetDrawData() {
    return &painting->data;
}
ImDrawList* GetBackgroundDrawList() {
    return &painting->list;
}
ImVec2 GetFontTexUvWhitePixel() {
    return painting->shared.TexUvWhitePixel;
}

void* MemAlloc(size_t size) {
    return std::malloc(size);
}
void MemFree(void* memory) {
    std::free(memory);
}

}  // namespace ImGui

// Decodes a letter of UTF-8. What is none counts as one byte, and is drawn as the letter for that.
int ImTextCharFromUtf8(unsigned int* letter, const char* text, const char* end) {
    const auto at = [&](int i) {
        return !end || text + i < end ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned int first = at(0);
    const int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
    *letter = first < 0x80 ? first : more ? first & (0x3FU >> more) : IM_UNICODE_CODEPOINT_INVALID;
    for (int i = 1; i <= more; ++i) {
        if ((at(i) & 0xC0) != 0x80) {
            *letter = IM_UNICODE_CODEPOINT_INVALID;
            return 1;
        }
        *letter = *letter << 6 | (at(i) & 0x3F);
    }
    if (*letter > IM_UNICODE_CODEPOINT_MAX) *letter = IM_UNICODE_CODEPOINT_INVALID;
    return more + 1;
}

int ImFormatString(char* into, size_t size, const char* format, ...) {
    va_list values;
    va_start(values, format);
    const int written = vsnprintf(into, size, format, values);
    va_end(values);
    return written;
}
