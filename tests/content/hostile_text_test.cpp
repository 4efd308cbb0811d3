#include <pthread.h>

#include <algorithm>
#include <functional>
#include <random>

#include "content/reading.h"

// Texts that want to take the program down, read on a stack as small as other platforms give to
// threads. Fuzzing found more of them; what it found is in toml_guard_test.cpp.

namespace legato::content {

namespace {

constexpr std::size_t small_stack = 256 * 1024;
constexpr std::size_t desktop_stack = 8 * 1024 * 1024;

void on_stack_of(std::size_t bytes, std::function<void()> work) {
    pthread_attr_t attributes;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstacksize(&attributes, bytes) == 0);
    pthread_t thread;
    const auto run = [](void* data) -> void* {
        (*static_cast<std::function<void()>*>(data))();
        return nullptr;
    };
    REQUIRE(pthread_create(&thread, &attributes, run, &work) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
}

// Catch is not for several threads, so what a thread finds is looked at afterwards.
std::vector<ReadRoutine> read_all(const std::vector<std::string>& texts, std::size_t stack) {
    std::vector<ReadRoutine> results;
    on_stack_of(stack, [&] {
        for (const std::string& text : texts) results.push_back(read_routine(text, "r.toml", "r"));
    });
    return results;
}

// A routine or faults, never both or neither; and places that exist.
void require_sane(const std::vector<std::string>& texts) {
    const std::vector<ReadRoutine> results = read_all(texts, small_stack);
    REQUIRE(results.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool sane = results[i].routine.has_value() == results[i].faults.empty();
        if (!sane) FAIL("neither a routine nor faults, or both: " << texts[i]);
        const auto lines = 1 + std::count(texts[i].begin(), texts[i].end(), '\n');
        for (const Fault& fault : results[i].faults)
            if (fault.line < 1 || fault.line > lines || fault.column < 1 || fault.message.empty())
                FAIL("no such place: " << to_string(fault) << " of " << texts[i]);
    }
}

std::string times(std::size_t count, const std::string& what) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += what;
    return text;
}

}  // namespace

TEST_CASE("60 KB of dots, brackets, braces or quoted keys are a fault in their own line") {
    const std::size_t size = 60'000;
    const std::string front = shipped_text("walk_10").substr(0, 300) + "\"\n";
    const auto line = 1 + std::count(front.begin(), front.end(), '\n');
    std::vector<std::string> texts;
    for (const std::string what : {"a.",  "\"a\".", "'a'.",   "\"\".", "a . ",       "[", "{", "[[",
                                   "[a.", "x=[",    "x={a=",  "[{",    "a=[{a.a.a=", "(", ".", "=",
                                   "\"",  "'",      "\"\"\"", "\\",    ",",          "]", "}"})
        texts.push_back(front + times(size / what.size(), what));
    for (const std::string what :
         {"[", "{", "{a=", "[{a.b.c=", "{a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p="})
        texts.push_back(front + "x = " + times(size / what.size(), what));
    for (const std::size_t stack : {small_stack, desktop_stack}) {
        const auto results = read_all(texts, stack);
        REQUIRE(results.size() == texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            INFO(texts[i].substr(front.size(), 20) << "...");
            REQUIRE(results[i].faults.size() == 1);
            INFO(to_string(results[i].faults[0]));
            CHECK(results[i].faults[0].line == line);
        }
    }
}

TEST_CASE("the deepest nesting that is read at all fits on a small stack") {
    // A header with as many dots as may be, and below it a key or a value as deep as may be.
    std::string keys;
    for (char c = 'a'; c < 'o'; ++c) keys += std::string(1, c) + ".";
    require_sane({"[" + keys + "z]\n" + keys + "y = 1"});
    require_sane(
        {"[" + keys + "z]\n" + keys + "y = 1\nz = " + times(16, "{x = ") + "1" + times(16, "}")});
    require_sane({"[" + keys + "z]\ny = " + times(8, "{x.y = ") + "1" + times(8, "}")});
    require_sane({"x = " + times(16, "[") + "1" + times(16, "]")});
}

