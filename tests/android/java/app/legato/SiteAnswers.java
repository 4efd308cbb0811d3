package app.legato;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes what Site answers, for a browser that stands in for a WebView: the origin, then a line for each file of a folder. */
public final class SiteAnswers {
    private SiteAnswers() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = new File(arguments[0]).toPath();
        System.out.println(Site.ORIGIN);
        System.out.println(answer("/"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> System.out.println(answer("/" + folder.relativize(file))));
        }
    }

    private static String answer(String path) {
        Site.Answer answer = Site.answer("GET", Site.ORIGIN + path);
        return String.join("\t", path, String.valueOf(answer.status), answer.kind, String.valueOf(answer.asset));
    }
}
