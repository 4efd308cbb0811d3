#include "content/routine_writer.h"

#include <optional>
#include <string_view>
#include <vector>

#include "content/values.h"

namespace legato::content {

namespace {

std::string toml_text(std::string_view text) {
    std::string all = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') all += '\\';
        all += c;
    }
    return all + '"';
}

template <class List, class Write>
std::string list_of(const List& items, const Write& write) {
    std::string all;
    for (const auto& item : items) all += (all.empty() ? "" : ", ") + write(item);
    return "[" + all + "]";
}

std::string texts(const std::vector<std::string>& all) {
    return all.size() == 1 ? toml_text(all.front()) : list_of(all, toml_text);
}

std::string both_sides(const Wording::BothSides& said) {
    return said[0] == said[1] ? toml_text(said[0]) : list_of(said, toml_text);
}

// Writes a time in whole or half seconds.
std::string seconds(Millis time) {
    return std::to_string(time.count() / 1000) + (time.count() % 1000 != 0 ? ".5" : "");
}

std::string tempo_part(const TempoPart& part) {
    const bool bare = is_plain_name(part.label, "_-");
    return "{ " + (bare ? part.label : toml_text(part.label)) + " = " + seconds(part.length) + " }";
}

std::string later_line(const SpokenLine& line) {
    return "{ at = " + seconds(line.at) + ", say = " + toml_text(line.text) + " }";
}

// Place of a step, which decides what the reader takes for granted.
struct StepPlace {
    std::string table;                // name of the table: "step.each"
    bool is_listed = true;            // true: [[step]], not [step]
    bool has_side = true;             // false: the group tells the side
    std::optional<PhaseKind> kind{};  // kind of a step that names none
};

class Writer {
  public:
    void about(const Routine& routine);
    void item(const Item& item);
    std::string text;

  private:
    void line(const std::string& key, const std::string& value) {
        text += key + " = " + value + "\n";
    }
    void words(const std::string& key, const std::string& value) {
        if (!value.empty()) line(key, toml_text(value));
    }
    void flag(const std::string& key, bool value, bool otherwise) {
        if (value != otherwise) line(key, value ? "true" : "false");
    }
    void number(const std::string& key, long long value, long long otherwise) {
        if (value != otherwise) line(key, std::to_string(value));
    }
    void numbers(const std::string& key, const std::vector<Seconds>& values) {
        if (!values.empty())
            line(key, list_of(values, [](Seconds one) { return std::to_string(one.count()); }));
    }
    void table(const std::string& name, bool is_listed) {
        text += is_listed ? "\n[[" + name + "]]\n" : "\n[" + name + "]\n";
    }

