#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "content/reading.h"
#include "support/places.h"

namespace legato::content {

namespace {

namespace fs = std::filesystem;

/// An empty folder that is gone at the end.
class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "legato-content-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path_, fs::perms::owner_all, ignored);
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path operator/(const std::string& name) const { return path_ / name; }
    const fs::path& path() const { return path_; }

    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(path_ / name, std::ios::binary) << text;
        return path_ / name;
    }

  private:
    fs::path path_;
};

std::vector<std::string> ids_of(const Library& library) {
    std::vector<std::string> ids;
    for (const Routine& routine : library.routines) ids.push_back(routine.id);
    return ids;
}

std::string error_of(const fs::path& path) {
    const auto result = read_routine_file(path);
    REQUIRE_FALSE(result.has_value());
    return result.error().message;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("the folder of the repository holds the routines that were decided, without a fault") {
    const Library library = load_library({places::routines});
    for (const Fault& fault : library.faults) UNSCOPED_INFO(to_string(fault));
    CHECK(library.faults.empty());
    CHECK(ids_of(library) == shipped_names());
    REQUIRE(find(library, "calf_wall"));
    CHECK(find(library, "calf_wall")->title == "Calf stretch at the wall");
    CHECK(find(library, "calf_wall")->file == std::string(places::routines) + "/calf_wall.toml");
    CHECK(find(library, "calf") == nullptr);
    CHECK(find(library, "zzz") == nullptr);
    CHECK(find(Library{}, "calf_wall") == nullptr);
}

TEST_CASE("folders that do not exist are simply empty") {
    const Folder folder;
    const Library library = load_library({folder / "nothing", folder.path(), folder / "a/b"});
    CHECK(library.routines.empty());
    CHECK(library.faults.empty());
    CHECK(load_library({}).routines.empty());
}

TEST_CASE("bad files of every kind leave the others as they are") {
    const Folder folder;
    folder.write("good.toml", step_with(""));
    folder.write("better.toml", shipped_text("calf_wall"));
    folder.write("binary.toml", std::string("\x7F\x45LF\0\x01", 6));
    folder.write("big.toml", std::string(10 * 1024 * 1024, '.'));
    folder.write("cut.toml", shipped_text("walk_10").substr(0, 900));
    folder.write("empty.toml", "");
    folder.write("Bad Name.toml", step_with(""));
    folder.write("minus.toml", replaced(step_with(""), "30", "-5"));
    fs::create_directory(folder / "folder.toml");
    fs::create_symlink(folder / "nowhere", folder / "dangling.toml");
    fs::create_symlink(folder / "loop.toml", folder / "loop.toml");
    REQUIRE(mkfifo((folder / "pipe.toml").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", folder / "zero.toml");
    // What is not a routine file is nobody's business.
    folder.write("notes.txt", "hello");
    folder.write(".hidden.toml", "hello");
    folder.write("toml", "hello");

    const Library library = load_library({folder.path()});
    CHECK(ids_of(library) == Ids{"better", "good"});
    std::map<std::string, int> faults;
    for (const Fault& fault : library.faults) ++faults[fs::path(fault.file).filename().string()];
    CHECK(faults == std::map<std::string, int>{{"Bad Name.toml", 1},
                                               {"big.toml", 1},
                                               {"binary.toml", 1},
                                               {"cut.toml", 1},
                                               {"dangling.toml", 1},
                                               {"empty.toml", 4},
                                               {"folder.toml", 1},
                                               {"loop.toml", 1},
                                               {"minus.toml", 1},
                                               {"pipe.toml", 1},
                                               {"zero.toml", 1}});
}

TEST_CASE("a file that cannot be read at all says why") {
    const Folder folder;
    CHECK_THAT(error_of(folder / "none.toml"),
               Catch::EndsWith("none.toml cannot be read: there is no such file"));
    CHECK_THAT(error_of(folder.path()),
               Catch::EndsWith("cannot be read: it is a folder, not a file"));
    CHECK_THAT(error_of("/dev/zero"), Catch::Contains("it is not an ordinary file"));
    fs::create_symlink(folder / "nowhere", folder / "link.toml");
    CHECK_THAT(error_of(folder / "link.toml"),
               Catch::Contains("it points to a file that does not exist"));
    fs::create_symlink(folder / "loop.toml", folder / "loop.toml");
    CHECK_THAT(error_of(folder / "loop.toml"), Catch::Contains("cannot be read"));
    REQUIRE(mkfifo((folder / "pipe.toml").c_str(), 0600) == 0);
    CHECK_THAT(error_of(folder / "pipe.toml"), Catch::Contains("it is not an ordinary file"));
    CHECK_THAT(error_of(folder.write("file", "") / "x.toml"), Catch::Contains("cannot be read"));
    CHECK_THAT(error_of(""), Catch::Contains("cannot be read"));
    CHECK_THAT(error_of(std::string(5000, 'a')), Catch::Contains("cannot be read"));

    const fs::path locked = folder.write("locked.toml", step_with(""));
    fs::permissions(locked, fs::perms::none);
    if (geteuid() == 0)  // whom no permission stops
        CHECK(read_routine_file(locked)->routine);
    else
        CHECK_THAT(error_of(locked), Catch::Contains("cannot be opened; look at its permissions"));
}

TEST_CASE("a file that is too large is a fault in its first line, one of 64 KiB is not") {
    const Folder folder;
    std::string text = step_with("#");
    text.resize(largest_file, '#');
    CHECK(read_routine_file(folder.write("fits.toml", text))->routine);
    const auto result = read_routine_file(folder.write("large.toml", text + "#"));
    REQUIRE(result->faults.size() == 1);
    CHECK(result->faults[0].line == 1);
    CHECK(result->faults[0].column == 1);
    CHECK(result->faults[0].message ==
          "the file is too large for a routine: more than 65536 bytes");
}

TEST_CASE("of two files with one id the first folder's counts, and both are named") {
    const Folder ours;
    const Folder theirs;
    ours.write("calf.toml", step_with(""));
    theirs.write("calf.toml", replaced(step_with(""), "A routine", "Another"));
    theirs.write("own.toml", step_with(""));
    const Library library = load_library({ours.path(), theirs.path()});
    CHECK(ids_of(library) == Ids{"calf", "own"});
    CHECK(find(library, "calf")->title == "A routine");
    REQUIRE(library.faults.size() == 1);
    CHECK(to_string(library.faults[0]) ==
          (theirs / "calf.toml").string() + ":1:1: error: the id 'calf' belongs to " +
              (ours / "calf.toml").string() + " already; give this file another name");
}

TEST_CASE("a copy of one of ours is her own: it is offered nowhere, and is no cramp") {
    const Folder own;
    fs::copy_file(fs::path(places::routines) / "cramp_now.toml", own / "a_copy.toml");
    fs::copy_file(fs::path(places::routines) / "calf_wall.toml", own / "another.toml");
    const Library library = load_library({places::routines, own.path()});
    CHECK(library.faults.empty());
    CHECK(find(library, "a_copy")->occasion == Occasion::own);
    CHECK(cramp_routine(library)->id == "cramp_now");
    CHECK_FALSE(is_for_cramp("a_copy", counts_as(library)));
    for (const Routine* routine : offered(library, Offer::morning)) CHECK(routine->id != "another");
    CHECK(find(library, "calf_wall")->occasion == Occasion::day);
}

TEST_CASE("one of her own that works a leg is closed as such, whatever its file says") {
    const auto rule = [&](const std::string& says, const std::string& kind,
                          const std::string& title, const std::string& more = "") {
        const Folder folder;
        folder.write("mine.toml",
                     "leg_check = \"" + says + "\"\n" +
                         routine_with("[[step]]\nkind = \"" + kind + "\"\ntitle = \"" + title +
                                      "\"\nseconds = 20\nsay = \"Stay.\"\n" + more));
        const Library library = load_library({folder / "none", folder.path()});
        for (const Fault& fault : library.faults) UNSCOPED_INFO(to_string(fault));
        REQUIRE(library.routines.size() == 1);
        return library.routines[0].leg_check;
    };
    CHECK(rule("never", "rest", "Rest") == LegCheckRule::never);
    CHECK(rule("never", "rest", "Rest your calf") == LegCheckRule::never);
    CHECK(rule("never", "hold", "Lean") == LegCheckRule::leg);
    CHECK(rule("never", "rest", "Rest", "motion = \"march\"\npose = \"stand_far_march\"\n") ==
          LegCheckRule::leg);
    CHECK(rule("back", "hold", "Lean") == LegCheckRule::back);
    CHECK(rule("back", "hold", "Calf stretch") == LegCheckRule::leg);
    CHECK(rule("back", "hold", "Lean", "show = \"Heels down\"\n") == LegCheckRule::leg);
}

TEST_CASE("a faulty routine of ours is not replaced by somebody else's") {
    const Folder ours;
    const Folder theirs;
    ours.write("calf.toml", "title = ");
    theirs.write("calf.toml", step_with(""));
    const Library library = load_library({ours.path(), theirs.path()});
    CHECK(library.routines.empty());
    CHECK(library.faults.size() == 2);
}

TEST_CASE("a folder is read up to 200 files, and says that there are more") {
    const Folder folder;
    for (int i = 1000; i < 1203; ++i)
        folder.write("r" + std::to_string(i) + ".toml", step_with(""));
    const Library library = load_library({folder.path()});
    CHECK(library.routines.size() == 200);
    REQUIRE(library.faults.size() == 1);
    CHECK(library.faults[0].file == folder.path().string());
    CHECK_THAT(library.faults[0].message, Catch::Contains("those after r1199.toml are left out"));
}

TEST_CASE("a folder that is none is one fault") {
    const Folder folder;
    const fs::path file = folder.write("file", "x");
    const Library library = load_library({file, folder.path()});
    CHECK(library.routines.empty());
    REQUIRE(library.faults.size() == 1);
    CHECK(library.faults[0].file == file.string());
    CHECK_THAT(library.faults[0].message, Catch::StartsWith("this folder cannot be read"));
}

}  // namespace legato::content
