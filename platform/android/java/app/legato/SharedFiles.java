package app.legato;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLConnection;

/**
 * The one file that she is handing to another app. Only the app that she chooses may read it, and it is gone with the next
 * one, or when Legato is started anew.
 */
public final class SharedFiles extends ContentProvider {
    static final String AUTHORITY = "app.legato.shared";

    private static File folder(Context context) {
        return new File(context.getCacheDir(), "shared");
    }

    static void clear(Context context) {
        File[] all = folder(context).listFiles();
        for (File one : all == null ? new File[0] : all) one.delete();
    }

    /** Puts a file there, under the last part of its name. */
    static Uri put(Context context, String name, byte[] bytes) throws IOException {
        clear(context);
        String plain = new File(name).getName();
        if (plain.isEmpty() || plain.startsWith(".")) throw new IOException("no name for a file: " + name);
        File folder = folder(context);
        if (!folder.isDirectory() && !folder.mkdirs()) throw new IOException("no folder for it");
        try (OutputStream out = new FileOutputStream(new File(folder, plain))) {
            out.write(bytes);
        }
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(plain).build();
    }

    /** The file that is named, if it is there and nowhere else. */
    static File found(Context context, String name) throws FileNotFoundException {
        File file = new File(folder(context), name == null ? "" : name);
        if (name == null || !file.getName().equals(name) || !file.isFile()) throw new FileNotFoundException(name);
        return file;
    }

    @Override public boolean onCreate() {
        return true;
    }

    @Override public ParcelFileDescriptor openFile(Uri what, String mode) throws FileNotFoundException {
        if (!mode.equals("r")) throw new FileNotFoundException("it may only be read");
        return ParcelFileDescriptor.open(found(getContext(), what.getLastPathSegment()), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override public String getType(Uri what) {
        String kind = URLConnection.guessContentTypeFromName(String.valueOf(what.getLastPathSegment()));
        return kind == null ? "application/octet-stream" : kind;
    }

    @Override public Cursor query(Uri what, String[] columns, String where, String[] values, String order) {
        MatrixCursor rows = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        try {
            File file = found(getContext(), what.getLastPathSegment());
            rows.addRow(new Object[] {file.getName(), file.length()});
        } catch (FileNotFoundException e) {
            // It is gone by now: there are no rows.
        }
        return rows;
    }

    @Override public Uri insert(Uri what, ContentValues values) {
        return null;
    }

    @Override public int update(Uri what, ContentValues values, String where, String[] of) {
        return 0;
    }

    @Override public int delete(Uri what, String where, String[] of) {
        return 0;
    }
}
