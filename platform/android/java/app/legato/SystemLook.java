package app.legato;

import android.app.Activity;
import android.app.UiModeManager;
import android.content.res.Configuration;
import android.graphics.Insets;
import android.os.Build;
import android.provider.Settings;
import android.view.WindowInsets;

import java.util.Locale;

/** How the phone wants things to look: edges that are its own, size of letters, dark, contrast, no motion. */
final class SystemLook {
    private static final float MUCH_CONTRAST = 0.5f;  // of 1; "medium" in the settings of Android

    private SystemLook() {}

    /** Left, top, right, bottom in dp, scale of letters, then dark, still and contrast as 0 or 1; blanks between. */
    static String text(Activity activity) {
        float density = activity.getResources().getDisplayMetrics().density;
        int[] edge = edges(activity.getWindow().getDecorView().getRootWindowInsets());
        Configuration now = activity.getResources().getConfiguration();
        boolean dark = (now.uiMode & Configuration.UI_MODE_NIGHT_MASK) == Configuration.UI_MODE_NIGHT_YES;
        boolean still = Settings.Global.getFloat(activity.getContentResolver(), Settings.Global.ANIMATOR_DURATION_SCALE, 1) == 0;
        return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f %.2f %d %d %d", edge[0] / density, edge[1] / density, edge[2] / density,
                edge[3] / density, now.fontScale, dark ? 1 : 0, still ? 1 : 0, hasContrast(activity) ? 1 : 0);
    }

    private static boolean hasContrast(Activity activity) {
        UiModeManager modes = activity.getSystemService(UiModeManager.class);
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE && modes != null && modes.getContrast() >= MUCH_CONTRAST;
    }

    @SuppressWarnings("deprecation")  // there is nothing else before Android 11
    private static int[] edges(WindowInsets insets) {
        if (insets == null) return new int[4];
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            Insets all = insets.getInsets(WindowInsets.Type.systemBars() | WindowInsets.Type.displayCutout() | WindowInsets.Type.ime());
            return new int[] {all.left, all.top, all.right, all.bottom};
        }
        return new int[] {insets.getSystemWindowInsetLeft(), insets.getSystemWindowInsetTop(), insets.getSystemWindowInsetRight(),
                insets.getSystemWindowInsetBottom()};
    }
}
