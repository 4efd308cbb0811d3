package app.legato;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import android.content.Intent;
import android.net.Uri;

import org.junit.Test;

public class LaunchRequestTest {
    private static String of(String scheme, String rest) {
        Uri data = mock(Uri.class);
        when(data.getScheme()).thenReturn(scheme);
        when(data.getEncodedSchemeSpecificPart()).thenReturn(rest);
        Intent intent = mock(Intent.class);
        when(intent.getData()).thenReturn(data);
        return LaunchRequest.of(intent);
    }

    @Test public void whatIsKnownIsAskedOfThePage() {
        for (String request : new String[] {"?cramp", "?bedtime", "?open=evening", "?reminder=ab-12&answer=had"})
            assertEquals(request, of("legato", request));
    }

    @Test public void anIntentAmongTheRecentAppsAsksForNothingAnyMore() {
        Uri data = mock(Uri.class);
        when(data.getScheme()).thenReturn("legato");
        when(data.getEncodedSchemeSpecificPart()).thenReturn("?cramp");
        Intent intent = mock(Intent.class);
        when(intent.getData()).thenReturn(data);
        when(intent.getFlags()).thenReturn(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY | Intent.FLAG_ACTIVITY_NEW_TASK);
        assertEquals("", LaunchRequest.of(intent));
    }

    @Test public void anythingElseAsksForNothing() {
        assertEquals("", LaunchRequest.of(null));
        assertEquals("", LaunchRequest.of(mock(Intent.class)));
        for (String request : new String[] {"", "cramp", "?cramp&x", "?open=", "?open=a b", "?open=a&b", "//x", "?reminder=a&answer=<b>", null})
            assertEquals("", of("legato", request));
        assertEquals("", of("https", "?cramp"));
    }
}
