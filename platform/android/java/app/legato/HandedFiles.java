package app.legato;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;
import android.webkit.ValueCallback;

import java.io.IOException;
import java.io.OutputStream;

/** Files that the person gives or takes: she is asked for the place of each, or for the app that gets it. */
final class HandedFiles {
    static final int CHOOSE = 1, SAVE = 2, SHARE = 4;
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

    /** Asks whether she wants to keep a file or to give it to another app. */
    void handOut(String name, String kind, byte[] bytes) {
        String[] ways = {activity.getString(R.string.save_file), activity.getString(R.string.share_file)};
        new AlertDialog.Builder(activity).setTitle(name)
                .setItems(ways, (dialog, way) -> {
                    if (way == 0) save(name, kind, bytes);
                    else share(name, kind, bytes);
                })
                .setOnCancelListener(dialog -> activity.tell("saved", NOT_WANTED)).show();
    }

    void share(String name, String kind, byte[] bytes) {
        try {
            Uri file = SharedFiles.put(activity, name, bytes);
            Intent send = new Intent(Intent.ACTION_SEND).setType(kind).putExtra(Intent.EXTRA_STREAM, file)
                    .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
            send.setClipData(ClipData.newRawUri(name, file));  // the permission goes with this one
            activity.startActivityForResult(Intent.createChooser(send, name), SHARE);
        } catch (IOException | ActivityNotFoundException e) {
            activity.tell("saved", NOT_KEPT);
        }
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
        if (number == SHARE) activity.tell("saved", NOT_WANTED);  // who was chosen, and whether anybody was, is not told
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
