package app.legato;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.content.pm.PackageInfo;
import android.content.res.Configuration;
import android.os.Build;
import android.os.Bundle;
import android.webkit.WebView;
import android.widget.TextView;
import android.window.OnBackInvokedDispatcher;

/** The window. All that Legato is lies in the page; this brings it to the screen and tells it of the phone. */
public final class MainActivity extends Activity {
    static final int OLDEST_WEBVIEW = 102;  // knows all that the page uses
    private static final int ASK_TO_NOTIFY = 3;
    private Page page;
    private Screen screen;
    private HandedFiles files;
    private NoticePermission notices;
    private volatile boolean isSeen;  // the page asks for these two from a thread of its own
    private volatile String look;

    @Override protected void onCreate(Bundle state) {
        super.onCreate(state);
        screen = new Screen(this);
        files = new HandedFiles(this);
        notices = new NoticePermission(this);
        screen.useAllOfIt();
        look = SystemLook.text(this);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU)
            getOnBackInvokedDispatcher().registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, this::back);
        if (!hasNewWebView()) {
            sayItIsTooOld();
            return;
        }
        // A window that the system brings back asks for nothing: what it was opened for is long over.
        String request = state == null ? LaunchRequest.of(getIntent()) : "";
        openPage(request);
        follow(request);
    }

    private static boolean hasNewWebView() {
        PackageInfo found = WebView.getCurrentWebViewPackage();
        return found != null && version(found.versionName) >= OLDEST_WEBVIEW;
    }

    static int version(String name) {
        try {
            return Integer.parseInt(name.split("\\.", 2)[0]);
        } catch (RuntimeException e) {
            return 0;
        }
    }

    /** In the system's own words' place, as no page of ours would run. */
    private void sayItIsTooOld() {
        int edge = Math.round(32 * getResources().getDisplayMetrics().density);
        TextView text = new TextView(this);
        text.setText(R.string.old_webview);
        text.setTextSize(20);
        text.setPadding(edge, 3 * edge, edge, edge);
        setContentView(text);
    }

    private void openPage(String request) {
        page = new Page(new WebView(this));
        page.listen(new PageClient(this), new PageChrome(this), new Bridge(this));
        Legato.of(this).take(page);
        page.view().setOnApplyWindowInsetsListener((view, insets) -> {
            tellLook();
            return insets;
        });
        setContentView(page.view());
        page.open(request);
    }

    private void follow(String request) {
        if (request.equals(LaunchRequest.CRAMP)) screen.showAboveLock(true);
    }

    @Override protected void onNewIntent(Intent intent) {
        super.onNewIntent(intent);
        String request = LaunchRequest.of(intent);
        if (page != null) page.request(request);
        follow(request);
    }

    Screen screen() {
        return screen;
    }

    HandedFiles files() {
        return files;
    }

    NoticePermission notices() {
        return notices;
    }

    Page page() {
        return page;
    }

    boolean isSeen() {
        return isSeen;
    }

    void tell(String what, String value) {
        if (page != null) page.tell(what, value);
    }

    String look() {
        return look;
    }

    private void tellLook() {
        look = SystemLook.text(this);
        tell("look", look);
    }

    @Override public void onConfigurationChanged(Configuration now) {
        super.onConfigurationChanged(now);
        tellLook();
    }

    @Override protected void onStart() {
        super.onStart();
        isSeen = true;
        tell("seen", "1");
        tellLook();
    }

    /** Neither pauses the WebView nor its timers: a session goes on behind a dark screen. */
    @Override protected void onStop() {
        isSeen = false;
        tell("seen", "0");
        super.onStop();
    }

    @Override protected void onDestroy() {
        if (isFinishing()) Legato.of(this).sessions().end();
        closePage();
        super.onDestroy();
    }

    private void closePage() {
        if (page == null) return;
        if (Legato.of(this).page() == page) Legato.of(this).take(null);
        page.close();
        page = null;
    }

    void pageIsGone(WebView view) {
        if (page == null || page.view() != view) return;
        Legato.of(this).sessions().end();
        closePage();
        recreate();
    }

    @SuppressWarnings("deprecation")  // phones before Android 13 know no other way
    @Override public void onBackPressed() {
        back();
    }

    /** The page answers with Bridge.leave where there is nothing behind what is shown. */
    private void back() {
        if (page == null || !page.isOpened()) moveTaskToBack(true);
        else page.tell("back", "");
    }

    void askToNotify() {
        notices.ask(ASK_TO_NOTIFY);
    }

    @Override public void onRequestPermissionsResult(int number, String[] permissions, int[] results) {
        tell("mayNotify", String.valueOf(notices.state()));
    }

    void start(Intent intent) {
        try {
            startActivity(intent);
        } catch (ActivityNotFoundException e) {
            // A device without a telephone: the number is on the screen.
        }
    }

    @SuppressWarnings("deprecation")  // what stands in its place is no part of the system
    @Override protected void onActivityResult(int number, int result, Intent data) {
        super.onActivityResult(number, result, data);
        files.answered(number, result, data);
    }
}
