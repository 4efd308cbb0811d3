#include "app/pages/licences.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "app/pages/page.h"
#include "files/whole_file.h"

namespace legato {

namespace {

constexpr std::size_t most_files = 50;
constexpr std::size_t largest_file = std::size_t{1} << 20;
constexpr std::size_t longest_text = 100'000;

// Lines of a paragraph run on; an empty line ends it.
std::optional<ui::LicencesView::Licence> read(const std::filesystem::path& file) {
    std::istringstream stream(files::read_whole(file, largest_file).value_or(""));
    ui::LicencesView::Licence licence;
    if (!std::getline(stream, licence.of) || !std::getline(stream, licence.kind))
        return std::nullopt;
    std::string paragraph;
    const auto finish = [&] {
        if (!paragraph.empty()) licence.paragraphs.push_back(std::move(paragraph));
        paragraph.clear();
    };
    std::size_t length = 0;
    for (std::string line; std::getline(stream, line) && length < longest_text;) {
        length += line.size();
        if (line.empty()) {
            finish();
        } else {
            paragraph += (paragraph.empty() ? "" : " ") + line;
        }
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
