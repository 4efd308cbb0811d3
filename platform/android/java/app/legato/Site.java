package app.legato;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Answers to addresses: which asset, and as what. Whatever is not the site's own is refused, so nothing leaves the phone. */
final class Site {
    /**
     * Origin of the page for ever, as all that a WebView keeps hangs on it. No name below .invalid is ever looked up, and
     * https makes the page a safe one.
     */
    static final String ORIGIN = "https://legato.invalid";
    static final String START = ORIGIN + "/";
    private static final String FOLDER = "site";
    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        KINDS.put("css", "text/css");
        KINDS.put("data", "application/octet-stream");
        KINDS.put("html", "text/html");
        KINDS.put("js", "text/javascript");
        KINDS.put("json", "application/json");
        KINDS.put("oga", "audio/ogg");
        KINDS.put("ogg", "audio/ogg");
        KINDS.put("png", "image/png");
        KINDS.put("svg", "image/svg+xml");
        KINDS.put("tsv", "text/plain");
        KINDS.put("wasm", "application/wasm");  // of another kind it is not compiled while it is read
    }

    static final class Answer {
        final int status;
        final String asset;  // null: nothing is sent
        final String kind;

        private Answer(int status, String asset, String kind) {
            this.status = status;
            this.asset = asset;
            this.kind = kind;
        }

        /** Null for bytes that are no text. */
        String charset() {
            return kind.startsWith("text/") || kind.endsWith("xml") ? "utf-8" : null;
        }

        String reason() {
            if (status == 200) return "OK";
            return status == 404 ? "Not Found" : "Refused";
        }

        Map<String, String> headers() {
            if (asset == null) return Collections.emptyMap();
            Map<String, String> all = new HashMap<>();
            all.put("Cache-Control", "no-store");  // a second copy would be a stale one after an update
            all.put("X-Content-Type-Options", "nosniff");
            return all;
        }
    }

    private Site() {}

    static boolean isOurs(String url) {
        return url != null && (url.equals(ORIGIN) || url.startsWith(START));
    }

    static Answer answer(String method, String url) {
        if (!isOurs(url) || !"GET".equals(method)) return refused();
        String path;
        try {
            path = new URI(url).getPath();
        } catch (URISyntaxException e) {
            return refused();
        }
        if (path == null || path.isEmpty()) path = "/";
        if (path.endsWith("/")) path += "index.html";
        String kind = KINDS.get(path.substring(path.lastIndexOf('.') + 1));
        if (kind == null || path.contains("..") || path.contains("//") || path.indexOf('\0') >= 0) return refused();
        return new Answer(200, FOLDER + path, kind);
    }

    static Answer refused() {
        return new Answer(403, null, "text/plain");
    }

    static Answer missing() {
        return new Answer(404, null, "text/plain");
    }
}
