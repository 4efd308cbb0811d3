package app.legato;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;

/** Way to relief from a tile, a widget or a notification; it is seen by nobody, and the phone may still be locked. */
public final class CrampActivity extends Activity {
    private static final int NUMBER = 1;

    static Intent intent(Context context) {
        return new Intent(context, CrampActivity.class).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK);
    }

    static PendingIntent pending(Context context) {
        return PendingIntent.getActivity(context, NUMBER, intent(context), PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    @Override protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivity(LaunchRequest.intent(this, LaunchRequest.CRAMP).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
        finish();
    }
}
