package app.legato;

import android.app.Notification;
import android.app.Service;
import android.content.Intent;
import android.content.pm.ServiceInfo;
import android.os.Build;
import android.os.IBinder;
import android.os.PowerManager;

import java.util.Arrays;
import java.util.List;

/** Keeps the process and the processor awake while a session runs, and is its face on the lock screen. */
public final class SessionService extends Service {
    static final long LONGEST_STEP = 3600_000;  // ms until the processor may sleep although nothing more was told
    private static final List<String> COMMANDS = Arrays.asList("pause", "resume", "skip", "back", "done", "cramp");
    private SessionNotice notice;
    private SessionControls controls;
    private SessionFocus focus;
    private PowerManager.WakeLock awake;
    private boolean hasCome;

    @Override public void onCreate() {
        super.onCreate();
        notice = new SessionNotice(this);
        controls = new SessionControls(this, this::command);
        focus = new SessionFocus(this, this::command);
        awake = getSystemService(PowerManager.class).newWakeLock(PowerManager.PARTIAL_WAKE_LOCK, "legato:session");
        awake.setReferenceCounted(false);
    }

    /** Whatever comes, it gets to the foreground first, as the system ends an app that was to and did not. */
    @Override public int onStartCommand(Intent intent, int flags, int id) {
        SessionKeeper keeper = Legato.of(this).sessions();
        boolean isInFront = toForeground(keeper.last());
        keeper.came(this);
        hasCome = true;
        if (intent != null && COMMANDS.contains(intent.getAction())) command(intent.getAction());
        if (keeper.last().isOver() || !isInFront) end();
        else show(keeper.last());
        focus.speak(keeper.speaks());  // its first line is spoken before it is here
        return START_NOT_STICKY;
    }

    private boolean toForeground(SessionState now) {
        Notification what = notice.of(now, controls.session());
        try {
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q)
                startForeground(SessionNotice.NUMBER, what, ServiceInfo.FOREGROUND_SERVICE_TYPE_MEDIA_PLAYBACK);
            else startForeground(SessionNotice.NUMBER, what);
            return true;
        } catch (IllegalStateException e) {
            return false;  // started from behind, where none may be
        }
    }

    /** Asserts the foreground with each step again, as the system may have taken it away meanwhile. */
    void show(SessionState now) {
        controls.show(now);
        toForeground(now);
        if (now.isRunning()) awake.acquire(LONGEST_STEP);
        else awake.release();
        focus.show(now);
    }

    void speak(boolean on) {
        focus.speak(on);
    }

    /** True once it was told to come to the foreground. */
    boolean hasCome() {
        return hasCome;
    }

    void end() {
        stopSelf();
    }

    private void command(String name) {
        Legato.of(this).tell("command", name);
    }

    @Override public void onTaskRemoved(Intent root) {
        end();
    }

    @Override public void onDestroy() {
        Legato.of(this).sessions().went(this);
        focus.end();
        controls.end();
        awake.release();
        super.onDestroy();
    }

    @Override public IBinder onBind(Intent intent) {
        return null;
    }
}
