package org.simloom.study.internal.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.base.files.FileStamp;
import org.simloom.mesh.Skin;
import org.simloom.mesh.query.Quantity;

/**
 * Fields that were read from result files, so that each file of a study that goes on is read once. What was used longest ago
 * is forgotten where memory is short. Thread-safe.
 */
final class FieldCache {
    /** That of this process: 128 MB, of a small heap an eighth. */
    static final FieldCache SHARED = new FieldCache(Math.min(128_000_000, Runtime.getRuntime().maxMemory() / 8));

    private final long limit;
    private final Map<Key, Read> known = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** A file as it is now: one that was damaged, or put in again, is another. */
    private record Key(Path file, FileStamp stamp, Quantity quantity) {
    }

    /** One field of one file with the mesh that it is on. Not to be changed. */
    record Read(Skin skin, double[] shape, double[] values) {
        private long bytes() {
            return 8L * (shape.length + values.length) + 4L * (skin.nodes().length + skin.triangles().length);
        }
    }

    /** Reads a field. */
    interface Reader {
        Read read() throws IOException;
    }

    /**
     * @param limit most bytes of what is kept
     */
    FieldCache(long limit) {
        this.limit = limit;
    }

    /** A field of a file: kept, or read now. */
    Read get(Path file, Quantity quantity, Reader reader) throws IOException {
        Key key = new Key(file, FileStamp.of(file), quantity);
        synchronized (known) {
            Read kept = known.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Read read = reader.read();
        if (!key.stamp().equals(FileStamp.NONE)) {
            keep(key, read);
        }
        return read;
    }

    private void keep(Key key, Read read) {
        synchronized (known) {
            if (read.bytes() > limit || known.putIfAbsent(key, read) != null) {
                return;
            }
            size += read.bytes();
            Iterator<Read> oldest = known.values().iterator();
            while (size > limit) {
                size -= oldest.next().bytes();
                oldest.remove();
            }
        }
    }
}
