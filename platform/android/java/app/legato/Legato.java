package app.legato;

import android.app.Application;
import android.content.Context;

import java.io.File;

/** The app, for as long as its process lives: what the window and the services share. */
public final class Legato extends Application {
    private Store store;
    private SessionKeeper sessions;
    private Page page;

    static Legato of(Context context) {
        return (Legato) context.getApplicationContext();
    }

    @Override public void onCreate() {
        super.onCreate();
        store = new Store(new File(getFilesDir(), "data"));
        sessions = new SessionKeeper(this);
        SharedFiles.clear(this);
    }

    Store store() {
        return store;
    }

    SessionKeeper sessions() {
        return sessions;
    }

    /** Null: there is no page now. */
    Page page() {
        return page;
    }

    void take(Page now) {
        page = now;
    }

    /** Tells the page something, if there is one. */
    void tell(String what, String value) {
        if (page != null) page.tell(what, value);
    }
}
