package app.legato;

import android.Manifest;
import android.app.Activity;
import android.app.NotificationManager;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Build;

/** Whether notifications may be shown; newer phones ask her, once. */
final class NoticePermission {
    static final int CAN_ASK = 1, REFUSED = 2, GRANTED = 3;
    private static final String ASKED = "asked";
    private final Activity activity;
    private final SharedPreferences kept;

    NoticePermission(Activity activity) {
        this.activity = activity;
        kept = activity.getSharedPreferences("notices", Context.MODE_PRIVATE);
    }

    int state() {
        if (activity.getSystemService(NotificationManager.class).areNotificationsEnabled()) return GRANTED;
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && !kept.getBoolean(ASKED, false) ? CAN_ASK : REFUSED;
    }

    void ask(int number) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return;
        kept.edit().putBoolean(ASKED, true).apply();
        activity.requestPermissions(new String[] {Manifest.permission.POST_NOTIFICATIONS}, number);
    }
}