    void shown_before(const About& about);
    void choices(const Choices& choices);
    void on_the_way(const OnTheWay& said);
    void say(const Wording& say);
    void step(const Step& step, const StepPlace& place);
    void time(const Step& step);
    void sound(const Step& step);
    void tables_below(const Step& step, const StepPlace& place);
};

void Writer::shown_before(const About& about) {
    words("purpose", about.purpose);
    words("position", about.position);
    words("trimester", about.trimester);
    words("equipment", about.equipment);
    words("why", about.why);
}

void Writer::about(const Routine& routine) {
    words("title", routine.title);
    shown_before(routine.about);
    if (routine.counts_as == CountsAs::movement) line("counts_as", toml_text("movement"));
    if (routine.counts_as == CountsAs::bedtime) line("counts_as", toml_text("bedtime"));
    if (routine.leg_check != LegCheckRule::leg)
        line("leg_check", toml_text(name_of(routine.leg_check)));
    flag("evening_counts", routine.evening_counts, false);
    flag("night", routine.night, false);
    flag("end_bell", routine.end_bell, true);
    if (!routine.sources.empty()) line("sources", list_of(routine.sources, toml_text));
    if (!routine.cards.empty()) line("cards", list_of(routine.cards, toml_text));
    text += "cautions = [\n";
    for (const std::string& caution : routine.cautions) text += "    " + toml_text(caution) + ",\n";
    text += "]\n";
    const std::size_t before = text.size();
    table("without_bump", false);
    const std::size_t empty = text.size();
    shown_before(routine.without_bump);
    if (text.size() == empty) text.resize(before);
    choices(routine.choices);
    on_the_way(routine.on_the_way);
}

void Writer::choices(const Choices& choices) {
    const std::size_t before = text.size();
    table("choices", false);
    const std::size_t empty = text.size();
    numbers("hold_s", choices.hold);
    if (!choices.rounds.empty())
        line("rounds", list_of(choices.rounds, [](int one) { return std::to_string(one); }));
    numbers("walk_s", choices.walk);
    numbers("rest_s", choices.rest);
    flag("until_asleep", choices.until_asleep, false);
    if (text.size() == empty) text.resize(before);
}

void Writer::on_the_way(const OnTheWay& said) {
    const std::size_t before = text.size();
    table("on_the_way", false);
    const std::size_t empty = text.size();
    words("halfway", said.halfway);
    words("two_minutes_left", said.two_minutes_left);
    if (!said.now_and_then.empty()) line("now_and_then", list_of(said.now_and_then, toml_text));
    if (text.size() == empty) text.resize(before);
}

void Writer::say(const Wording& say) {
    if (say.first[0].empty()) return;
    if (say.middle == say.first && say.last == say.first) return line("say", both_sides(say.first));
    line("say.first", both_sides(say.first));
    if (say.middle != say.first) line("say.middle", both_sides(say.middle));
    if (say.last != say.middle) line("say.last", both_sides(say.last));
}

void Writer::time(const Step& step) {
    if (step.reps == 0) return line("seconds", std::to_string(step.length.count()));
    line("reps", std::to_string(step.reps));
    line("tempo", list_of(step.tempo, tempo_part));
    number("counted_breaths", step.counted_breaths, 0);
}

void Writer::sound(const Step& step) {
    const bool bell = step.kind == PhaseKind::prepare || step.kind == PhaseKind::switch_side ||
                      step.kind == PhaseKind::walk;
    if (step.opens != (bell ? Opening::bell : Opening::soft))
        line("opens", toml_text(step.opens == Opening::none   ? "none"
                                : step.opens == Opening::bell ? "bell"
                                                              : "soft"));
    const bool hold = step.kind == PhaseKind::hold;
    flag("half", step.half, hold && step.length >= Seconds{15});
    flag("last_ticks", step.last_ticks, hold);
    number("tone_every_s", step.tone_every.count(), 0);
    number("cadence_spm", step.cadence_spm, 0);
}

void Writer::step(const Step& step, const StepPlace& place) {
    table(place.table, place.is_listed);
    if (step.kind != place.kind) line("kind", toml_text(name_of(step.kind)));
    words("title", step.title);
    if (place.has_side && step.side != Side::both) line("side", toml_text(name_of(step.side)));
    time(step);
    number("sets", step.sets, 1);
    flag("flexible", step.flexible, false);
    flag("if_waking", step.if_waking, false);
    flag("wait_for_tap", step.wait_for_tap, false);
    flag("adjustable", step.adjustable, true);
    say(step.say);
    if (!step.lines.empty()) line("lines", list_of(step.lines, later_line));
    words("show", step.show);
    sound(step);
    if (!step.poses.empty()) line("pose", texts(step.poses));
    words("motion", name_of(step.motion));
    tables_below(step, place);
}

void Writer::tables_below(const Step& step, const StepPlace& place) {
    if (const auto& other = step.without_bump) {
        table(place.table + ".without_bump", false);
        if (other->show != step.show) words("show", other->show);
        say(other->say);
    }
    if (step.between)
        this->step(*step.between, {place.table + ".between", false, false, PhaseKind::rest});
    if (step.instead) this->step(*step.instead, {place.table + ".instead", false, false, {}});
}

void Writer::item(const Item& item) {
    if (const Step* alone = std::get_if<Step>(&item)) return step(*alone, {.table = "step"});
    const Group& group = std::get<Group>(item);
    table("step", true);
    line("rounds", std::to_string(group.rounds));
    if (group.sides.size() == 2)
        line("sides", list_of(group.sides, [](Side side) { return toml_text(name_of(side)); }));
    for (const Step& each : group.each) step(each, {.table = "step.each", .has_side = false});
    if (group.change) step(*group.change, {"step.change", false, false, PhaseKind::switch_side});
}

}  // namespace

std::string routine_toml(const Routine& routine) {
    Writer writer;
    writer.about(routine);
    for (const Item& item : routine.items) writer.item(item);
    return std::move(writer.text);
}

}  // namespace legato::content
