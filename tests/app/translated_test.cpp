#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>
#include <set>

#include "app/app_driver.h"
#include "support/places.h"

using namespace legato;
using namespace legato::testing;
using ui::Place;

namespace {

/// A machine set to the language that nobody speaks: every letter that went through tr() has an
/// accent, so that a plain one tells of a text that did not.
struct AbroadDevice : FakeDevice {
    std::string language() const override { return "en-XA"; }
};

void add_texts(const std::filesystem::path& file, std::vector<std::string>& texts) {
    static const std::regex quoted(R"re("((?:[^"\\\n]|\\.)*)")re");
    static const std::regex filled_in(R"re([^,{}]*[^,{} ])re");  // between "{side}" and commas
    std::ifstream in(file);
    const std::string source{std::istreambuf_iterator<char>(in), {}};
    for (std::sregex_iterator found(source.begin(), source.end(), quoted), end; found != end;
         ++found) {
        const std::string text = (*found)[1];
        if (text.size() <= 2) continue;
        texts.push_back(text);
        for (std::sregex_iterator part(text.begin(), text.end(), filled_in); part != end; ++part)
            if (part->length() >= 5) texts.push_back(part->str());
    }
}

// What is content and stays as it was written: every text of the files that come with Legato.
std::vector<std::string> shipped_texts() {
    std::vector<std::string> texts{"Legato", "left", "right"};
    const std::filesystem::path routines = places::routines;
    const std::filesystem::path assets = routines.parent_path() / "assets";
    for (const auto& folder : {routines, assets / "cards"})
        for (const auto& file : std::filesystem::directory_iterator(folder))
            add_texts(file.path(), texts);
    add_texts(assets / "leg_check.toml", texts);
    std::sort(texts.begin(), texts.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    return texts;
}

std::string without(const std::vector<std::string>& content, std::string text) {
    for (const std::string& one : content)
        for (auto at = text.find(one); at != std::string::npos; at = text.find(one, at))
            text.erase(at, one.size());
    return text;
}

bool has_word(const std::string& text) {
    int letters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        letters = byte < 128 && std::isalpha(byte) != 0 ? letters + 1 : 0;
        if (letters == 2) return true;
    }
    return false;
}

// Words for programs, which a screen reader's port turns into states of its own.
bool is_state(const std::string& value) {
    static const std::set<std::string> states{"chosen", "on", "off", "playing", "paused"};
    return states.contains(value);
}

/// Remembers what every screen that it comes by says in plain letters.
struct Reader {
    AppDriver& driver;
    std::vector<std::string> content = shipped_texts();
    std::set<std::string> faults{};

    void read(const std::string& where) {
        for (const ui::Node& node : driver.ui.tree()) {
            // Skips the report for developers, which is the same in every language.
            if (node.id.rfind("about.report.", 0) == 0) continue;
            for (const std::string& text : {node.label, node.value})
                if (!is_state(text) && has_word(without(content, text)))
                    faults.insert(where + ": " + node.id + " says '" + text + "'");
        }
    }
    void act(const std::string& id) {
        driver.act(id);
        read(id);
    }
    std::string told() const {
        std::string all;
        for (const std::string& fault : faults) all += fault + '\n';
        return all;
    }
};

}  // namespace

TEST_CASE("nothing that the app says of its own is left in English on a machine set otherwise") {
    AbroadDevice device;
    AppDriver driver(device, true);
    Reader reader{driver};
    reader.content.push_back(device.data_folder().string());
    REQUIRE(reader.content.size() > 500);
    reader.read("first start");
    reader.act("welcome.next");
    reader.act("for_me.pregnant");
    reader.act("welcome.next");
    reader.act("welcome.begin");
    REQUIRE(driver.app.place() == Place::tonight);

    for (const char* part : {"nav.routines", "routines.side_rest", "nav.routines"}) {
        reader.act(part);
        if (driver.app.place() == Place::routine) driver.press(ui::Key::escape);
    }
    for (const char* routine : {"calf_wall", "calf_massage", "wind_down"}) {
        reader.act(std::string("routines.") + routine);
        driver.press(ui::Key::escape);
    }
    driver.play("ankle_circles");
    for (int i = 0; i < 8; ++i) {
        driver.pass(Seconds{5});
        reader.read("player");
    }
    reader.act("player.pause");
    reader.act("player.pause");
    reader.act("player.done");
    REQUIRE(driver.app.place() == Place::done);
    reader.act("done.back");

    reader.act("nav.progress");
    reader.act("progress.log");
    driver.press(ui::Key::escape);
    reader.act("nav.settings");
    std::vector<std::string> pages;
    for (const ui::Node& node : driver.ui.tree())
        if (node.id.find("settings.") == 0 && can_activate(node)) pages.push_back(node.id);
    REQUIRE(pages.size() >= 5);
    for (const std::string& page : pages) {
        reader.act(page);
        driver.press(ui::Key::escape);
        REQUIRE(driver.app.place() == Place::settings);
    }
    INFO(reader.told());
    CHECK(reader.faults.empty());
}
