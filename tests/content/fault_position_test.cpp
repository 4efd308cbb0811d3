#include "content/reading.h"

// Faults of syntax: one each, in the right line, whatever else the file holds.

namespace legato::content {

namespace {

struct Case {
    std::string text;
    std::string fault;
};

}  // namespace

TEST_CASE("a fault is printed as compilers do, so that editors can jump to it") {
    CHECK(to_string({"routines/x.toml", 4, 11, "seconds must be between 1 and 3600, got -5"}) ==
          "routines/x.toml:4:11: error: seconds must be between 1 and 3600, got -5");
    CHECK(to_string({"a\x1B[2J\xE2\x80\xAE.toml", 1, 1, "x"}) == "a?[2J?.toml:1:1: error: x");
}

TEST_CASE("the first fault of syntax is told with its line") {
    for (const Case& c : std::vector<Case>{
             {"title = \"A routine\nseconds = 3\n", "1:9 this text has no closing \""},
             {"title = 'A routine\nseconds = 3\n", "1:9 this text has no closing '"},
             {"a = 1\ntitle = \"\"\"A routine\nseconds = 3\n",
              "2:9 this text has no closing \"\"\""},
             {"a = 1\n\ntitle = \"A rou", "3:9 this text has no closing \""},
             {"a = 1\ntitle = \"A rou\\", "2:9 this text has no closing \""},
             {"a = 1\nside = left\n",
              "2:8 this is neither a number nor true or false; a text needs quotes"},
             {"say = Don't\n",
              "1:7 this is neither a number nor true or false; a text needs quotes"},
             {"a = oops\nb = \"never closed\n",
              "1:5 this is neither a number nor true or false; a text needs quotes"},
             {"a = 1\na = 2\n", "2:5 'a' is there twice; keep one"},
             {"[choices]\na = 1\n[choices]\n", "3:1 'choices' is there twice; keep one"},
             {"a = 1\nb = 030\n", "2:8 write this number without a zero in front"},
             {"a = [1, 2\n", "1:11 the file ends in the middle of this array"},
             {"a = \n", "1:5 cannot read this key-value pair: expected value, saw '\\n'"},
             {"a\n", "1:2 cannot read this key-value pair: expected '=', saw '\\n'"},
             {"a = 1\n[[step]\n", "2:8 cannot read this table header: expected ']', saw '\\n'"},
             {"a = 1 b = 2\n",
              "1:7 cannot read this key-value pair: expected a comment or whitespace, saw 'b'"},
             {"a = 1\n[[[step]]]\n",
              "2:1 here a table's name is missing, as in [choices] or [[step]]"},
             {"a = 1\n[&\n", "2:1 here a table's name is missing, as in [choices] or [[step]]"},
             {"a = 1\ntitle = \xE2\x80\x9C"
              "Calf\xE2\x80\x9D\n",
              "2:9 this character, U+201C, can only stand in a text between straight quotes, "
              "\"so\""},
             {"a = 1\nb = 2\n\nc = 3958-05-27T:\nd = 1\n", "4:1 this line cannot be read"},
             {"a = 1\nc = 3958-05-27T:\n[[[\n", "2:1 this line cannot be read"},
             {"c = 3958-05-27T:", "1:1 this line cannot be read"},
             {"a = \"\\q\"\n", "1:7 cannot read this string: unknown escape sequence '\\q'"},
             {"a = 99999999999999999999\n",
              "1:25 cannot read this decimal integer: '99999999999999999999' is not representable "
              "in 64 bits"},
         }) {
        INFO(c.text);
        CHECK(fault_of(c.text) == c.fault);
    }
}

TEST_CASE("what is no text file is told as such, with the place of the first strange byte") {
    CHECK(fault_of(std::string("title = \"A\"\nwhy = \"a\0b\"\n", 24)) ==
          "2:9 the control character U+0000 does not belong in a text file");
    CHECK(fault_of("a = 1\n\x7F\x45LF") ==
          "2:1 the control character U+007F does not belong in a text file");
    CHECK(fault_of("\x89PNG\r\n\x1A\n") == "1:1 this is not UTF-8 text; save the file as UTF-8");
    CHECK(fault_of("a = 1\nb = \"\xE4\"\n") ==
          "2:6 this is not UTF-8 text; save the file as UTF-8");
    CHECK(fault_of("\xFF\xFEt\0i\0") == "1:1 this is not UTF-8 text; save the file as UTF-8");
    CHECK(fault_of("a = 1\rb = 2\r") ==
          "1:6 a line ends in a carriage return alone; end lines with a line feed");
    CHECK(fault_of("a = \"\xED\xA0\x80\"\n") ==
          "1:6 this is not UTF-8 text; save the file as UTF-8");
}

TEST_CASE("columns count characters, not bytes") {
    CHECK_THAT(fault_of("x = 1\ntitle = [\"ä\"] ä\n"), Catch::StartsWith("2:15 "));
    CHECK_THAT(fault_of("title = \"äöü€😀\" x\n"), Catch::StartsWith("1:17 "));
    CHECK_THAT(fault_of(replaced(step_with(""), "say = \"Rest.\"", "say = \"ää\" # €\nsets = 0")),
               Catch::StartsWith("11:8 "));
}

TEST_CASE("lines that end as on Windows, and a byte order mark at the beginning, change no place") {
    std::string text = shipped_text("side_rest");
    CHECK(faults_of("\xEF\xBB\xBF" + text).empty());
    text = replaced(text, "seconds = 35", "seconds = -5");
    const std::string fault = fault_of(text);
    CHECK(fault_of("\xEF\xBB\xBF" + text) == fault);
    std::string windows;
    for (char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(fault_of(windows) == fault);
}

TEST_CASE("two byte order marks are one too many") {
    const std::string text = shipped_text("walk_10");
    CHECK(fault_of("\xEF\xBB\xBF\xEF\xBB\xBF" + text) ==
          "1:1 here is a byte order mark, U+FEFF; remove it");
}

TEST_CASE("every spoilt number of the shipped routines is told in its own line") {
    int spoilt = 0;
    for (const std::string& name : shipped_names()) {
        const std::string text = shipped_text(name);
        int line = 1;
        for (std::size_t begin = 0; begin < text.size(); ++line) {
            const std::size_t end = text.find('\n', begin);
            const std::size_t key = text.find("seconds = ", begin);
            if (key < end)
                for (const char* value :
                     {"-5", "0", "nan", "inf", "99999999", "30.0", "\"30\"", "30s", ""}) {
                    const std::string bad = text.substr(0, key + 10) + value + text.substr(end);
                    INFO(name << " line " << line << ": " << value);
                    CHECK_THAT(fault_of(bad), Catch::StartsWith(std::to_string(line) + ":"));
                    ++spoilt;
                }
            begin = end + 1;
        }
    }
    CHECK(spoilt > 600);
}

TEST_CASE("every misspelt key of the shipped routines is told in its own line") {
    for (const std::string& name : shipped_names()) {
        const std::string text = shipped_text(name);
        int line = 1;
        int spoilt = 0;
        for (std::size_t begin = 0; begin < text.size(); ++line) {
            const std::size_t end = text.find('\n', begin);
            const std::size_t key = text.find_first_not_of(' ', begin);
            const std::size_t equals = text.find(" = ", begin);
            if (key < end && equals < end && text[key] != '#' && text[key] != '"') {
                const std::string bad = text.substr(0, equals) + "x" + text.substr(equals);
                INFO(name << " line " << line);
                bool told = false;
                for (const std::string& fault : faults_of(bad))
                    told = told || (fault.find("unknown key") != fault.npos &&
                                    fault.find(std::to_string(line) + ":") == 0);
                CHECK(told);
                ++spoilt;
            }
            begin = end + 1;
        }
        CHECK(spoilt > 20);
    }
}

}  // namespace legato::content
