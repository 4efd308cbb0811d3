package app.legato;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.webkit.ValueCallback;

import java.io.IOException;
import java.io.OutputStream;

/** Files that the person gives or takes: she is asked for the place of each. */
final class HandedFiles {
    static final int CHOOSE = 1, SAVE = 2;
    private static final String KEPT = "1", NOT_KEPT = "0", NOT_WANTED = "";
    private final MainActivity activity;
    private ValueCallback<Uri[]> chosen;
    private byte[] toSave;

    HandedFiles(MainActivity activity) {
        this.activity = activity;
    }

    void choose(ValueCallback<Uri[]> answer) {
        answerChoice(null);
        chosen = answer;
        ask(new Intent(Intent.ACTION_OPEN_DOCUMENT).setType("*/*"), CHOOSE);
    }

    void save(String name, String kind, byte[] bytes) {
        toSave = bytes;
        ask(new Intent(Intent.ACTION_CREATE_DOCUMENT).setType(kind).putExtra(Intent.EXTRA_TITLE, name), SAVE);
    }

    private void ask(Intent intent, int number) {
        try {
            activity.startActivityForResult(intent.addCategory(Intent.CATEGORY_OPENABLE), number);
        } catch (ActivityNotFoundException e) {
            answered(number, Activity.RESULT_FIRST_USER, null);
        }
    }

    void answered(int number, int result, Intent data) {
        Uri place = result == Activity.RESULT_OK && data != null ? data.getData() : null;
        if (number == CHOOSE) answerChoice(place);
        if (number == SAVE) activity.tell("saved", place != null ? written(place) : result == Activity.RESULT_CANCELED ? NOT_WANTED : NOT_KEPT);
    }

    private void answerChoice(Uri place) {
        if (chosen != null) chosen.onReceiveValue(place == null ? null : new Uri[] {place});
        chosen = null;
    }

    private String written(Uri place) {
        byte[] bytes = toSave;
        toSave = null;
        // "wt", as otherwise the rest of a longer file would stay.
        try (OutputStream out = activity.getContentResolver().openOutputStream(place, "wt")) {
            if (out == null || bytes == null) return NOT_KEPT;
            out.write(bytes);
            return KEPT;
        } catch (IOException | SecurityException e) {
            return NOT_KEPT;
        }
    }
}
