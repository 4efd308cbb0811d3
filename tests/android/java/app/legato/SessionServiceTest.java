package app.legato;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.app.NotificationManager;
import android.content.Intent;
import android.media.AudioManager;
import android.os.Handler;
import android.os.PowerManager;

import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every way by which a service that was started could fail to reach startForeground, for which Android ends the app. */
public class SessionServiceTest {
    private final Legato legato = mock(Legato.class);
    private final SessionKeeper keeper = new SessionKeeper(legato);
    private final PowerManager.WakeLock awake = mock(PowerManager.WakeLock.class);
    private final AudioManager audio = mock(AudioManager.class);
    private final SessionState running = new SessionState("Ankles", "Left", SessionState.RUNNING);
    private final SessionState paused = new SessionState("Ankles", "Left", SessionState.PAUSED);

    @Before public void aPhone() {
        when(legato.getApplicationContext()).thenReturn(legato);
        when(legato.sessions()).thenReturn(keeper);
    }

    /** A service as the system makes one, when it comes to it. */
    private SessionService made() {
        SessionService service = spy(new SessionService());
        PowerManager power = mock(PowerManager.class);
        when(power.newWakeLock(anyInt(), anyString())).thenReturn(awake);
        doReturn(power).when(service).getSystemService(PowerManager.class);
        doReturn(audio).when(service).getSystemService(AudioManager.class);
        doReturn(mock(NotificationManager.class)).when(service).getSystemService(NotificationManager.class);
        doReturn(legato).when(service).getApplicationContext();
        doNothing().when(service).startForeground(anyInt(), any());
        service.onCreate();
        return service;
    }

    private static Intent nothing() {
        return new Intent();
    }

    private static void cameToTheFront(SessionService service) {
        verify(service).startForeground(anyInt(), any());
    }

    @Test public void itComesToTheFrontBeforeAllElse() {
        keeper.show(running);
        SessionService service = made();
        clearInvocations(service, awake);
        service.onStartCommand(nothing(), 0, 1);
        InOrder order = inOrder(service, awake);
        order.verify(service).startForeground(anyInt(), any());
        order.verify(awake).acquire(anyLong());
        verify(service, never()).stopSelf();
    }

    @Test public void itComesToTheFrontWhereTheSessionIsOverByThen() {
        keeper.show(running);
        keeper.end();
        SessionService service = made();
        service.onStartCommand(nothing(), 0, 1);
        InOrder order = inOrder(service);
        order.verify(service).startForeground(anyInt(), any());
        order.verify(service).stopSelf();
    }

    @Test public void itComesToTheFrontWhereItIsEndedBeforeItWasTold() {
        keeper.show(running);
        SessionService service = made();
        keeper.end();
        verify(service, never()).stopSelf();
        service.onStartCommand(nothing(), 0, 1);
        cameToTheFront(service);
        verify(service).stopSelf();
    }

    @Test public void itComesToTheFrontWithoutAnIntentAndWithAStaleCommand() {
        SessionService service = made();
        service.onStartCommand(null, 0, 1);
        cameToTheFront(service);
        verify(service).stopSelf();
        service = made();
        service.onStartCommand(withAction("pause"), 0, 1);
        cameToTheFront(service);
        verify(service).stopSelf();
    }

    private static Intent withAction(String action) {
        Intent intent = mock(Intent.class);
        when(intent.getAction()).thenReturn(action);
        return intent;
    }

    @Test public void whereTheSystemRefusesItEndsAndTheAppDoesNot() {
        keeper.show(running);
        SessionService service = made();
        doThrow(new IllegalStateException("from behind")).when(service).startForeground(anyInt(), any());
        service.onStartCommand(nothing(), 0, 1);
        verify(service).stopSelf();
    }

    @Test public void aServiceThatMayNotBeStartedIsDoneWithout() {
        doThrow(new IllegalStateException("from behind")).when(legato).startForegroundService(any());
        keeper.show(running);
        keeper.show(running);
        verify(legato, times(2)).startForegroundService(any());  // it is tried again with the next step
    }

    @Test public void itIsStartedOnceAndThenSpokenTo() {
        keeper.show(running);
        keeper.show(running);
        SessionService service = made();
        service.onStartCommand(nothing(), 0, 1);
        clearInvocations(service);
        keeper.show(running);
        verify(legato, times(1)).startForegroundService(any());
        cameToTheFront(service);  // each step asserts it again
    }

