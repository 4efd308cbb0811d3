#include "export_file.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

#include "support/temp_folder.h"

using namespace legato;
using namespace legato::desktop;
namespace fs = std::filesystem;

namespace {

/// A home of its own, with nothing in it.
struct Home {
    TempFolder folder;
    std::string home_before = std::getenv("HOME") ? std::getenv("HOME") : "/";

    Home() {
        setenv("HOME", folder.path().c_str(), 1);
        unsetenv("XDG_CONFIG_HOME");
    }
    ~Home() { setenv("HOME", home_before.c_str(), 1); }
    void says(const std::string& line) const {
        fs::create_directories(folder / ".config");
        std::ofstream(folder / ".config/user-dirs.dirs") << "# of the desktop\n" << line << "\n";
    }
};

}  // namespace

TEST_CASE("a file is handed out into the folder for downloads, else into the home") {
    const Home home;
    CHECK(downloads_folder() == home.folder.path());
    fs::create_directory(home.folder / "Downloads");
    CHECK(downloads_folder() == home.folder / "Downloads");
    fs::create_directory(home.folder / "Geladen");
    home.says("XDG_DOWNLOAD_DIR=\"$HOME/Geladen\"");
    CHECK(downloads_folder() == home.folder / "Geladen");
    home.says("XDG_DOWNLOAD_DIR=\"$HOME/nowhere\"");
    CHECK(downloads_folder() == home.folder.path());
    home.says("XDG_DOWNLOAD_DIR=\"relative\"");
    CHECK(downloads_folder() == home.folder / "Downloads");
}

TEST_CASE("a file that is handed out takes the place of the one before, and says where it is") {
    const Home home;
    const auto first = export_file("legato.ics", "one");
    REQUIRE(first);
    CHECK(*first == (home.folder / "legato.ics").string());
    REQUIRE(export_file("legato.ics", "two"));
    std::ifstream in(home.folder / "legato.ics");
    CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == "two");
    fs::create_directory(home.folder / "taken");
    CHECK_FALSE(export_file("taken", "three"));
}
