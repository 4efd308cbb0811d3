package app.legato;

/** A session as the phone shows it. */
final class SessionState {
    static final int NONE = 0, RUNNING = 1, PAUSED = 2;
    final String title, step;
    final int state;

    SessionState(String title, String step, int state) {
        this.title = title == null ? "" : title;
        this.step = step == null ? "" : step;
        this.state = state == RUNNING || state == PAUSED ? state : NONE;
    }

    boolean isOver() {
        return state == NONE;
    }

    boolean isRunning() {
        return state == RUNNING;
    }
}
