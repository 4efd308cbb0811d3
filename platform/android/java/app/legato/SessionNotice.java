package app.legato;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.graphics.drawable.Icon;
import android.media.session.MediaSession;

/** The notification of a session: what it is at, and the four things to do about it. */
final class SessionNotice {
    static final int NUMBER = 1;
    private static final String CHANNEL = "session";
    private final Context context;

    SessionNotice(Context context) {
        this.context = context;
        NotificationChannel channel = new NotificationChannel(CHANNEL, context.getString(R.string.session), NotificationManager.IMPORTANCE_LOW);
        channel.setLockscreenVisibility(Notification.VISIBILITY_PUBLIC);
        channel.setShowBadge(false);
        context.getSystemService(NotificationManager.class).createNotificationChannel(channel);
    }

    Notification of(SessionState now, MediaSession session) {
        Notification.MediaStyle style = new Notification.MediaStyle().setShowActionsInCompactView(0, 1, 3);
        if (session != null) style.setMediaSession(session.getSessionToken());
        PendingIntent open = PendingIntent.getActivity(context, 2, LaunchRequest.intent(context, ""), PendingIntent.FLAG_IMMUTABLE);
        Notification.Action cramp =
                new Notification.Action.Builder(icon(R.drawable.cramp), context.getString(R.string.cramp), CrampActivity.pending(context)).build();
        return new Notification.Builder(context, CHANNEL)
                .setSmallIcon(R.drawable.notice)
                .setContentTitle(now.step)
                .setContentText(now.title)
                .setContentIntent(open)
                .setOngoing(now.isRunning())
                .setOnlyAlertOnce(true)
                .setShowWhen(false)
                .setCategory(Notification.CATEGORY_TRANSPORT)
                .setVisibility(Notification.VISIBILITY_PUBLIC)
                .addAction(now.isRunning() ? action(R.drawable.pause, R.string.pause, "pause") : action(R.drawable.play, R.string.resume, "resume"))
                .addAction(action(R.drawable.skip, R.string.skip, "skip"))
                .addAction(action(R.drawable.done, R.string.done, "done"))
                .addAction(cramp)
                .setStyle(style)
                .build();
    }

    private Notification.Action action(int picture, int words, String command) {
        Intent intent = new Intent(command, null, context, SessionService.class);
        PendingIntent pending = PendingIntent.getService(context, 0, intent, PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
        return new Notification.Action.Builder(icon(picture), context.getString(words), pending).build();
    }

    private Icon icon(int picture) {
        return Icon.createWithResource(context, picture);
    }
}
