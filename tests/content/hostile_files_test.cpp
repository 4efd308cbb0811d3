#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "content/reading.h"
#include "support/temp_folder.h"

// Hostile files in a person's own folder. Reading them must not wait, crash, or show the content of
// any other file.

namespace legato::content {

namespace {

namespace fs = std::filesystem;

struct Own {
    TempFolder folder;

    Own() { fs::create_directory(folder / "routines"); }
    fs::path path(const std::string& name) const { return folder / "routines" / name; }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
    }
    Library load() const { return load_library({places::routines, folder / "routines"}); }
};

std::string titled(const std::string& title) {
    return replaced(step_with(""), "A routine", title);
}

std::string times(std::size_t count, const std::string& what) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += what;
    return text;
}

}  // namespace

TEST_CASE("titles that are code to somebody are only a title") {
    for (const char* title :
         {"## Calves ##", "###id", "%s %n %d %1$s", "%99999999s", "$(reboot)", "`id`",
          "<b>bold</b>", "'; DROP TABLE", "../../etc/passwd", "&amp;", "\\\\u0041 $HOME",
          "שלום, ערב טוב", "e\u0301te\u0301", "👩‍🦽 calves"}) {
        INFO(title);
        const Routine routine = good(titled(title));
        const std::string shown = title[0] == '\\' ? "\\u0041 $HOME" : title;
        CHECK(routine.title == shown);
        CHECK(routine.items.size() == 1);
    }
}

TEST_CASE("texts that hide, turn or pile up are refused in their place") {
    const std::vector<std::string> hidden{"a\u202Eb",
                                          "a\u2066b",
                                          std::string("a\0b", 3),
                                          "a\x1B[31mb",
                                          "a\x7F"
                                          "b",
                                          "a\u0085b",
                                          "a\uFEFFb",
                                          "\u200B\u2060",
                                          "a" + times(2000, "\u0301"),
                                          "a" + times(7, "\u0301"),
                                          "a" + times(190, "\u20DD"),
                                          std::string(201, 'a')};
    for (const std::string& text : hidden) {
        INFO(text);
        const auto faults = faults_of(titled(text));
        REQUIRE_FALSE(faults.empty());
        CHECK(faults.front().substr(0, 2) == "1:");
        CHECK(faults.front().size() < 200);
    }
    CHECK(faults_of(titled("a" + times(6, "\u0301") + "b" + times(6, "\u0301"))).empty());
    CHECK_THAT(fault_of(titled("a" + times(7, "\u0301"))),
               Catch::EndsWith("title has more than 6 marks on one letter; remove some"));
    // Allows many marks in a comment, which nobody sees.
    CHECK(faults_of("# " + times(2000, "\u0301") + "\n" + step_with("")).empty());
}

TEST_CASE("escapes write no characters that could not be typed") {
    for (const char* escape : {"\\u0000", "\\u001B", "\\u202E", "\\u0007", "\\n", "\\U0000FEFF"}) {
        INFO(escape);
        CHECK_FALSE(faults_of(titled(std::string("a") + escape + "b")).empty());
    }
}

TEST_CASE("links, pipes and what is no file are refused at once, and the others are there") {
    const Own own;
    own.write("good.toml", titled("Good"));
    own.write("elsewhere.txt", titled("Elsewhere"));
    fs::create_symlink(own.path("elsewhere.txt"), own.path("linked.toml"));
    REQUIRE(mkfifo(own.path("pipe.toml").c_str(), 0600) == 0);
    for (const auto& [name, target] : std::vector<std::pair<std::string, std::string>>{
             {"kmsg.toml", "/proc/kmsg"},
             {"zero.toml", "/dev/zero"},
             {"terminal.toml", "/dev/tty"},
             {"environment.toml", "/proc/self/environ"},
             {"memory.toml", "/proc/self/mem"},
             {"passwords.toml", "/etc/shadow"},
             {"folder.toml", "/"},
             {"itself.toml", own.path("itself.toml").string()},
             {"pipe_link.toml", own.path("pipe.toml").string()}})
        fs::create_symlink(target, own.path(name));
    const Library library = own.load();
    CHECK(library.routines.size() == shipped_names().size() + 2);
    REQUIRE(find(library, "good"));
    REQUIRE(find(library, "linked"));  // follows a link to a file
    CHECK(find(library, "linked")->title == "Elsewhere");
    for (const char* name : {"pipe", "kmsg", "zero", "terminal", "environment", "memory",
                             "passwords", "folder", "itself", "pipe_link"}) {
        INFO(name);
        CHECK_FALSE(find(library, name));
        bool is_told = false;
        for (const Fault& fault : library.faults) {
            is_told = is_told || fault.file == own.path(std::string(name) + ".toml").string();
            CHECK(fault.message.size() < 300);
        }
        CHECK(is_told);
    }
}

