package app.legato;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.io.File;

import org.junit.Test;

public class SiteTest {
    private static Site.Answer get(String path) {
        return Site.answer("GET", "https://legato.invalid" + path);
    }

    @Test public void theOriginNeverChangesAsAllThatIsKeptHangsOnIt() {
        assertEquals("https://legato.invalid", Site.ORIGIN);
    }

    @Test public void everyStartIsTheIndex() {
        for (String start : new String[] {"", "/", "/?cramp", "/?open=evening"}) {
            assertEquals(200, get(start).status);
            assertEquals("site/index.html", get(start).asset);
            assertEquals("text/html", get(start).kind);
            assertEquals("utf-8", get(start).charset());
        }
    }

    @Test public void theProgramIsCompiledWhileItIsRead() {
        assertEquals("application/wasm", get("/app.wasm").kind);
        assertNull(get("/app.wasm").charset());
    }

    @Test public void scriptsStylesAndSoundsAreWhatTheyAre() {
        assertEquals("text/javascript", get("/start.js").kind);
        assertEquals("text/css", get("/page.css").kind);
        assertEquals("audio/ogg", get("/voice/head.oga").kind);
        assertEquals("audio/ogg", get("/voice/a.ogg").kind);
        assertEquals("text/plain", get("/voice/index.tsv").kind);
        assertEquals("application/octet-stream", get("/app.data").kind);
        assertEquals("nosniff", get("/start.js").headers().get("X-Content-Type-Options"));
    }

    @Test public void everyFileThatIsPackedHasAKind() {
        look(new File(System.getProperty("legato.assets")), "");
    }

    private static void look(File folder, String path) {
        for (File file : folder.listFiles()) {
            if (file.isDirectory()) look(file, path + "/" + file.getName());
            else assertEquals(path + "/" + file.getName(), 200, get(path + "/" + file.getName()).status);
        }
    }

    @Test public void nobodyElseIsAnswered() {
        String[] others = {"https://example.org/", "http://legato.invalid/", "https://legato.invalid.example.org/", "https://legato.invalid:1/",
            "file:///etc/hosts", "data:text/html,x", null};
        for (String url : others) assertEquals(url, 403, Site.answer("GET", url).status);
        assertEquals(403, Site.answer("POST", Site.START).status);
    }

    @Test public void noAddressLeadsOutOfTheSite() {
        for (String path : new String[] {"/../classes.dex", "/%2e%2e/a.js", "//etc/a.js", "/voice/%2e%2e/%2e%2e/a.js", "/a%00.js", "/%zz", "/unknown"}) {
            assertEquals(path, 403, get(path).status);
            assertNull(path, get(path).asset);
        }
    }
}
