#include "cli/terminal.h"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <iostream>

namespace legato::cli {

namespace {

// Flag set by the signal handler, which may touch nothing else.
volatile sig_atomic_t interrupted = 0;
void on_signal(int) {
    interrupted = 1;
}

constexpr std::array stopping_signals{SIGINT, SIGTERM, SIGHUP};

std::size_t columns() {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

// Cuts a line at a column; counts code points, which is near enough for our own texts.
std::string fitted(const std::string& line, std::size_t width) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if ((static_cast<unsigned char>(line[i]) & 0xC0) == 0x80) continue;
        if (count++ == width) return line.substr(0, i);
    }
    return line;
}

}  // namespace

struct Terminal::Saved {
    termios input{};
    std::array<struct sigaction, stopping_signals.size()> actions{};
    struct sigaction pipe {};
};

Terminal::Terminal() : saved_(std::make_unique<Saved>()) {
    interrupted = 0;
    struct sigaction action {};
    action.sa_handler = on_signal;  // leaves SA_RESTART out, so that waiting ends
    for (std::size_t i = 0; i < stopping_signals.size(); ++i)
        sigaction(stopping_signals[i], &action, &saved_->actions[i]);
    struct sigaction ignore {};
    // Ignores that a reader of our output goes away, which must not stop a session.
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &saved_->pipe);

    can_redraw_ = isatty(STDOUT_FILENO) == 1;
    has_keys_ = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &saved_->input) == 0;
    // Gives up keys in the background: a program there would be stopped for changing its terminal.
    if (has_keys_ && tcgetpgrp(STDIN_FILENO) != getpgrp()) has_keys_ = false;
    if (has_keys_) {
        termios keys = saved_->input;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &keys);
    }
}

Terminal::~Terminal() {
    hide();
    if (has_keys_) tcsetattr(STDIN_FILENO, TCSANOW, &saved_->input);
    for (std::size_t i = 0; i < stopping_signals.size(); ++i)
        sigaction(stopping_signals[i], &saved_->actions[i], nullptr);
    sigaction(SIGPIPE, &saved_->pipe, nullptr);
}

std::optional<char> Terminal::wait_for_key(Millis time) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const int ready = poll(&input, has_keys_ ? 1 : 0, static_cast<int>(time.count()));
    if (ready <= 0) return std::nullopt;
    char key = 0;
    if ((input.revents & POLLIN) != 0 && read(STDIN_FILENO, &key, 1) == 1) return key;
    has_keys_ = false;  // no keys any more: the terminal went away
    return std::nullopt;
}

void Terminal::say(const std::string& line) {
    std::cout << (can_redraw_ ? "\r\x1b[K" : "") << line << std::endl;
    if (shown_) std::cout << fitted(*shown_, columns() - 1) << std::flush;
    std::cout.clear();
}

void Terminal::show(const std::string& line) {
    if (!can_redraw_ || shown_ == line) return;
    shown_ = line;
    std::cout << "\r\x1b[K" << fitted(line, columns() - 1) << std::flush;
    std::cout.clear();
}

void Terminal::hide() {
    if (shown_) std::cout << "\r\x1b[K" << std::flush;
    shown_.reset();
}

bool Terminal::was_interrupted() const {
    return interrupted != 0;
}

}  // namespace legato::cli
