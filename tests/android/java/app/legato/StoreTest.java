package app.legato;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class StoreTest {
    @Rule public final TemporaryFolder phone = new TemporaryFolder();

    private static String code(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes());
    }

    private Store store() {
        return new Store(new File(phone.getRoot(), "data"));
    }

    @Test public void nothingIsThereAtFirst() throws IOException {
        assertEquals("", store().all());
    }

    @Test public void whatWasWrittenIsThereAfterAnotherStart() throws IOException {
        assertEquals(0, store().write("/data/journal/a.log", 0, code("one")));
        assertEquals(0, store().write("/data/journal/a.log", 3, code("two")));
        assertEquals("/data/journal/a.log\t" + code("onetwo") + "\n", store().all());
        assertEquals("onetwo", new String(Files.readAllBytes(new File(phone.getRoot(), "data/journal/a.log").toPath())));
    }

    @Test public void aFileTakesThePlaceOfAnother() throws IOException {
        store().write("/data/settings", 0, code("an old one"));
        store().write("/data/settings.new", 0, code("new"));
        assertEquals(0, store().rename("/data/settings.new", "/data/settings"));
        assertEquals("/data/settings\t" + code("new") + "\n", store().all());
    }

    @Test public void toRemoveTwiceIsAsGoodAsOnce() throws IOException {
        store().write("/data/a", 0, code("x"));
        assertEquals(0, store().remove("/data/a"));
        assertEquals(0, store().remove("/data/a"));
        assertEquals("", store().all());
    }

    @Test public void nothingIsWrittenOutsideOfItsFolder() {
        for (String path : new String[] {"/data/../x", "/etc/x", "data/x", "/data/", "/data", "/data/a\0b", "/data/a/../../x"}) {
            assertEquals(path, Store.EINVAL, store().write(path, 0, code("x")));
            assertEquals(path, Store.EINVAL, store().remove(path));
            assertEquals(path, Store.EINVAL, store().rename("/data/a", path));
        }
        assertFalse(new File(phone.getRoot(), "x").exists());
    }

    @Test public void aHoleIsRefusedAndSoIsWhatIsNoCode() {
        assertEquals(Store.EINVAL, store().write("/data/a", 7, code("x")));
        assertEquals(Store.EINVAL, store().write("/data/a", -1, code("x")));
        assertEquals(Store.EINVAL, store().write("/data/a", Double.NaN, code("x")));
        assertEquals(Store.EINVAL, store().write("/data/a", 0, "not base 64!"));
    }

    @Test public void aMissingFileIsNotRenamed() {
        assertEquals(Store.EIO, store().rename("/data/a", "/data/b"));
    }

    @Test public void aFullDiskIsToldAsOne() throws IOException {
        new File(phone.getRoot(), "data").mkdirs();
        Files.createSymbolicLink(new File(phone.getRoot(), "data/full").toPath(), new File("/dev/full").toPath());
        assertEquals(Store.ENOSPC, store().write("/data/full", 0, code("x")));
    }

    @Test public void whatCannotBeReadIsNotTakenForNothing() throws IOException {
        Files.write(new File(phone.getRoot(), "data").toPath(), new byte[1]);  // no folder
        assertThrows(IOException.class, () -> store().all());
    }
}
