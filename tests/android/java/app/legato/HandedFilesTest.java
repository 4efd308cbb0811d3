package app.legato;

import static org.junit.Assert.assertArrayEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ContentResolver;
import android.content.Intent;
import android.net.Uri;
import android.webkit.ValueCallback;

import org.junit.Before;
import org.junit.Test;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;

public class HandedFilesTest {
    private final MainActivity activity = mock(MainActivity.class);
    private final ContentResolver resolver = mock(ContentResolver.class);
    private final HandedFiles files = new HandedFiles(activity);
    private final Uri place = mock(Uri.class);
    private final Intent answer = mock(Intent.class);

    @Before public void aPhone() {
        when(activity.getContentResolver()).thenReturn(resolver);
        when(answer.getData()).thenReturn(place);
    }

    @SuppressWarnings("unchecked")
    private static ValueCallback<Uri[]> question() {
        return mock(ValueCallback.class);
    }

    @Test public void whoIsAskedForAFileIsAnsweredOnceWhateverHappens() {
        ValueCallback<Uri[]> first = question(), second = question();
        files.choose(first);
        verify(first, never()).onReceiveValue(any());
        files.choose(second);  // a page that is never answered would never ask again
        verify(first).onReceiveValue(null);
        files.answered(HandedFiles.CHOOSE, Activity.RESULT_OK, answer);
        verify(second).onReceiveValue(new Uri[] {place});
        files.answered(HandedFiles.CHOOSE, Activity.RESULT_OK, answer);
        verify(second).onReceiveValue(any());
    }

    @Test public void aPhoneWithoutAnAppForFilesSaysSo() {
        doThrow(new ActivityNotFoundException()).when(activity).startActivityForResult(any(), anyInt());
        ValueCallback<Uri[]> asked = question();
        files.choose(asked);
        verify(asked).onReceiveValue(null);
        files.save("a.ics", "text/calendar", new byte[1]);
        verify(activity).tell("saved", "0");
    }

    @Test public void whatIsSavedIsWrittenWholeBeforeItIsCalledSaved() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        when(resolver.openOutputStream(eq(place), anyString())).thenReturn(written);
        files.save("a.ics", "text/calendar", new byte[] {1, 2, 3});
        files.answered(HandedFiles.SAVE, Activity.RESULT_OK, answer);
        assertArrayEquals(new byte[] {1, 2, 3}, written.toByteArray());
        verify(activity).tell("saved", "1");
    }

    @Test public void whatCannotBeWrittenIsNotCalledSavedAndWhatIsNotWantedIsNoFailure() throws IOException {
        when(resolver.openOutputStream(eq(place), anyString())).thenThrow(new FileNotFoundException("full"));
        files.save("a.ics", "text/calendar", new byte[1]);
        files.answered(HandedFiles.SAVE, Activity.RESULT_OK, answer);
        verify(activity).tell("saved", "0");
        files.save("a.ics", "text/calendar", new byte[1]);
        files.answered(HandedFiles.SAVE, Activity.RESULT_CANCELED, null);
        verify(activity).tell("saved", "");
    }

    @Test public void aFileThatCannotBeHandedOverIsToldToo() throws IOException {
        when(activity.getCacheDir()).thenReturn(new java.io.File("/dev/null/nowhere"));
        files.share("a.ics", "text/calendar", new byte[1]);
        verify(activity).tell("saved", "0");
        verify(activity, never()).startActivityForResult(any(), anyInt());
    }
}
