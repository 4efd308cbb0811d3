package app.legato;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;

/**
 * Files of the person, under the names that the desktop has for them, as the phone may clear what a WebView keeps by itself.
 * A change is on the disk when it returns 0; else it returns the number that the program has for the error.
 */
final class Store {
    static final int EINVAL = 28, EIO = 29, ENOSPC = 51;  // as emscripten numbers them
    private static final String TOP = "/data";
    private final File root;

    Store(File root) {
        this.root = root;
    }

    private interface Change {
        void make() throws IOException;
    }

    private synchronized int done(Change change) {
        try {
            change.make();
            return 0;
        } catch (IllegalArgumentException e) {
            return EINVAL;
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            return why.contains("ENOSPC") || why.contains("No space") ? ENOSPC : EIO;
        }
    }

    int write(String path, double offset, String base64) {
        return done(() -> {
            byte[] bytes = Base64.getDecoder().decode(base64);
            File file = file(path);
            if (!(offset >= 0) || offset > file.length()) throw new IllegalArgumentException("a hole in " + path);
            boolean isNew = !file.exists();
            writeInto(file, (long) offset, bytes);
            if (isNew) settle(file.getParentFile());
        });
    }

    private static void writeInto(File file, long offset, byte[] bytes) throws IOException {
        try (RandomAccessFile to = new RandomAccessFile(file, "rw")) {
            long before = to.length();
            try {
                to.seek(offset);
                to.write(bytes);
                to.getFD().sync();
            } catch (IOException e) {
                cutBack(to, before, e);
                throw e;
            }
        }
    }

    /** Leaves no half of an entry behind, as far as a broken disk lets it. */
    private static void cutBack(RandomAccessFile file, long length, IOException why) {
        try {
            file.setLength(length);
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    int rename(String from, String to) {
        return done(() -> {
            File target = file(to);
            Files.move(file(from).toPath(), target.toPath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(target.getParentFile());
        });
    }

    int remove(String path) {
        return done(() -> {
            File file = file(path);
            if (Files.deleteIfExists(file.toPath())) settle(file.getParentFile());
        });
    }

    private File file(String path) throws IOException {
        boolean isInside = path.startsWith(TOP + "/") && !path.endsWith("/") && path.indexOf('\0') < 0;
        if (!isInside || Arrays.asList(path.split("/")).contains("..")) throw new IllegalArgumentException(path);
        File file = new File(root, path.substring(TOP.length() + 1));
        File folder = file.getParentFile();
        if (!folder.isDirectory()) {
            Files.createDirectories(folder.toPath());
            settle(folder.getParentFile());
        }
        return file;
    }

    /** Brings the names in a folder to the disk, where the system lets a folder be opened. */
    private static void settle(File folder) throws IOException {
        FileChannel names;
        try {
            names = FileChannel.open(folder.toPath(), StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try {
            names.force(true);
        } finally {
            names.close();
        }
    }

    /** Returns a line for each file: its path, a tab, its bytes in base 64. */
    synchronized String all() throws IOException {
        StringBuilder text = new StringBuilder();
        if (root.exists()) add(root, TOP, text);
        return text.toString();
    }

    private static void add(File folder, String path, StringBuilder text) throws IOException {
        File[] files = folder.listFiles();
        if (files == null) throw new IOException(folder + " cannot be read");
        Arrays.sort(files);
        for (File file : files) {
            String name = path + "/" + file.getName();
            if (file.isDirectory()) {
                add(file, name, text);
            } else {
                byte[] coded = Base64.getEncoder().encode(Files.readAllBytes(file.toPath()));
                text.append(name).append('\t').append(new String(coded, StandardCharsets.US_ASCII)).append('\n');
            }
        }
    }
}