TEST_CASE("a file of 100 KB is refused before anything of it is read") {
    for (const char* what : {".", "[", "{", "a", "\"", "#", "\n", "\xFF"}) {
        const std::string text = shipped_text("calf_wall") + times(100'000, what);
        CHECK_THAT(fault_of(text), Catch::StartsWith("1:1 the file is too large for a routine"));
    }
    CHECK(faults_of(shipped_text("calf_wall") + times(10'000, "#")).empty());
}

TEST_CASE("every file cut at any byte is read or refused") {
    for (const std::string& name : varied_names()) {
        const std::string text = shipped_text(name);
        std::vector<std::string> cut;
        for (std::size_t size = 0; size < text.size(); ++size) cut.push_back(text.substr(0, size));
        require_sane(cut);
    }
}

TEST_CASE("a file cut in a text says where that text begins") {
    const std::string text = shipped_text("side_rest");
    const auto at = text.find("Place a pillow");
    const auto line =
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    CHECK(fault_of(text.substr(0, at)) == std::to_string(line) + ":7 this text has no closing \"");
}

TEST_CASE("files with single bytes changed, taken out or put in are read or refused") {
    std::mt19937 random(20'250'610);  // the same texts in every run
    const std::string bytes{"\0\x01\t\n\r \"'#,.-+_=[]{}\\09aeT\x7F\x80\xC3\xE2\xFF", 31};
    for (const std::string& name : varied_names()) {
        const std::string text = shipped_text(name);
        std::vector<std::string> spoilt;
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::string changed = text;
            changed[i] = bytes[random() % bytes.size()];
            spoilt.push_back(changed);
            if (i % 4 == 0) spoilt.push_back(std::string(text).erase(i, 1 + random() % 3));
            if (i % 4 == 1)
                spoilt.push_back(std::string(text).insert(i, 1, bytes[random() % bytes.size()]));
        }
        require_sane(spoilt);
    }
}

TEST_CASE("files with pieces moved, doubled and exchanged are read or refused") {
    std::mt19937 random(4);
    std::vector<std::string> spoilt;
    for (int i = 0; i < 1500; ++i) {
        const std::string& one = shipped_text(varied_names()[random() % 4]);
        std::string text = shipped_text(varied_names()[random() % 4]);
        for (int edit = 0; edit < 4; ++edit) {
            const std::size_t from = random() % one.size();
            const std::size_t to = random() % text.size();
            text.replace(to, random() % 40, one.substr(from, random() % 120));
        }
        spoilt.push_back(text);
    }
    require_sane(spoilt);
}

TEST_CASE("random bytes and random pieces of TOML are read or refused") {
    std::mt19937 random(3'000);
    const std::vector<std::string> pieces{"\n",
                                          " ",
                                          "=",
                                          ".",
                                          ",",
                                          "#",
                                          "\"",
                                          "'",
                                          "\"\"\"",
                                          "'''",
                                          "[",
                                          "]",
                                          "{",
                                          "}",
                                          "[[",
                                          "]]",
                                          "\\",
                                          "\\u0000",
                                          "\\U0010FFFF",
                                          "step",
                                          "[[step]]\n",
                                          "[[step.each]]\n",
                                          "say",
                                          "title",
                                          "= 1",
                                          "= \"x\"\n",
                                          "nan",
                                          "-inf",
                                          "+1",
                                          "0x",
                                          "1_0",
                                          "1e9",
                                          "1979-05-27",
                                          "07:32",
                                          "true",
                                          "false",
                                          "\t",
                                          "\r\n",
                                          "é",
                                          "_",
                                          "-",
                                          "each",
                                          "\xEF\xBB\xBF",
                                          "\xE2\x80\xAE",
                                          "kind = \"hold\"\n",
                                          "seconds = 20\n",
                                          "{side}",
                                          "rounds = 100\n"};
    std::vector<std::string> texts;
    for (int i = 0; i < 4000; ++i) {
        std::string text;
        if (i % 4 == 0)
            for (std::size_t n = random() % 300; n > 0; --n)
                text += static_cast<char>(random() % 256);
        else
            for (std::size_t n = random() % 60; n > 0; --n)
                text += pieces[random() % pieces.size()];
        texts.push_back(text);
    }
    require_sane(texts);
}

TEST_CASE("a small file cannot ask for a large amount of work") {
    const std::string hold =
        "[[step.each]]\nkind = \"hold\"\ntitle = \"Hold\"\nseconds = 1\nsets = 100\nsay = \"x\"\n";
    const std::string text =
        routine_with("[[step]]\nrounds = 100\nsides = [\"left\", \"right\"]\n" + times(100, hold));
    CHECK(fault_of(text) == "6:1 with this step there are more than 400 phases to go through");
}

}  // namespace legato::content
