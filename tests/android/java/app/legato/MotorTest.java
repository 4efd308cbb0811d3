package app.legato;

import static org.junit.Assert.assertArrayEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.content.Context;
import android.media.AudioAttributes;
import android.os.VibrationEffect;
import android.os.Vibrator;

import org.junit.Test;

public class MotorTest {
    private final Context context = mock(Context.class);
    private final Vibrator vibrator = mock(Vibrator.class);

    private Motor motor(boolean isThere) {
        when(context.getSystemService(Vibrator.class)).thenReturn(vibrator);
        when(vibrator.hasVibrator()).thenReturn(isThere);
        return new Motor(context);
    }

    @Test public void eachOnHasItsStrengthAndNeverNone() {
        assertArrayEquals(new long[] {0, 40, 60, 80}, Motor.times(" 0 40 60 80 "));
        assertArrayEquals(new int[] {0, 128, 0, 255}, Motor.amplitudes(4, "0.5 1.0"));
        assertArrayEquals(new int[] {0, 1, 0, 255}, Motor.amplitudes(4, "0.0"));
    }

    @Test public void nonsenseIsSilence() {
        assertArrayEquals(new long[0], Motor.times("x y"));
        assertArrayEquals(new long[0], Motor.times(""));
        assertArrayEquals(new long[0], Motor.times("0 0"));
        assertArrayEquals(new long[] {0, 10_000}, Motor.times("-5 99999999"));
    }

    @Test public void aPatternRunsInPlaceOfTheOneBefore() {
        motor(true).run("0 40", "1");
        verify(vibrator).cancel();
        verify(vibrator).vibrate((VibrationEffect) any(), (AudioAttributes) any());
    }

    @Test public void withoutAMotorNothingRuns() {
        motor(false).run("0 40", "1");
        verify(vibrator, never()).vibrate((VibrationEffect) any(), (AudioAttributes) any());
    }
}
