package app.legato;

import android.content.Context;
import android.media.AudioAttributes;
import android.os.VibrationEffect;
import android.os.Vibrator;

/** Vibration, with strengths where the motor knows any. */
final class Motor {
    private static final int STRONGEST = 255;
    private static final int MOST = 64;  // times in a pattern
    private final Vibrator vibrator;

    Motor(Context context) {
        vibrator = context.getSystemService(Vibrator.class);
    }

    boolean isThere() {
        return vibrator != null && vibrator.hasVibrator();
    }

    /** Times in ms, off and on in turn, and how strong (0 to 1) each "on" is; both with blanks between. */
    void run(String times, String strengths) {
        long[] wait = times(times);
        if (!isThere()) return;
        vibrator.cancel();
        if (wait.length < 2) return;
        // Goes on behind a dark screen too, as an alarm's does.
        vibrator.vibrate(VibrationEffect.createWaveform(wait, amplitudes(wait.length, strengths), -1),
                new AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_ALARM)
                        .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION).build());
    }

    static long[] times(String text) {
        String[] words = words(text);
        long[] all = new long[Math.min(words.length, MOST)];
        long sum = 0;
        for (int i = 0; i < all.length; ++i) sum += all[i] = (long) number(words[i], 0, 10_000);
        return sum > 0 ? all : new long[0];
    }

    static int[] amplitudes(int count, String text) {
        String[] words = words(text);
        int[] all = new int[count];
        for (int i = 1; i < count; i += 2) {
            double strength = i / 2 < words.length ? number(words[i / 2], 0, 1) : 1;
            all[i] = Math.max(1, (int) Math.round(strength * STRONGEST));
        }
        return all;
    }

    private static String[] words(String text) {
        return text == null || text.trim().isEmpty() ? new String[0] : text.trim().split(" +");
    }

    private static double number(String word, double least, double most) {
        try {
            return Math.min(Math.max(Double.parseDouble(word), least), most);
        } catch (NumberFormatException e) {
            return least;
        }
    }
}
