"""Prints the moments (UTC, one a line) at which the alarms of a calendar file ring between two moments.

Reads the file with an iCalendar library that has nothing to do with Legato.
usage: expand_calendar.py FILE.ics FROM TO        (moments like 2025-06-10T20:00:00Z)
"""
import datetime
import sys

import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc


def moment(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def main():
    path, first, last = sys.argv[1], moment(sys.argv[2]), moment(sys.argv[3])
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    rings = set()
    for event in recurring_ical_events.of(calendar).between(first, last):
        alarms = list(event.walk("VALARM"))
        assert len(alarms) == 1, "an event without its alarm"
        rings.add((event["DTSTART"].dt + alarms[0]["TRIGGER"].dt).astimezone(UTC))
    for ring in sorted(rings):
        if first <= ring < last:
            print(ring.strftime("%Y-%m-%dT%H:%M:%SZ"))


main()
