package app.legato;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rings to come as long as nobody does anything, as the core has worked them out. Knows no Android. */
final class RingPlan {
    static final long SNOOZE = 10 * 60_000;    // ms, snooze_length in the core
    static final long LATEST = 2 * 3600_000;   // ms, latest_ring in the core
    private final List<Ring> rings = new ArrayList<>();

    /** Leaves out lines of another form: one ring less is better than none at all. */
    static RingPlan parse(String text) {
        RingPlan plan = new RingPlan();
        for (String line : text == null ? new String[0] : text.split("\n")) {
            Ring ring = Ring.parse(line);
            if (ring != null) plan.rings.add(ring);
        }
        return plan;
    }

    String text() {
        StringBuilder all = new StringBuilder();
        for (Ring ring : rings) all.append(ring.line()).append('\n');
        return all.toString();
    }

    /** The next one, also if its time has come; null: none. */
    Ring next(ZoneId zone) {
        return rings.isEmpty() ? null : Collections.min(rings, (a, b) -> Long.compare(a.in(zone), b.in(zone)));
    }

    /** Takes out what is due. What came due while the phone was off is late, but not later than the core would have it. */
    List<Ring> takeDue(long now, ZoneId zone) {
        List<Ring> due = new ArrayList<>();
        for (Ring next = next(zone); next != null && next.in(zone) <= now; next = next(zone)) {
            Ring taken = next;
            rings.remove(taken);
            due.removeIf(one -> one.id.equals(taken.id));
            if (now - taken.in(zone) <= LATEST) due.add(taken);
        }
        return due;
    }

    /** Takes out the ring of a reminder that the page has shown by itself, a moment before or after its time. */
    void shown(String id, long now, ZoneId zone) {
        rings.removeIf(one -> one.id.equals(id) && one.in(zone) <= now + SNOOZE / 2);
    }

    void putOff(Ring ring, long now) {
        if (ring.snoozes > 0) rings.add(ring.putOff(now + SNOOZE));
    }
}
