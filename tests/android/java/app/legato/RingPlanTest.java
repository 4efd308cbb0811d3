package app.legato;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.Test;

public class RingPlanTest {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin"), LISBON = ZoneId.of("Europe/Lisbon");

    static String line(long at, String wall, String id, int snoozes) {
        return String.join("\t", String.valueOf(at), wall, id, "evening", "Evening", "Calves", String.valueOf(snoozes), "Start", "Later", "Had");
    }

    private static RingPlan plan(String... lines) {
        return RingPlan.parse(String.join("\n", lines));
    }

    private static Instant rings(String wall, ZoneId zone) {
        return Instant.ofEpochMilli(plan(line(0, wall, "a", 2)).next(zone).in(zone));
    }

    @Test public void linesOfAnotherFormAreLeftOut() {
        assertNull(RingPlan.parse(null).next(BERLIN));
        String[] bad = {"", "x", line(1, "29:30", "a", 2), line(1, "", "../a", 2), line(1, "", "", 2), line(1, "", "a", 2) + "\tmore",
            line(1, "", "a", 2).replaceFirst("^1", "one")};
        for (String one : bad) assertNull(one, plan(one).next(BERLIN));
        assertEquals("b", plan(bad[1], line(5, "", "b", 2)).next(BERLIN).id);
    }

    @Test public void whatIsWrittenIsRead() {
        RingPlan plan = plan(line(5, "2026-11-29T20:30", "a", 2), line(6, "", "b", 0));
        assertEquals(plan.text(), RingPlan.parse(plan.text()).text());
    }

    @Test public void theClockOnTheWallTravelsAndAMomentDoesNot() {
        assertEquals(Instant.parse("2026-11-29T19:30:00Z"), rings("2026-11-29T20:30", BERLIN));
        assertEquals(Instant.parse("2026-11-29T20:30:00Z"), rings("2026-11-29T20:30", LISBON));
        Ring moment = plan(line(77, "", "a", 2)).next(BERLIN);
        assertEquals(moment.in(BERLIN), moment.in(LISBON));
    }

    @Test public void anHourThatIsLeftOutIsAnHourLater() {
        assertEquals(rings("2027-03-28T03:30", BERLIN), rings("2027-03-28T02:30", BERLIN));
    }

    @Test public void ofAnHourThatComesTwiceItIsTheFirst() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), rings("2026-10-25T02:30", BERLIN));
    }

    @Test public void whatCameDueWhileThePhoneWasOffRingsOnceAndNotTooLate() {
        RingPlan plan = plan(line(1000, "", "a", 2), line(2000, "", "a", 2), line(2500, "", "b", 2), line(9_000_000, "", "c", 2));
        List<Ring> due = plan.takeDue(3000, BERLIN);
        assertEquals(2, due.size());
        assertEquals(2000, due.get(0).at);
        assertEquals("b", due.get(1).id);
        assertTrue(plan.takeDue(4000, BERLIN).isEmpty());
        assertEquals("c", plan.next(BERLIN).id);
        assertTrue(plan.takeDue(9_000_000 + RingPlan.LATEST + 1, BERLIN).isEmpty());
        assertNull(plan.next(BERLIN));
    }

    @Test public void laterIsSaidTwice() {
        RingPlan plan = plan(line(1000, "2026-11-29T20:30", "a", 2));
        Ring ring = Ring.parse(line(1000, "2026-11-29T20:30", "a", 2));
        plan = plan("");
        plan.putOff(ring, 5000);
        ring = plan.takeDue(5000 + RingPlan.SNOOZE, BERLIN).get(0);
        assertEquals(1, ring.snoozes);
        plan.putOff(ring, 7000);
        ring = plan.takeDue(7000 + RingPlan.SNOOZE, BERLIN).get(0);
        plan.putOff(ring, 9000);
        assertNull(plan.next(BERLIN));
    }

    @Test public void whatThePageHasShownDoesNotRingAgain() {
        RingPlan plan = plan(line(10_000, "", "a", 2), line(10_000, "", "b", 2), line(90_000_000, "", "a", 2));
        plan.shown("a", 9_000, BERLIN);
        assertEquals("b", plan.takeDue(10_000, BERLIN).get(0).id);
        assertEquals(90_000_000, plan.next(BERLIN).at);
    }
}
