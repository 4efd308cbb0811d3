package app.legato;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A ring that the core has worked out ahead: a line of its text, see src/app/reminders/plan_ahead.h. Knows no Android. */
final class Ring {
    private static final int FIELDS = 10;
    final long at;       // ms since 1970
    final String wall;   // clock on the wall, "2026-11-29T21:30"; empty: the moment counts
    final String id, opens, title, text;
    final int snoozes;   // how often "Later" may still be said
    final String start, later, had;  // words of the answers; empty: not offered

    private Ring(String[] fields, long at, String wall, int snoozes) {
        this.at = at;
        this.wall = wall;
        id = fields[2];
        opens = fields[3];
        title = fields[4];
        text = fields[5];
        this.snoozes = snoozes;
        start = fields[7];
        later = fields[8];
        had = fields[9];
    }

    /** Null for a line of another form. */
    static Ring parse(String line) {
        String[] fields = line == null ? new String[0] : line.split("\t", -1);
        if (fields.length != FIELDS || !fields[2].matches("[A-Za-z0-9_-]{1,64}")) return null;
        try {
            if (!fields[1].isEmpty()) LocalDateTime.parse(fields[1]);
            return new Ring(fields, Long.parseLong(fields[0]), fields[1], Integer.parseInt(fields[6]));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    String line() {
        return String.join("\t", String.valueOf(at), wall, id, opens, title, text, String.valueOf(snoozes), start, later, had);
    }

    /** The moment in a zone, as she may have travelled since. Of an hour that comes twice it is the first one, as in the core. */
    long in(ZoneId zone) {
        return wall.isEmpty() ? at : LocalDateTime.parse(wall).atZone(zone).withEarlierOffsetAtOverlap().toInstant().toEpochMilli();
    }

    Ring putOff(long until) {
        return new Ring(line().split("\t", -1), until, "", snoozes - 1);
    }
}
