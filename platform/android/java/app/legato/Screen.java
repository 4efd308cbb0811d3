package app.legato;

import android.app.Activity;
import android.os.Build;
import android.view.View;
import android.view.Window;
import android.view.WindowManager;

/** The window's screen: edge to edge, kept on, dimmed, shown above the lock. */
final class Screen {
    private static final float DARKEST = 0.01f;  // 0 would put some screens off
    private final Activity activity;

    Screen(Activity activity) {
        this.activity = activity;
    }

    void useAllOfIt() {
        Window window = activity.getWindow();
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) window.setDecorFitsSystemWindows(false);
        else layOutBehindBars(window);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            WindowManager.LayoutParams how = window.getAttributes();
            how.layoutInDisplayCutoutMode = WindowManager.LayoutParams.LAYOUT_IN_DISPLAY_CUTOUT_MODE_SHORT_EDGES;
            window.setAttributes(how);
        }
    }

    @SuppressWarnings("deprecation")  // there is nothing else before Android 11
    private static void layOutBehindBars(Window window) {
        window.getDecorView().setSystemUiVisibility(View.SYSTEM_UI_FLAG_LAYOUT_STABLE | View.SYSTEM_UI_FLAG_LAYOUT_FULLSCREEN
                | View.SYSTEM_UI_FLAG_LAYOUT_HIDE_NAVIGATION);
    }

    void keepOn(boolean on) {
        if (on) activity.getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        else activity.getWindow().clearFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
    }

    /** 0 to 1; less than 0: as the phone has it. */
    void setBrightness(float wanted) {
        WindowManager.LayoutParams how = activity.getWindow().getAttributes();
        how.screenBrightness = wanted >= 0 ? Math.min(Math.max(wanted, DARKEST), 1) : WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_NONE;
        activity.getWindow().setAttributes(how);
    }

    /** Shows the window while the phone is locked: for a cramp, and no longer than it is helped with. */
    void showAboveLock(boolean on) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O_MR1) activity.setShowWhenLocked(on);
    }
}
