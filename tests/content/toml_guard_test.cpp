#include "content/toml_guard.h"

#include "content/document.h"
#include "content/reading.h"

namespace legato::content {

namespace {

std::string times(int count, const std::string& what) {
    std::string text;
    for (int i = 0; i < count; ++i) text += what;
    return text;
}

std::string unsafe_in(const std::string& text) {
    const auto unsafe = first_unsafe(text);
    if (!unsafe) return "";
    const Position at = unsafe->problem.at;
    return std::to_string(at.line) + ":" + std::to_string(at.column);
}

}  // namespace

TEST_CASE("ordinary TOML passes the guard") {
    for (const std::string& name : shipped_names()) CHECK(unsafe_in(shipped_text(name)).empty());
    CHECK(unsafe_in("").empty());
    CHECK(unsafe_in("a.b.c = [[1], [2, [3]]]\n[x.y]\n[[ z ]]\n['q']\n[\"r\".s]\n[-_9]\n").empty());
    CHECK(unsafe_in("a = 1.5\nb = 1e6\nc = 1979-05-27T07:32:00.999Z\n").empty());
}

TEST_CASE("keys with too many dots are dangerous, bare or quoted, spaced or in headers") {
    CHECK(unsafe_in("x = 1\n" + times(16, "a.") + "a = 1").empty());
    CHECK(unsafe_in("x = 1\n" + times(17, "a.") + "a = 1") == "2:34");
    CHECK(unsafe_in(times(17, "\"a\".") + "a = 1") == "1:68");
    CHECK(unsafe_in(times(17, "'a' . ") + "a = 1") == "1:101");
    CHECK(unsafe_in(times(17, "''.") + "a = 1") == "1:51");
    CHECK(unsafe_in("[" + times(17, "a.") + "a]") == "1:33");
    CHECK(unsafe_in("[[" + times(17, "a.") + "a]]") == "1:32");
    CHECK(unsafe_in("x = { " + times(17, "a.") + "a = 1 }") == "1:38");
    CHECK(unsafe_in("x = [{ y = 1, " + times(17, "a.") + "a = 1 }]") == "1:44");
}

TEST_CASE("brackets nested too deeply are dangerous") {
    CHECK(unsafe_in("x = " + times(16, "[") + times(16, "]")).empty());
    CHECK(unsafe_in("x = " + times(17, "[")) == "1:21");
    CHECK(unsafe_in("x = " + times(17, "{a=")) == "1:53");
    CHECK(unsafe_in("x = " + times(9, "[{a=")) == "1:37");
    CHECK(unsafe_in("x = " + times(8, "{a.b=") + "1" + times(8, "}")).empty());
    CHECK(unsafe_in("x = " + times(9, "{a.b=") + "1" + times(9, "}")) == "1:45");
    CHECK(unsafe_in("x.y.z = [" + times(17, "{a.b=[1.5]},") + "]").empty());
    CHECK(unsafe_in("\n\nx = " + times(17, "[\n")) == "19:1");
}

TEST_CASE("a table header without a name is dangerous") {
    CHECK(unsafe_in("[[[a]]]") == "1:1");
    CHECK(unsafe_in("a = 1\n  [=") == "2:3");
    CHECK(unsafe_in("[\n]") == "1:1");
    CHECK(unsafe_in("[[ # x") == "1:1");
    CHECK(unsafe_in("[é]") == "1:1");
    CHECK(unsafe_in("[.a]") == "1:1");
    CHECK(unsafe_in("x = [\n[ 1 ]]").empty());  // within a value it is not a header
    CHECK(unsafe_in("[").empty());              // the file ends: toml++ says so itself
}

TEST_CASE("brackets that do not match are dangerous") {
    CHECK(unsafe_in("a = [{ b = [1] }]").empty());
    CHECK(unsafe_in("a = [}") == "1:6");
    CHECK(unsafe_in("a = [1,\n {b = 2]") == "2:8");
    CHECK(unsafe_in("[a}") == "1:3");
    CHECK(unsafe_in("a = 1 ]").empty());  // toml++ says so itself
}

TEST_CASE("letters beyond ASCII are dangerous outside of strings and comments") {
    CHECK(unsafe_in("# é\ntitle = \"é\" # é\nb = 'é'\nc = \"\"\"é\né\"\"\"\n\"é\" = '''é'''\n")
              .empty());
    CHECK(unsafe_in("é = 1") == "1:1");
    CHECK(unsafe_in("a = 1\nb = é") == "2:5");
    CHECK(unsafe_in("a = \xE2\x80\x9C"
                    "Calf\xE2\x80\x9D") == "1:5");
    CHECK(unsafe_in("a\xC2\xA0= 1") == "1:2");
    CHECK(unsafe_in("a = [1, \xE3\x80\x80 2]") == "1:9");
    CHECK(unsafe_in("a = 1979-05-27\xE2\x80\xA8") == "1:15");
}

TEST_CASE("letters beyond ASCII are dangerous after a backslash in a text of many lines") {
    CHECK(unsafe_in("a = \"\"\"\\\n  plain \\\n  text é\"\"\"").empty());
    CHECK(unsafe_in("a = \"\"\"\\\n  été\"\"\"") == "1:8");
    CHECK(unsafe_in("a = \"\"\"x \\\n\n\t été\"\"\"") == "1:10");
    CHECK(unsafe_in("a = \"\"\"\\é\"\"\"") == "1:8");
    CHECK(unsafe_in("a = '''\\\n  été'''").empty());  // there a backslash is just a backslash
    CHECK(unsafe_in("a = \"\\é\"").empty());          // nor does it skip anything here
}

TEST_CASE("what stands in strings and comments is neither a dot nor a bracket") {
    const std::string deep = times(40, "[") + times(40, "{") + times(40, ".a");
    CHECK(unsafe_in("# " + deep + "\n").empty());
    CHECK(unsafe_in("x = 1 # " + deep + "\n").empty());
    CHECK(unsafe_in("x = \"" + deep + "\"").empty());
    CHECK(unsafe_in("x = '" + deep + "'").empty());
    CHECK(unsafe_in("x = \"\"\"\n" + deep + "\n\"\"\"").empty());
    CHECK(unsafe_in("x = '''\n" + deep + "\n'''").empty());
    CHECK(unsafe_in("x = \"a # b\"\ny = " + times(17, "[")) == "2:21");
}

TEST_CASE("strings end where TOML says they end") {
    const std::string deep = times(17, "[");
    CHECK(unsafe_in("x = \"a\\\"" + deep + "\"").empty());
    CHECK(unsafe_in("x = \"a\\\\\"\ny = " + deep) == "2:21");
    CHECK(unsafe_in("x = 'a\\'\ny = " + deep) == "2:21");
    CHECK(unsafe_in("x = \"\" # \"\ny = " + deep) == "2:21");
    CHECK(unsafe_in("x = \"\"\"a\"\"b\\\"\"\"" + deep + "\"\"\"").empty());
    CHECK(unsafe_in("x = \"\"\"a\"\"\"\"\"\ny = " + deep) ==
          "2:21");  // two more quotes belong to it
    CHECK(unsafe_in("x = '''a'''''\ny = " + deep) == "2:21");
    CHECK(unsafe_in("x = \"\"\"\"\"\"\ny = " + deep) == "2:21");
    CHECK(unsafe_in("x = \"\"\"\\\n   a\"\"\"\ny = " + deep) == "3:21");
}

TEST_CASE("a string or bracket within a word is dangerous, because there it is none") {
    CHECK(unsafe_in("a = 4\"é\"") == "1:6");
    CHECK(unsafe_in("a = x'é'") == "1:6");
    CHECK(unsafe_in("a = 4.\"é\"") == "1:7");
    CHECK(unsafe_in("a = 4=\"é\"") == "1:6");
    CHECK(unsafe_in("a = 4[\"é\"]") == "1:6");
    CHECK(unsafe_in("a = [4{\"é\" = 1}]") == "1:7");
    CHECK(unsafe_in("a = [1, 4.\"é\"]") == "1:11");
    CHECK(unsafe_in("a = {b = 4.\"é\"}") == "1:12");
    CHECK(unsafe_in("a = {b = 1, c=4=\"é\"}") == "1:16");
    CHECK(unsafe_in("a = \"b\"\"c\"") == "1:8");
    CHECK(
        unsafe_in("a = [[1],\n[\"b\"]\n]\nb = {\"c\".'d'=['e','f',{\"g\".h='i'}],j=1}\n").empty());
    CHECK(unsafe_in("a=\"b\"\n\"c\".'d'=['e','f',{\"g\"='h'}]\r\n\"i\"=1").empty());
}

TEST_CASE("strings that are not closed are told where they begin") {
    CHECK(unsafe_in("x = \"abc") == "1:5");
    CHECK(unsafe_in("x = \"abc\ny = \"d\"") == "1:5");
    CHECK(unsafe_in("x = 'abc\n'") == "1:5");
    CHECK(unsafe_in("x = \"abc\\") == "1:5");
    CHECK(unsafe_in("x = \"abc\\\n\"") == "1:5");
    CHECK(unsafe_in("x = \"\"\"abc\n\"\"") == "1:5");
    CHECK(unsafe_in("x = '''abc\n\n") == "1:5");
    CHECK(unsafe_in("x = \"\"\"abc\\\"\"\"") == "1:5");
}

TEST_CASE("the document keeps the order and the places of the file, not of the alphabet") {
    const auto document =
        parse_document("z = 1\na = 2.5\n[m]\nq.b = 'x'\nq.a = true\n[[s]]\n[[s]]\nc = [1, 2]\n");
    REQUIRE(document.has_value());
    REQUIRE(document->table.size() == 4);
    CHECK(document->table[0].key == "z");
    CHECK(document->table[1].key == "a");
    CHECK(document->table[1].value.real == 2.5);
    const Node& m = document->table[2].value;
    CHECK(m.at == Position{3, 1});
    REQUIRE(m.table.size() == 1);
    CHECK(m.table[0].value.table[0].key == "b");
    CHECK(m.table[0].value.table[1].value.flag);
    CHECK(m.table[0].value.table[1].at == Position{5, 3});
    const Node& s = document->table[3].value;
    REQUIRE(s.list.size() == 2);
    CHECK(s.list[1].at == Position{7, 1});
    CHECK(s.list[1].table[0].value.list[1].whole == 2);
    CHECK(s.list[1].table[0].value.list[1].at == Position{8, 9});
}

}  // namespace legato::content
