package app.legato;

import android.app.AlertDialog;
import android.net.Uri;
import android.webkit.JsPromptResult;
import android.webkit.ValueCallback;
import android.webkit.WebChromeClient;
import android.webkit.WebView;
import android.widget.EditText;

/** Questions of the page that the phone asks: for a file, for a line of text. */
final class PageChrome extends WebChromeClient {
    private final MainActivity activity;

    PageChrome(MainActivity activity) {
        this.activity = activity;
    }

    @Override public boolean onShowFileChooser(WebView view, ValueCallback<Uri[]> answer, FileChooserParams how) {
        activity.files().choose(answer);
        return true;
    }

    @Override public boolean onJsPrompt(WebView view, String url, String question, String now, JsPromptResult answer) {
        EditText line = new EditText(activity);
        line.setSingleLine(true);
        line.setText(now);
        new AlertDialog.Builder(activity)
                .setTitle(question)
                .setView(line)
                .setPositiveButton(android.R.string.ok, (dialog, which) -> answer.confirm(line.getText().toString()))
                .setNegativeButton(android.R.string.cancel, (dialog, which) -> answer.cancel())
                .setOnCancelListener(dialog -> answer.cancel())
                .show();
        return true;
    }
}