    @Test public void theNextSessionHasAServiceOfItsOwn() {
        keeper.show(running);
        SessionService first = made();
        first.onStartCommand(nothing(), 0, 1);
        keeper.end();
        verify(first).stopSelf();
        keeper.show(running);
        verify(legato, times(2)).startForegroundService(any());
        first.onDestroy();
        SessionService second = made();
        second.onStartCommand(nothing(), 0, 1);
        clearInvocations(second);
        keeper.show(running);
        cameToTheFront(second);
    }

    @Test public void theProcessorMaySleepWhileItIsPausedAndAfterwards() {
        keeper.show(running);
        SessionService service = made();
        service.onStartCommand(nothing(), 0, 1);
        keeper.show(paused);
        verify(awake).release();
        service.onDestroy();
        verify(awake, times(2)).release();
        verify(awake, never()).acquire();  // none without an end
    }

    @Test public void commandsOfTheNotificationGoToThePage() {
        keeper.show(running);
        SessionService service = made();
        for (String command : new String[] {"pause", "resume", "skip", "done", "cramp"}) {
            service.onStartCommand(withAction(command), 0, 1);
            verify(legato).tell("command", command);
        }
        service.onStartCommand(withAction("something else"), 0, 1);
        verify(legato, times(5)).tell(any(), any());
    }

    @Test public void aCallPausesItAndItGoesOnAfterwards() {
        List<String> said = new ArrayList<>();
        SessionFocus focus = new SessionFocus(serviceContext(), said::add);
        focus.show(running);
        focus.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT);
        focus.show(paused);
        focus.onAudioFocusChange(AudioManager.AUDIOFOCUS_GAIN);
        focus.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT_CAN_DUCK);
        focus.show(running);
        focus.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS);
        focus.show(paused);
        focus.onAudioFocusChange(AudioManager.AUDIOFOCUS_GAIN);  // she has paused it for good: it stays so
        assertEquals(Arrays.asList("pause", "resume", "pause"), said);
    }

    @Test public void theSoundOfOthersIsSofterWhileALineIsSpokenAndNoLonger() {
        keeper.show(running);
        keeper.speak(true);
        SessionService service = made();
        service.onStartCommand(nothing(), 0, 1);
        verify(audio, times(1)).requestAudioFocus(any());
        keeper.speak(false);
        verify(audio, times(1)).abandonAudioFocusRequest(any());
        keeper.speak(true);
        verify(audio, times(2)).requestAudioFocus(any());
        keeper.show(paused);
        verify(audio, times(2)).abandonAudioFocusRequest(any());
        keeper.speak(true);
        verify(audio, times(2)).requestAudioFocus(any());
    }

    @Test public void aCallBetweenLinesPausesItAndItGoesOnAfterwards() {
        List<String> said = new ArrayList<>();
        SessionFocus focus = new SessionFocus(serviceContext(), said::add, clock());
        focus.show(running);
        passes();
        when(audio.getMode()).thenReturn(AudioManager.MODE_RINGTONE);
        passes();
        assertEquals(Arrays.asList("pause"), said);
        focus.show(paused);
        when(audio.getMode()).thenReturn(AudioManager.MODE_IN_CALL);
        passes();
        when(audio.getMode()).thenReturn(AudioManager.MODE_NORMAL);
        passes();
        assertEquals(Arrays.asList("pause", "resume"), said);
        focus.show(running);
        focus.show(paused);
        when(audio.getMode()).thenReturn(AudioManager.MODE_IN_CALL);
        passes();
        when(audio.getMode()).thenReturn(AudioManager.MODE_NORMAL);
        passes();
        assertEquals(2, said.size());  // she has paused it herself
        assertEquals(null, next);
    }

    @Test public void whoGoesOnInACallIsNotPausedAgain() {
        List<String> said = new ArrayList<>();
        when(audio.getMode()).thenReturn(AudioManager.MODE_IN_COMMUNICATION);
        SessionFocus focus = new SessionFocus(serviceContext(), said::add, clock());
        focus.show(running);
        passes();
        assertEquals(Arrays.asList(), said);
        when(audio.getMode()).thenReturn(AudioManager.MODE_NORMAL);
        passes();
        when(audio.getMode()).thenReturn(AudioManager.MODE_IN_CALL);
        passes();
        focus.show(paused);
        focus.show(running);
        passes();
        assertEquals(Arrays.asList("pause"), said);
    }

    private Runnable next;  // what waits for its time

    private Handler clock() {
        Handler clock = mock(Handler.class);
        when(clock.postDelayed(any(), anyLong())).thenAnswer(call -> {
            next = call.getArgument(0);
            return true;
        });
        doAnswer(call -> next = null).when(clock).removeCallbacksAndMessages(any());
        return clock;
    }

    private void passes() {
        Runnable now = next;
        next = null;
        if (now != null) now.run();
    }

    private SessionService serviceContext() {
        return made();
    }
}
