package app.legato;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;

/** The notification of a reminder; on the lock screen it says nothing but the name of the app. */
final class ReminderNotice {
    private static final String CHANNEL = "reminders";
    private static final int NUMBER = 2;
    private static final int FLAGS = PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE;
    private final Context context;
    private final NotificationManager notices;

    ReminderNotice(Context context) {
        this.context = context;
        notices = context.getSystemService(NotificationManager.class);
    }

    void show(Ring ring) {
        NotificationChannel channel = new NotificationChannel(CHANNEL, context.getString(R.string.reminders), NotificationManager.IMPORTANCE_DEFAULT);
        channel.setLockscreenVisibility(Notification.VISIBILITY_PRIVATE);
        channel.setShowBadge(false);
        notices.createNotificationChannel(channel);
        notices.notify(ring.id, NUMBER, of(ring));  // without the permission nothing is shown, and nothing breaks
    }

    void withdraw(String id) {
        notices.cancel(id, NUMBER);
    }

    private Notification of(Ring ring) {
        Notification.Builder notice = new Notification.Builder(context, CHANNEL)
                .setSmallIcon(R.drawable.notice)
                .setContentTitle(ring.title)
                .setContentText(ring.text)
                .setContentIntent(answer(ring, "start"))
                .setAutoCancel(true)
                .setOnlyAlertOnce(true)
                .setCategory(Notification.CATEGORY_REMINDER)
                .setVisibility(Notification.VISIBILITY_PRIVATE)
                .setPublicVersion(new Notification.Builder(context, CHANNEL)
                        .setSmallIcon(R.drawable.notice)
                        .setContentTitle(context.getString(R.string.name))
                        .build());
        if (!ring.start.isEmpty()) notice.addAction(action(ring.start, answer(ring, "start")));
        if (!ring.later.isEmpty() && ring.snoozes > 0) notice.addAction(action(ring.later, later(ring)));
        if (!ring.had.isEmpty()) notice.addAction(action(ring.had, answer(ring, "had")));
        return notice.build();
    }

    private static Notification.Action action(String words, PendingIntent does) {
        return new Notification.Action.Builder(null, words, does).build();
    }

    /** Opens the window at once, as newer phones let nothing else open it. */
    private PendingIntent answer(Ring ring, String answer) {
        String request = "?reminder=" + ring.id + "&answer=" + answer;
        return PendingIntent.getActivity(context, 0, LaunchRequest.intent(context, request), FLAGS);
    }

    private PendingIntent later(Ring ring) {
        Intent intent = new Intent(Reminders.LATER, Uri.parse("legato:later/" + ring.id), context, ReminderReceiver.class);
        return PendingIntent.getBroadcast(context, 0, intent.putExtra(Reminders.LINE, ring.line()), FLAGS);
    }
}
