#include "core/routine/card_timer.h"

namespace legato {

namespace {

constexpr Seconds company = std::chrono::minutes{5};

}  // namespace

std::string timer_id(const std::string& card) {
    return "card-" + card;
}

Routine timer_of(const Card& card) {
    Step wait;
    wait.kind = PhaseKind::rest;
    wait.title = card.title;
    wait.show = card.timer_show;
    wait.length = card.timer.value_or(Seconds{0});
    wait.tone_every = company;

    Routine timer;
    timer.id = timer_id(card.id);
    timer.title = card.title;
    timer.sources = card.sources;
    timer.occasion = Occasion::rest;
    timer.items.emplace_back(std::move(wait));
    timer.file = card.file;
    return timer;
}

}  // namespace legato
