package app.legato;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;

import java.time.ZoneId;

/** Keeps the plan, sets one alarm for what rings next, and remembers answers until the core is there to hear them. */
final class Reminders {
    static final String RING = "app.legato.RING", LATER = "app.legato.LATER", LINE = "line";
    private static final String PLAN = "plan", ANSWERS = "answers";
    private static final Object LOCK = new Object();  // among the page's thread and the receivers'
    private final Context context;
    private final SharedPreferences kept;
    private final ReminderNotice notice;

    Reminders(Context context) {
        this.context = context;
        kept = context.getSharedPreferences("reminders", Context.MODE_PRIVATE);
        notice = new ReminderNotice(context);
    }

    /** Takes another plan in place of the one before. */
    void plan(String text) {
        synchronized (LOCK) {
            keep(RingPlan.parse(text));
        }
    }

    /** Rings what is due, and sets the alarm: also after the phone was started, or when its clock or zone is another one. */
    void ring(long now) {
        synchronized (LOCK) {
            RingPlan plan = kept();
            for (Ring due : plan.takeDue(now, ZoneId.systemDefault())) notice.show(due);
            keep(plan);
        }
    }

    /** Shows a ring that the page brings while it is open. */
    void show(String line, long now) {
        Ring ring = Ring.parse(line);
        if (ring == null) return;
        synchronized (LOCK) {
            RingPlan plan = kept();
            plan.shown(ring.id, now, ZoneId.systemDefault());
            notice.show(ring);
            keep(plan);
        }
    }

    void withdraw(String id) {
        notice.withdraw(id);
    }

    void later(String line, long now) {
        Ring ring = Ring.parse(line);
        if (ring == null) return;
        synchronized (LOCK) {
            RingPlan plan = kept();
            plan.putOff(ring, now);
            keep(plan);
            kept.edit().putString(ANSWERS, kept.getString(ANSWERS, "") + ring.id + "\tlater\n").commit();
        }
        notice.withdraw(ring.id);
    }

    /** Answers that were given while the core was away, one a line: a reminder's id, a tab, the answer. */
    String takeAnswers() {
        synchronized (LOCK) {
            String answers = kept.getString(ANSWERS, "");
            if (!answers.isEmpty()) kept.edit().putString(ANSWERS, "").commit();
            return answers;
        }
    }

    private RingPlan kept() {
        return RingPlan.parse(kept.getString(PLAN, ""));
    }

    private void keep(RingPlan plan) {
        kept.edit().putString(PLAN, plan.text()).commit();  // the process may end when a receiver returns
        AlarmManager alarms = context.getSystemService(AlarmManager.class);
        PendingIntent ring = PendingIntent.getBroadcast(context, 0, new Intent(RING, null, context, ReminderReceiver.class),
                PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
        Ring next = plan.next(ZoneId.systemDefault());
        // Is inexact: that needs no permission, and still comes while the phone sleeps, once in nine minutes.
        if (next != null) alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next.in(ZoneId.systemDefault()), ring);
        else alarms.cancel(ring);
    }
}
