package app.legato;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import android.content.Context;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;

public class SharedFilesTest {
    @Rule public TemporaryFolder folder = new TemporaryFolder();
    private final Context context = mock(Context.class);

    @Before public void aPhone() {
        when(context.getCacheDir()).thenReturn(folder.getRoot());
    }

    @Test public void theFileThatIsHandedOverIsFound() throws IOException {
        SharedFiles.put(context, "legato-backup.legato", new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(SharedFiles.found(context, "legato-backup.legato").toPath()));
    }

    @Test public void thereIsOneAtATimeAndNoneAfterAStart() throws IOException {
        SharedFiles.put(context, "a.ics", new byte[1]);
        SharedFiles.put(context, "b.ics", new byte[1]);
        assertThrows(FileNotFoundException.class, () -> SharedFiles.found(context, "a.ics"));
        SharedFiles.clear(context);
        assertThrows(FileNotFoundException.class, () -> SharedFiles.found(context, "b.ics"));
    }

    @Test public void nothingElseOfTheAppIsGiven() throws IOException {
        Files.write(new File(folder.getRoot(), "journal.legato").toPath(), new byte[1]);
        SharedFiles.put(context, "a.ics", new byte[1]);
        for (String name : new String[] {"../journal.legato", "", ".", "..", null, "/etc/passwd", "a.ics/../../journal.legato"})
            assertThrows(FileNotFoundException.class, () -> SharedFiles.found(context, name));
    }

    @Test public void aNameThatLeadsElsewhereStaysThere() throws IOException {
        SharedFiles.put(context, "../../x.ics", new byte[1]);
        assertEquals("x.ics", SharedFiles.found(context, "x.ics").getName());
        assertFalse(new File(folder.getRoot().getParentFile(), "x.ics").exists());
        for (String name : new String[] {"", "..", "a/.hidden"})
            assertThrows(IOException.class, () -> SharedFiles.put(context, name, new byte[1]));
    }
}
