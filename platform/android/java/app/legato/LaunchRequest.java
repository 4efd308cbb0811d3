package app.legato;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;

import java.util.regex.Pattern;

/** What an intent asks for, as the page's address has it: "?cramp", "?bedtime", or "" for nothing in particular. */
final class LaunchRequest {
    static final String CRAMP = "?cramp";
    private static final String SCHEME = "legato";
    private static final Pattern KNOWN =
            Pattern.compile("\\?(cramp|bedtime|open=[A-Za-z0-9_.%-]{1,200}|reminder=[A-Za-z0-9_.-]{1,80}&answer=[a-z]{1,20})");

    private LaunchRequest() {}

    /** Anybody may send an intent: what is of another form asks for nothing; nor does one of old, among the recent apps. */
    static String of(Intent intent) {
        boolean isOld = intent == null || (intent.getFlags() & Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY) != 0;
        Uri data = isOld ? null : intent.getData();
        if (data == null || !SCHEME.equals(data.getScheme())) return "";
        String request = data.getEncodedSchemeSpecificPart();
        return request != null && KNOWN.matcher(request).matches() ? request : "";
    }

    /** An intent that asks this of the window. */
    static Intent intent(Context context, String request) {
        return new Intent(Intent.ACTION_VIEW, Uri.parse(SCHEME + ":" + request), context, MainActivity.class);
    }
}