TEST_CASE("the folder itself may be anything") {
    const TempFolder folder;
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("itself", folder / "itself");
    std::ofstream(folder / "file") << "x";
    for (const fs::path& own : {folder / "pipe", folder / "itself", folder / "file",
                                fs::path("/dev/null"), fs::path("/proc/kmsg")}) {
        INFO(own);
        const Library library = load_library({places::routines, own});
        CHECK(library.routines.size() == shipped_names().size());
        CHECK(library.faults.size() == 1);
    }
    for (const fs::path& own : {fs::path("/proc"), fs::path("/dev"), fs::path("/")}) {
        INFO(own);
        CHECK(load_library({places::routines, own}).routines.size() == shipped_names().size());
    }
}

TEST_CASE("of ten thousand files 200 are read, and one sentence tells of the others") {
    const Own own;
    for (int i = 10'000; i < 20'000; ++i) own.write("r" + std::to_string(i) + ".toml", "x");
    own.write("a.toml", titled("Mine"));
    const Library library = own.load();
    CHECK(library.routines.size() == shipped_names().size() + 1);
    CHECK(library.faults.size() == 1 + most_files - 1);
}

TEST_CASE("names of files that lead elsewhere or write to a terminal are no ids") {
    const Own own;
    for (const char* name : {"..toml", "...toml", "a b.toml", "A.toml", "\x1B[2J.toml", "é.toml",
                             "-rf *.toml", "a\nb.toml", "%s.toml", "##.toml", "\u202Etxt.toml"}) {
        INFO(name);
        const Own alone;
        alone.write(name, titled("Mine"));
        const Library library = alone.load();
        CHECK(library.routines.size() == shipped_names().size());
        for (const Fault& fault : library.faults)
            for (const char c : to_string(fault)) CHECK_FALSE((c >= 0 && c < 0x20));
    }
    own.write("-rf.toml", titled("Mine"));
    CHECK(find(own.load(), "-rf"));  // allowed: this is no option but a name
}

TEST_CASE("parts lead to no file but a routine's") {
    for (const char* use : {"../good", "/etc/passwd", "..", "a/b.c", "good.toml.x", "good.", ".x",
                            "~root", "C:x", "%2e%2e", "a b", "good\\u0000"}) {
        INFO(use);
        const std::string text = routine_with(std::string("[[step]]\nuse = \"") + use + "\"\n");
        bool asked = false;
        const ReadRoutine result = read_routine(text, "r.toml", "r", [&](const std::string& id) {
            asked = asked || id.find_first_of("/.~:%\\ ") != id.npos;
            return std::optional<std::string>();
        });
        CHECK_FALSE(asked);
        CHECK_FALSE(result.faults.empty());
    }
}

TEST_CASE("a part that is a pipe or a link to a device is not waited for") {
    const Own own;
    own.write("uses.toml", routine_with("[[step]]\nuse = \"pipe\"\n[[step]]\nuse = \"kmsg\"\n"));
    REQUIRE(mkfifo(own.path("pipe.toml").c_str(), 0600) == 0);
    fs::create_symlink("/proc/kmsg", own.path("kmsg.toml"));
    const auto result = read_routine_file(own.path("uses.toml"));
    REQUIRE(result.has_value());
    CHECK(result->faults.size() == 2);
}

}  // namespace legato::content
