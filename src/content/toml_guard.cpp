#include "content/toml_guard.h"

#include <string>
#include <utility>
#include <vector>

#include "content/unicode.h"

namespace legato::content {

namespace {

constexpr std::string_view blanks = " \t";

class Guard {
  public:
    explicit Guard(std::string_view text) : text_(text) {}

    std::optional<UnsafeToml> run() {
        while (!done() && !unsafe_) step();
        return unsafe_;
    }

  private:
    struct Open {
        char bracket;
        std::size_t depth;
    };

    bool done() const { return index_ >= text_.size(); }
    bool here(std::string_view what) const { return text_.substr(index_, what.size()) == what; }

    void advance(std::size_t bytes = 1) {
        for (; bytes > 0 && !done(); --bytes, ++index_) {
            const auto byte = static_cast<unsigned char>(text_[index_]);
            if (byte == '\n')
                at_ = {at_.line + 1, 1};
            else if ((byte & 0xC0) != 0x80)
                ++at_.column;
        }
    }

    void fail(std::string message) { fail(at_, index_, std::move(message)); }
    void fail(Position at, std::size_t offset, std::string message) {
        unsafe_ = UnsafeToml{{at, std::move(message)}, offset};
    }

    void step() {
        const char c = text_[index_];
        if (!is_ascii(index_)) return refuse_character();
        const bool begins_line = begins_line_;
        if (blanks.find(c) == blanks.npos && c != '\r') begins_line_ = c == '\n';
        switch (c) {
            case '\n':
                dots_ = 0;
                if (open_.empty()) in_value_ = false;
                break;
            case '#':
                return skip_comment();
            case '"':
            case '\'':
                return skip_string(c);
            case '[':
            case '{':
                open(c, begins_line);
                break;
            case ']':
            case '}':
                close(c);
                break;
            case '=':
                key_dots_ = std::exchange(dots_, 0);
                if (in_value_) fail("here cannot be a =; is a quote missing?");
                in_value_ = true;
                break;
            case ',':
                dots_ = 0;
                if (!open_.empty()) in_value_ = open_.back().bracket == '[';
                break;
            case '.':
                if (depth() + ++dots_ > deepest_nesting)
                    fail("there are too many dots in this key");
                break;
            default:
                break;
        }
        advance();
    }

    // Tells whether this place lies in a word, where toml++ takes a quote or a bracket for a part
    // of the word.
    bool within_a_word() const {
        const std::string_view between = in_value_ ? " \t\n=,[{" : " \t\n=,[{.";
        return index_ > 0 && between.find(text_[index_ - 1]) == between.npos;
    }

    // Number of tables and lists around this place, counted from its line.
    std::size_t depth() const { return open_.empty() ? 0 : open_.back().depth; }

    void open(char bracket, bool begins_line) {
        if (within_a_word()) return fail("a bracket cannot open here, within something else");
        if (bracket == '[' && begins_line && open_.empty()) check_header();
        if (bracket == '{') in_value_ = false;
        dots_ = 0;
        open_.push_back({bracket, depth() + 1 + std::exchange(key_dots_, 0)});
        if (depth() > deepest_nesting) fail("brackets are nested too deeply here");
    }

    void close(char bracket) {
        dots_ = 0;
        in_value_ = true;
        if (open_.empty()) return;  // toml++ reports a bracket without its partner
        if ((open_.back().bracket == '[') != (bracket == ']'))
            return fail(std::string("this bracket does not match the one that was opened, ") +
                        open_.back().bracket);
        open_.pop_back();
    }

    bool is_ascii(std::size_t index) const {
        return static_cast<unsigned char>(text_[index]) < 0x80;
    }

    // Refuses a character outside strings; often a curly quote, as word processors make them.
    void refuse_character() {
        const auto character = first_character(text_.substr(index_));
        const std::string name = character ? code_of(character->value) : "?";
        fail("this character, " + name +
             ", can only stand in a text between straight quotes, \"so\"");
    }

    void skip_comment() {
        while (!done() && text_[index_] != '\n') advance();
    }

    // Checks that a name follows the brackets of [name] or [[name]], as toml++ takes that for
    // granted.
    void check_header() {
        auto name = text_.find_first_not_of(blanks, index_ + 1);
        if (name != text_.npos && text_[name] == '[')
            name = text_.find_first_not_of(blanks, name + 1);
        if (name == text_.npos) return;  // toml++ reports the end of the file
        const char c = text_[name];
        const bool starts_a_name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                   (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '"' ||
                                   c == '\'' || c == ']';
        if (!starts_a_name) fail("here a table's name is missing, as in [choices] or [[step]]");
    }

    // Checks the character after a backslash and blanks, which toml++ looks up in a table that
    // lacks most of Unicode.
    void check_continuation() {
        const auto next = text_.find_first_not_of(" \t\r\n", index_ + 1);
        if (next == text_.npos || is_ascii(next) || unsafe_) return;
        fail(
            "after this backslash a line cannot begin with a letter beyond a to z; write the text "
            "on "
            "one line");
    }

    void skip_string(char quote) {
        if (within_a_word()) return fail("a text cannot begin here, within something else");
        const Position begin = at_;
        const std::size_t begin_index = index_;
        const std::string three(3, quote);
        const bool many_lines = here(three);
        const std::string_view closing = std::string_view(three).substr(0, many_lines ? 3 : 1);
        advance(closing.size());
        while (!done() && !here(closing)) {
            if (text_[index_] == '\n' && !many_lines) break;
            const bool escape = quote == '"' && text_[index_] == '\\';
            if (escape && many_lines) check_continuation();
            advance();
            if (escape && !done() && (many_lines || text_[index_] != '\n')) advance();
        }
        if (unsafe_) return;
        if (!here(closing))
            return fail(begin, begin_index, "this text has no closing " + std::string(closing));
        advance(closing.size());
        // Up to two quotes may stand before the closing ones of a text of many lines.
        for (int extra = 0; many_lines && extra < 2 && here(closing.substr(0, 1)); ++extra)
            advance();
    }

    std::string_view text_;
    std::size_t index_ = 0;
    Position at_;
    std::vector<Open> open_;    // brackets that are not closed yet
    std::size_t dots_ = 0;      // dots in the key that is being read
    std::size_t key_dots_ = 0;  // dots in the key before the last =
    bool begins_line_ = true;
    bool in_value_ = false;  // reads a value, after a =
    std::optional<UnsafeToml> unsafe_;
};

}  // namespace

std::optional<UnsafeToml> first_unsafe(std::string_view toml) {
    return Guard(toml).run();
}

}  // namespace legato::content
