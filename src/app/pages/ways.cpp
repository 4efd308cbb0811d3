// What can be asked for on several pages.
#include "app/pages/all.h"
#include "app/pages/page.h"

namespace legato {

void add_ways(Pages& pages) {
    pages.on<ui::Open>([](const Desk& desk, const ui::Open& where) { desk.open(where.where); });
    pages.on<ui::GoBack>([](const Desk& desk, const ui::GoBack&) { desk.go_back(); });
    pages.on<ui::Set>(
        [](const Desk& desk, const ui::Set& change) { desk.set(change.key, change.value); });
}

}  // namespace legato
