package app.legato;

import android.content.Context;
import android.media.MediaMetadata;
import android.media.session.MediaSession;
import android.media.session.PlaybackState;
import android.os.Bundle;

import java.util.function.Consumer;

/** The session's controls on the lock screen and on a headset. */
final class SessionControls {
    private static final long ALL = PlaybackState.ACTION_PLAY | PlaybackState.ACTION_PAUSE | PlaybackState.ACTION_PLAY_PAUSE
            | PlaybackState.ACTION_SKIP_TO_NEXT | PlaybackState.ACTION_SKIP_TO_PREVIOUS | PlaybackState.ACTION_STOP;
    private final Context context;
    private final MediaSession session;

    SessionControls(Context context, Consumer<String> command) {
        this.context = context;
        session = new MediaSession(context, "Legato");
        session.setCallback(new MediaSession.Callback() {
            @Override public void onPlay() {
                command.accept("resume");
            }

            @Override public void onPause() {
                command.accept("pause");
            }

            @Override public void onStop() {
                command.accept("pause");
            }

            @Override public void onSkipToNext() {
                command.accept("skip");
            }

            @Override public void onSkipToPrevious() {
                command.accept("back");
            }

            @Override public void onCustomAction(String action, Bundle extras) {
                command.accept(action);
            }
        });
    }

    MediaSession session() {
        return session;
    }

    void show(SessionState now) {
        session.setMetadata(new MediaMetadata.Builder()
                .putString(MediaMetadata.METADATA_KEY_TITLE, now.step)
                .putString(MediaMetadata.METADATA_KEY_ARTIST, now.title).build());
        // Newer phones show these in place of the notification's buttons.
        session.setPlaybackState(new PlaybackState.Builder()
                .setActions(ALL)
                .addCustomAction("done", context.getString(R.string.done), R.drawable.done)
                .addCustomAction("cramp", context.getString(R.string.cramp), R.drawable.cramp)
                .setState(now.isRunning() ? PlaybackState.STATE_PLAYING : PlaybackState.STATE_PAUSED,
                        PlaybackState.PLAYBACK_POSITION_UNKNOWN, 1).build());
        session.setActive(true);
    }

    void end() {
        session.release();
    }
}
