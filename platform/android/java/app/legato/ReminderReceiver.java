package app.legato;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** Hears that a ring is due, that "Later" was tapped, that the phone was started, or that its clock is another one. */
public final class ReminderReceiver extends BroadcastReceiver {
    @Override public void onReceive(Context context, Intent intent) {
        Reminders reminders = new Reminders(context);
        long now = System.currentTimeMillis();
        if (Reminders.LATER.equals(intent.getAction())) reminders.later(intent.getStringExtra(Reminders.LINE), now);
        else reminders.ring(now);
    }
}
