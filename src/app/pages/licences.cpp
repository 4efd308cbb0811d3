#include "app/pages/licences.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "app/pages/page.h"
#include "files/whole_file.h"

namespace legato {

namespace {

constexpr std::size_t most_files = 50;
constexpr std::size_t largest_file = std::size_t{1} << 20;
constexpr std::size_t longest_text = 100'000;

// Takes the first line off a text. False if nothing is left.
bool cut_line(std::string_view& rest, std::string& line) {
    if (rest.empty()) return false;
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return true;
}

// Lines of a paragraph run on; an empty line ends it.
std::optional<ui::LicencesView::Licence> read(const std::filesystem::path& file) {
    const std::string text = files::read_whole(file, largest_file).value_or("");
    std::string_view rest = std::string_view(text).substr(0, longest_text);
    ui::LicencesView::Licence licence;
    if (!cut_line(rest, licence.of) || !cut_line(rest, licence.kind)) return std::nullopt;
    std::string paragraph;
    const auto finish = [&] {
        if (!paragraph.empty()) licence.paragraphs.push_back(std::move(paragraph));
        paragraph.clear();
    };
    for (std::string line; cut_line(rest, line);) {
        if (line.empty())
            finish();
        else
            paragraph += (paragraph.empty() ? "" : " ") + line;
    }
    finish();
    return licence;
}

}  // namespace

ui::LicencesView read_licences(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".txt" && files.size() < most_files)
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    ui::LicencesView view;
    for (const auto& file : files)
        if (auto licence = read(file)) view.licences.push_back(std::move(*licence));
    return view;
}

void add_licences(Pages& pages) {
    pages.add(ui::Place::licences, [](const Desk& desk) {
        const auto view = read_licences(desk.device.assets_folder() / "licences");
        return Shown{[view](ui::Frame& frame) { return licences_screen(frame, view); }};
    });
}

}  // namespace legato
