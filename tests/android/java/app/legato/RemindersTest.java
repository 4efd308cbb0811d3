package app.legato;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.app.AlarmManager;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;

import java.util.HashMap;
import java.util.Map;

import org.junit.Before;
import org.junit.Test;

public class RemindersTest {
    private final Context context = mock(Context.class);
    private final AlarmManager alarms = mock(AlarmManager.class);
    private final NotificationManager notices = mock(NotificationManager.class);
    private final Map<String, String> kept = new HashMap<>();

    @Before public void aPhone() {
        SharedPreferences all = mock(SharedPreferences.class);
        SharedPreferences.Editor editor = mock(SharedPreferences.Editor.class);
        when(all.getString(any(), any())).thenAnswer(call -> kept.getOrDefault(call.<String>getArgument(0), call.getArgument(1)));
        when(all.edit()).thenReturn(editor);
        when(editor.putString(any(), any())).thenAnswer(call -> {
            kept.put(call.getArgument(0), call.getArgument(1));
            return editor;
        });
        when(context.getSharedPreferences("reminders", 0)).thenReturn(all);
        when(context.getSystemService(AlarmManager.class)).thenReturn(alarms);
        when(context.getSystemService(NotificationManager.class)).thenReturn(notices);
    }

    private static String plan(long... at) {
        StringBuilder text = new StringBuilder();
        for (long one : at) text.append(RingPlanTest.line(one, "", "id" + one, 2)).append('\n');
        return text.toString();
    }

    private void anAlarmIsSetFor(long at) {
        verify(alarms).setAndAllowWhileIdle(eq(AlarmManager.RTC_WAKEUP), eq(at), any());
        clearInvocations(alarms);
    }

    @Test public void thereIsOneAlarmForWhatComesNext() {
        new Reminders(context).plan(plan(9_000, 5_000));
        anAlarmIsSetFor(5_000);
    }

    @Test public void itRingsAndTheNextAlarmIsSet() {
        new Reminders(context).plan(plan(5_000, 9_000));
        clearInvocations(alarms);
        new Reminders(context).ring(5_001);
        verify(notices).notify(eq("id5000"), anyInt(), any());
        anAlarmIsSetFor(9_000);
    }

    @Test public void anotherClockRingsNothingThatIsNotDue() {
        new Reminders(context).plan(plan(5_000));
        clearInvocations(alarms);
        new ReminderReceiver().onReceive(context, new Intent());  // long after 1970: it is too late for it
        new Reminders(context).plan(plan(Long.MAX_VALUE / 2));
        clearInvocations(alarms);
        new ReminderReceiver().onReceive(context, new Intent());
        verify(notices, never()).notify(any(), anyInt(), any());
        anAlarmIsSetFor(Long.MAX_VALUE / 2);
    }

    @Test public void laterComesBackInTenMinutesAndTheCoreIsTold() {
        new Reminders(context).later(RingPlanTest.line(5_000, "", "a", 2), 6_000);
        verify(notices).cancel(eq("a"), anyInt());
        anAlarmIsSetFor(606_000);
        assertEquals("a\tlater\n", new Reminders(context).takeAnswers());
        assertEquals("", new Reminders(context).takeAnswers());
    }

    @Test public void whereNothingIsLeftNothingRings() {
        new Reminders(context).plan("");
        verify(alarms).cancel((PendingIntent) any());
        verify(alarms, never()).setAndAllowWhileIdle(anyInt(), anyLong(), any());
    }

    @Test public void whatThePageShowsRingsOnceOnly() {
        new Reminders(context).plan(plan(5_000));
        new Reminders(context).show(RingPlanTest.line(4_900, "", "id5000", 1), 4_900);
        new Reminders(context).ring(5_001);
        verify(notices).notify(eq("id5000"), anyInt(), any());
    }

    @Test public void aBrokenAnswerBreaksNothing() {
        new Reminders(context).later(null, 0);
        new Reminders(context).later("x", 0);
        new Reminders(context).show("x", 0);
        verify(notices, never()).notify(any(), anyInt(), any());
    }
}
