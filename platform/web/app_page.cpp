#include "app_page.h"

#include <SDL.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

#include "page.h"

namespace legato::web {

namespace {

bool show_notice(const Notice& notice) {
    std::string answers;
    for (const OfferedAnswer& one : answers_to(notice))
        answers += one.name + ' ' + one.label + '\n';
    return page_show_reminder(to_string(notice.reminder).c_str(), notice.summary.c_str(),
                              notice.body.c_str(), notice.opens.c_str(), answers.c_str()) != 0;
}

void withdraw_notice(const EntryId& reminder) {
    page_withdraw_reminder(to_string(reminder).c_str());
}

}  // namespace

AppPage::AppPage(Opened opened, Contents contents)
    : shell_(device_, std::move(opened.window), std::move(opened.renderer), std::move(contents)),
      reminders_(device_,
                 {show_notice, withdraw_notice, [this](const std::string& what) { open(what); }}) {
    look_again();
}

void AppPage::prepare_first() {
    shell_.prepare_letters();
    remind();
}

void AppPage::step() {
    take_events();
    if (shell_.step([&](const ui::Look& look) { mirror_.show_color(look.theme); }))
        mirror_.show_screen(shell_.ui().interaction());
    mirror_.show_session(shell_.app().player());
    mirror_.remember_theme(shell_.app().settings().theme);
    remind();
    std::optional<Millis> wait = shell_.loop().wait();
    if (const auto ring = reminders_.wait()) wait = std::min(*ring, wait.value_or(*ring));
    page_step_in(wait ? static_cast<double>(wait->count()) : -1);
}

void AppPage::cancel() {
    take_events();  // the touch may have come with these
    shell_.loop().handle(ui::PointerCancel{});
}

void AppPage::draw_anew() {
    if (auto opened = open_window())
        shell_.take_window(std::move(opened->window), std::move(opened->renderer));
    else
        std::fprintf(stderr, "legato: nothing can be drawn any more: %s\n", SDL_GetError());
}

void AppPage::reminder_answer(const char* reminder, const char* what) {
    reminders_.heard(reminder, what);
}

void AppPage::look_again() {
    const auto inset = [](const char* side) { return static_cast<float>(page_inset(side)); };
    shell_.set_insets({inset("left"), inset("top"), inset("right"), inset("bottom")});
}

void AppPage::obey(std::string_view command) {
    App& app = shell_.app();
    if (command == "cramp") app.update(ui::Cramp{});
    if (command == "bedtime") app.open_bedtime();
    if (command == "pause") app.update(ui::Pause{});
    if (command == "resume") app.update(ui::Resume{});
    if (command == "done") app.update(ui::DoneForNow{});
    if (command == "skip") app.update(ui::Skip{});
    if (command == "back") app.update(ui::Back{});
    shell_.loop().redraw();
}

void AppPage::open(const std::string& what) {
    shell_.app().open_named(what);
    shell_.loop().redraw();
}

bool AppPage::prepare() {
    App& app = shell_.app();
    if (app.prepare(true)) return true;
    if (const std::string sound = app.awaited_sound(); !sound.empty()) making_.want(sound);
    constexpr std::size_t frames = 2048;
    const Result<bool> made = making_.work(frames);
    if (!made) std::fprintf(stderr, "legato: %s\n", made.error().message.c_str());
    return !made || *made || app.prepare(false);
}

void AppPage::take_events() {
    SDL_Event event;
    while (SDL_PollEvent(&event)) shell_.handle(event);
}

// Does what reminders need. Files that `reminders_` keeps need no second look.
void AppPage::remind() {
    const auto& player = shell_.app().player();
    if (page_changes() != changes_) reminders_.look_again();
    reminders_.step(shell_.app().settings(), player && !player->session().is_over());
    changes_ = page_changes();
}

}  // namespace legato::web
