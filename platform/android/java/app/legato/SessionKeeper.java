package app.legato;

import android.content.Context;
import android.content.Intent;

/**
 * Starts, tells and ends the service of a session. A service that was started for the foreground has to get there, also
 * where it is not wanted any more by then; and once it runs nobody may start it again from behind a dark screen. So it is
 * spoken to as long as it is there, and one that is still coming finds out by itself whether it is wanted. All of this
 * happens on the main thread.
 */
final class SessionKeeper {
    private final Context context;
    private SessionState last = new SessionState("", "", SessionState.NONE);
    private SessionService service;
    private boolean isComing, speaks;

    SessionKeeper(Context context) {
        this.context = context;
    }

    SessionState last() {
        return last;
    }

    void show(SessionState now) {
        last = now;
        if (service != null && now.isOver()) {
            service.end();
            service = null;  // the next session has one of its own, however long this one takes to go
        } else if (service != null) {
            service.show(now);
        } else if (!now.isOver() && !isComing) {
            start();
        }
    }

    /** A line is spoken, or none is. */
    void speak(boolean on) {
        speaks = on;
        if (service != null) service.speak(on);
    }

    boolean speaks() {
        return speaks;
    }

    private void start() {
        try {
            context.startForegroundService(new Intent(context, SessionService.class));
            isComing = true;
        } catch (IllegalStateException e) {
            // Nobody sees the app, so none may be started: the session goes on for as long as the system lets it.
        }
    }

    void end() {
        show(new SessionState("", "", SessionState.NONE));
    }

    /** The service is in the foreground. */
    void came(SessionService now) {
        service = now;
        isComing = false;
    }

    void went(SessionService now) {
        if (service == now) service = null;
        if (!now.hasCome()) isComing = false;
    }
}
