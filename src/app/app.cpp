#include "app/app.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/machine/frame_scheduler.h"
#include "app/pages/cramp.h"
#include "app/pages/own_routines.h"
#include "app/pages/player.h"
#include "app/pages/tonight.h"
#include "app/session/sounds.h"
#include "content/strings_file.h"
#include "storage/backup.h"
#include "ui/screens/rest.h"
#include "ui/widgets/toast.h"

namespace legato {

namespace {

constexpr const char* pseudo_language = "en-XA";
constexpr const char* first_reminder = "reminder.first";

std::optional<Millis> sooner(std::optional<Millis> a, std::optional<Millis> b) {
    if (!a || !b) return a ? a : b;
    return std::min(*a, *b);
}

}  // namespace

App::App(Device& device, Contents contents)
    : device_(device),
      contents_(std::move(contents)),
      records_(device),
      reminders_(
          device.data_folder(), [&device] { return device.now().at; },
          contents_.defaults.reminders),
      playing_(device, contents_.library, contents_.defaults.sound_trial, records_),
      navigation_(records_.settings().welcomed ? ui::Place::tonight : ui::Place::welcome),
      state_(device, contents_.library),
      desk_{device_,     contents_, records_, reminders_, playing_,
            navigation_, notices_,  strings_, state_,     pages_},
      had_reminders_(reminders_.any_on()) {
    if (std::string notice = device_.forgets(); !notice.empty()) desk_.say(std::move(notice));
    for (const auto& all : {contents_.trouble, records_.trouble()})
        for (const std::string& notice : all) desk_.say(notice);
    choose_theme(true);
    choose_language();
    if (std::string notice = reminders_.read(); !notice.empty()) desk_.say(std::move(notice));
    take_over_first_reminder();
    show();
    prepare_voices(device_, contents_.library.routines, listening_of(records_.settings()));
}

void App::choose_language() {
    const std::string language = device_.language();
    if (language == pseudo_language) strings_ = ui::Strings::pseudo();
    const auto file = device_.assets_folder() / "strings" / (language + ".toml");
    std::error_code error;
    if (!std::filesystem::exists(file, error)) return;  // stays English, which is in the sources
    if (auto catalogue = content::load_strings(file))
        strings_ = ui::Strings(std::move(*catalogue));
    else
        desk_.say(catalogue.error().message);
}

// Takes over an answer of an earlier version, which asked for one reminder before there were any
// and promised to keep the answer.
void App::take_over_first_reminder() {
    const auto kept = settings().unknown.find(first_reminder);
    if (kept == settings().unknown.end()) return;
    if (desk_.report(reminders_.choose_first(kept->second)))
        desk_.report(records_.forget_unknown(first_reminder));
}

void App::open_named(const std::string& what) {
    if (content::is_relief(contents_.library, what)) return update(ui::Cramp{});
    if (place() == ui::Place::welcome || playing_.is_running() || what == water_tick) return;
    update(ui::Open{what == cramp_question ? ui::Destination{ui::Place::log}
                                           : ui::Destination{ui::ToRoutine{what}}});
}

void App::open_bedtime() {
    const auto meant = content::offered(contents_.library, Offer::shortcut);
    if (!meant.empty()) open_named(meant.front()->id);
}

void App::show() {
    shown_ = pages_.show(desk_);
    shown_until_ = device_.boot_now() +
                   std::min(until_tonight_changes(settings(), device_.now()), shown_.good_for);
}

std::optional<ui::Action> App::draw(ui::Frame& frame) const {
    if (playing_.rest().locked() && player())
        return rest_screen(frame, rest_view(player()->session(), playing_.rest(),
                                            device_.boot_now(), playing_.cramp().has_value()));
    if (const std::string* notice = notices_.shown()) ui::toast(frame, frame.tr(*notice));
    return shown_.draw(frame);
}

void App::update(const ui::Action& action) {
    const Settings before = settings();
    const bool was_cramp = place() == ui::Place::cramp;
    pages_.obey(desk_, action);
    follow(before);
    sync_autostart();
    // Shows relief in the night's colours from its first frame on.
    if (place() == ui::Place::cramp && !was_cramp) choose_theme(true);
    tick();
    show();
}

void App::follow(const Settings& before) {
    playing_.follow_settings(before);
    if (settings() != before) choose_theme(false);
}

// Starts reminders at login with the first reminder that is switched on, which she expects to come,
// and stops that after the last one.
void App::sync_autostart() {
    const bool any = reminders_.any_on();
    if (any == std::exchange(had_reminders_, any)) return;
    const std::optional<bool> comes = device_.reminders_at_login();
    if (comes && *comes != any) desk_.report(device_.set_reminders_at_login(any));
}

void App::choose_theme(bool at_once) {
    Settings wished = settings();
    const bool is_dim = place() == ui::Place::cramp && is_night(device_.now(), wished.night);
    if (playing_.rest().locked() || is_dim) wished.theme = ThemeChoice::night;
    if (place() == ui::Place::leg_check && state_.legs.needs_light())
        wished.theme = ThemeChoice::light;
    const ui::Look wanted = look_for(wished, device_.system_look(), device_.now());
    fade_.want(wanted.theme, device_.boot_now(), at_once || wanted.reduced_motion);
}

ui::Look App::look() const {
    ui::Look look = look_for(settings(), device_.system_look(), device_.now());
    look.theme = fade_.shown(device_.boot_now());
    look.tr = &strings_;
    return look;
}

bool App::tick() {
    const NowPlaying::Passed passed = playing_.tick(place());
    for (const std::string& notice : passed.notices) desk_.say(notice);
    if (place() == ui::Place::player && player() && !playing_.is_running())
        navigation_.become(ui::Place::done);
    if (passed.call_card_opens) desk_.open(ui::Place::call);
    if (passed.darkened) choose_theme(true);
    bool changed = playing_.follow_screen(place()) || passed.changed;
    const bool has_moved = passed.changed || passed.call_card_opens;
    if (notices_.tick(device_.boot_now())) changed = true;
    choose_theme(false);
    if (fade_.running(device_.boot_now())) changed = true;
    const bool is_old = front_ && !player() && device_.boot_now() >= shown_until_;
    if (is_old || has_moved) show();
    playing_.keep_awake(front_, place());
    playing_.make_room();
    return changed || is_old;
}

// Time until the next tick: that of the session, and while somebody looks also that of another
// theme or page, for which the clock asks a few times a day.
std::optional<Millis> App::next_tick_in() const {
    std::optional<Millis> next = playing_.next_tick_in();
    if (!front_) return next;
    next = sooner(next, until_theme_changes(settings(), device_.now()));
    if (!player()) next = sooner(next, std::max(shown_until_ - device_.boot_now(), Millis{0}));
    return next;
}

std::optional<Millis> App::next_frame_in() const {
    if (!front_) return std::nullopt;
    const Millis now = device_.boot_now();
    std::optional<Millis> next = notices_.changes_in(now);
    if (fade_.running(now)) next = sooner(next, pace::touch);
    return sooner(next, playing_.next_frame_in(place(), look(), contents_.pose_book()));
}

void App::sounds_came() {
    playing_.sounds_came();
    show();
}

// Where nothing plays, relief is got ready, as it may be wanted at any moment.
bool App::prepare(bool files_come) {
    if (!playing_.is_ready())
        if (const auto guide = relief_now(desk_)) playing_.keep_ready(guide->start);
    return playing_.prepare(files_come);
}

void App::import_backup(const std::string& file) {
    const Result<std::size_t> taken = storage::import_backup(device_.data_folder(), file);
    if (!taken) return desk_.say(taken.error().message);
    if (*taken == 0) return desk_.say("All of this backup is here already.");
    desk_.say("The backup is back in your log.");
    records_.reread_journals();
}

void App::take_file(const std::string& name, const Result<std::string>& content) {
    constexpr std::array busy{ui::Place::welcome, ui::Place::player, ui::Place::cramp,
                              ui::Place::call, ui::Place::number};
    const bool is_busy =
        playing_.is_running() || std::find(busy.begin(), busy.end(), place()) != busy.end();
    const bool is_backup =
        name.ends_with(".legato") || (place() == ui::Place::data && !name.ends_with(".toml"));
    if (is_busy)
        desk_.say("Not now. Bring the file again when this is over.");
    else if (!content)
        desk_.say(content.error().message);
    else if (is_backup)
        import_backup(*content);
    else
        show_brought(desk_, name, *content);
    show();
}

void App::take_line(const std::string& line) {
    if (place() == ui::Place::compose) name_composed(desk_, line);
    show();
}

void App::leaving_front() {
    front_ = false;
    tick();
}

void App::back_in_front() {
    front_ = true;
    touched();
    const Settings before = settings();
    records_.reread_settings();
    follow(before);
    if (std::string notice = reminders_.read(); !notice.empty()) desk_.say(std::move(notice));
    tick();
    choose_theme(false);
    if (!player()) records_.reread_journals();
    show();
}

void App::quit() {
    playing_.quit();
    playing_.keep_awake(front_, place());
    playing_.make_room();
}

}  // namespace legato
