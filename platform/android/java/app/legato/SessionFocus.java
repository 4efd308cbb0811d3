package app.legato;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioAttributes;
import android.media.AudioFocusRequest;
import android.media.AudioManager;
import android.os.Handler;
import android.os.Looper;

import java.util.function.Consumer;

/**
 * Sound beside that of others: theirs is softer while a line is spoken. A call, or headphones that are out, pause the
 * session; after a call it goes on.
 */
final class SessionFocus implements AudioManager.OnAudioFocusChangeListener {
    static final long LOOK_EACH = 2000;  // ms between looks for a call: who holds no focus is not told of one
    private final Context context;
    private final AudioManager audio;
    private final Consumer<String> command;
    private final Handler main;
    private final AudioFocusRequest request;
    private boolean runs, isPausedByOthers, isPausedByCall, wasCall;

    private final BroadcastReceiver noisy = new BroadcastReceiver() {
        @Override public void onReceive(Context from, Intent intent) {
            if (runs) command.accept("pause");  // somebody may be asleep beside her
        }
    };

    SessionFocus(Context context, Consumer<String> command) {
        this(context, command, new Handler(Looper.getMainLooper()));
    }

    SessionFocus(Context context, Consumer<String> command, Handler main) {
        this.context = context;
        this.command = command;
        this.main = main;
        audio = context.getSystemService(AudioManager.class);
        request = new AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
                .setAudioAttributes(new AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_MEDIA)
                        .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH).build())
                .setOnAudioFocusChangeListener(this).build();
        context.registerReceiver(noisy, new IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY));
    }

    void show(SessionState now) {
        boolean ran = runs;
        runs = now.isRunning();
        if (runs) isPausedByOthers = isPausedByCall = false;
        else if (!isPausedByOthers) audio.abandonAudioFocusRequest(request);
        if (runs && !ran) {
            wasCall = isCall();  // she has begun, or goes on, although there is one
            lookForCall();
        }
    }

    /** Has others make room for a line, or gives their sound back to them. */
    void speak(boolean on) {
        if (on && runs) audio.requestAudioFocus(request);
        else if (!isPausedByOthers) audio.abandonAudioFocusRequest(request);
    }

    /** It rings, or somebody speaks. */
    private boolean isCall() {
        return audio.getMode() != AudioManager.MODE_NORMAL;
    }

    private void lookForCall() {
        main.removeCallbacksAndMessages(null);
        boolean isCall = isCall(), begins = isCall && !wasCall;
        wasCall = isCall;
        if (runs && begins) {
            isPausedByCall = true;
            command.accept("pause");
        } else if (isPausedByCall && !isCall) {
            isPausedByCall = false;
            command.accept("resume");
        }
        if (runs || isPausedByCall) main.postDelayed(this::lookForCall, LOOK_EACH);
    }

    @Override public void onAudioFocusChange(int change) {
        if (change == AudioManager.AUDIOFOCUS_GAIN && isPausedByOthers) {
            isPausedByOthers = false;
            command.accept("resume");
        } else if (runs && (change == AudioManager.AUDIOFOCUS_LOSS || change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)) {
            isPausedByOthers = change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT;  // as for an alarm, after which it goes on
            command.accept("pause");
        }
    }

    void end() {
        main.removeCallbacksAndMessages(null);
        context.unregisterReceiver(noisy);
        audio.abandonAudioFocusRequest(request);
    }
}
