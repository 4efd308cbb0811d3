package app.legato;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class MainActivityTest {
    @Test public void theWebViewsVersionIsReadAndNonsenseIsOld() {
        assertEquals(131, MainActivity.version("131.0.6778.135"));
        assertEquals(74, MainActivity.version("74"));
        for (String name : new String[] {"", "x.1", "99999999999.0", null}) assertEquals(0, MainActivity.version(name));
    }
}
