package app.legato;

import android.content.ClipData;
import android.content.ClipboardManager;
import android.os.Handler;
import android.os.Looper;
import android.webkit.JavascriptInterface;

import java.io.IOException;
import java.util.Base64;

/**
 * What the page may ask of the phone; bridge.txt has all names. Called in a thread of the WebView's own; only numbers and
 * texts come over.
 */
final class Bridge {
    static final int VERSION = 1;
    private final MainActivity activity;
    private final Legato legato;
    private final Motor motor;
    private final Reminders reminders;
    private final Handler main = new Handler(Looper.getMainLooper());

    Bridge(MainActivity activity) {
        this.activity = activity;
        legato = Legato.of(activity);
        motor = new Motor(activity);
        reminders = new Reminders(legato);
    }

    @JavascriptInterface public int version() {
        return VERSION;
    }

    /** The page listens from now on. */
    @JavascriptInterface public void opened() {
        main.post(() -> {
            if (activity.page() != null) activity.page().opened();
        });
    }

    // Files that last
    /** Null: they cannot be read now. */
    @JavascriptInterface public String kept() {
        try {
            return legato.store().all();
        } catch (IOException e) {
            return null;
        }
    }

    @JavascriptInterface public int keep(String path, double offset, String base64) {
        return legato.store().write(path, offset, base64);
    }

    @JavascriptInterface public int keepRename(String from, String to) {
        return legato.store().rename(from, to);
    }

    @JavascriptInterface public int keepRemove(String path) {
        return legato.store().remove(path);
    }

    // How it looks, and whether anybody looks
    @JavascriptInterface public String look() {
        return activity.look();
    }

    @JavascriptInterface public boolean isSeen() {
        return activity.isSeen();
    }

    @JavascriptInterface public void keepAwake(boolean on) {
        main.post(() -> activity.screen().keepOn(on));
    }

    /** 0 to 1; less than 0: as the phone has it. */
    @JavascriptInterface public void brightness(double wanted) {
        main.post(() -> activity.screen().setBrightness((float) wanted));
    }

    // Sessions. `state`: 0 there is none, 1 it runs, 2 it is paused
    @JavascriptInterface public void session(String title, String step, int state) {
        main.post(() -> {
            legato.sessions().show(new SessionState(title, step, state));
            if (state == SessionState.NONE) activity.screen().showAboveLock(false);
        });
    }

    /** A line of the session is spoken, or none is: the sound of others makes room. */
    @JavascriptInterface public void speaking(boolean on) {
        main.post(() -> legato.sessions().speak(on));
    }

    /** Says "tick" with this number after so long, which a hidden page's own timers do not. */
    @JavascriptInterface public void wakeIn(int number, int ms) {
        main.postDelayed(() -> activity.tell("tick", String.valueOf(number)), Math.max(ms, 0));
    }

    // Reminders
    /** Rings to come, see src/app/reminders/plan_ahead.h. */
    @JavascriptInterface public void plan(String rings) {
        reminders.plan(rings);
    }

    /** Shows one that is due while the page is open, a line as in a plan. */
    @JavascriptInterface public void remind(String ring) {
        reminders.show(ring, System.currentTimeMillis());
    }

    @JavascriptInterface public void withdraw(String reminder) {
        reminders.withdraw(reminder);
    }

    @JavascriptInterface public String takeAnswers() {
        return reminders.takeAnswers();
    }

    /** 1 she was not asked yet, 2 no, 3 yes. */
    @JavascriptInterface public int mayNotify() {
        return activity.notices().state();
    }

    /** Says "mayNotify" with the answer. */
    @JavascriptInterface public void askToNotify() {
        main.post(activity::askToNotify);
    }

    // The phone's own
    @JavascriptInterface public boolean hasMotor() {
        return motor.isThere();
    }

    @JavascriptInterface public void vibrate(String times, String strengths) {
        motor.run(times, strengths);
    }

    @JavascriptInterface public void copy(String text) {
        main.post(() -> activity.getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText("Legato", text)));
    }

    /** Asks where to put a file, or who gets it. Says "saved" with 1, with 0 where it could not be done, or with nothing where it was not wanted. */
    @JavascriptInterface public void save(String name, String kind, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        main.post(() -> activity.files().handOut(name, kind, bytes));
    }

    @JavascriptInterface public void leave() {
        main.post(() -> activity.moveTaskToBack(true));
    }
}
