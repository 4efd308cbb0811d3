package app.legato;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioAttributes;
import android.media.AudioFocusRequest;
import android.media.AudioManager;

import java.util.function.Consumer;

/** Sound beside that of others: theirs is softer while a session runs; a call, or headphones that are out, pause it. */
final class SessionFocus implements AudioManager.OnAudioFocusChangeListener {
    private final Context context;
    private final AudioManager audio;
    private final Consumer<String> command;
    private final AudioFocusRequest request;
    private boolean runs, isPausedByOthers;

    private final BroadcastReceiver noisy = new BroadcastReceiver() {
        @Override public void onReceive(Context from, Intent intent) {
            if (runs) command.accept("pause");  // somebody may be asleep beside her
        }
    };

    SessionFocus(Context context, Consumer<String> command) {
        this.context = context;
        this.command = command;
        audio = context.getSystemService(AudioManager.class);
        request = new AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
                .setAudioAttributes(new AudioAttributes.Builder().setUsage(AudioAttributes.USAGE_MEDIA)
                        .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH).build())
                .setOnAudioFocusChangeListener(this).build();
        context.registerReceiver(noisy, new IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY));
    }

    void show(SessionState now) {
        runs = now.isRunning();
        if (runs) {
            isPausedByOthers = false;
            audio.requestAudioFocus(request);
        } else if (!isPausedByOthers) {
            audio.abandonAudioFocusRequest(request);
        }
    }

    @Override public void onAudioFocusChange(int change) {
        if (change == AudioManager.AUDIOFOCUS_GAIN && isPausedByOthers) {
            isPausedByOthers = false;
            command.accept("resume");
        } else if (runs && (change == AudioManager.AUDIOFOCUS_LOSS || change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)) {
            isPausedByOthers = change == AudioManager.AUDIOFOCUS_LOSS_TRANSIENT;  // as for a call, after which it goes on
            command.accept("pause");
        }
    }

    void end() {
        context.unregisterReceiver(noisy);
        audio.abandonAudioFocusRequest(request);
    }
}
