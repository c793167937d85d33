package org.simloom.mesh.internal.frd;

import java.io.IOException;

/** Passes over the data lines of a block. */
final class Skip {
    private Skip() {
    }

    /** The digit of a line that starts with {@code -1}, {@code -2} or {@code -3}; 0 for any other. */
    static int marker(ByteWindow window) {
        int p = window.lineStart;
        byte[] b = window.bytes;
        boolean marked = window.lineEnd - p >= 3 && b[p] == ' ' && b[p + 1] == '-' && b[p + 2] >= '1' && b[p + 2] <= '3';
        return marked ? b[p + 2] - '0' : 0;
    }

    /**
     * Goes behind the closing line: by one jump where all records are as long as the first, which the
     * closing line at the computed place proves, otherwise line by line.
     */
    static void block(ByteWindow window, long records, int linesPerRecord) throws IOException {
        if (records <= 0 || !jump(window, records, linesPerRecord)) {
            lines(window);
        }
    }

    /** Goes behind the closing line, line by line. */
    static void lines(ByteWindow window) throws IOException {
        while (window.nextLine()) {
            int marker = marker(window);
            if (marker == 3) {
                return;
            }
            if (marker == 0) {
                throw window.damaged("record");
            }
        }
        throw window.truncated();
    }

    private static boolean jump(ByteWindow window, long records, int linesPerRecord) throws IOException {
        long start = window.offset();
        long line = window.lineNumber();
        for (int i = 0; i < linesPerRecord && window.nextLine(); i++) {
            if (marker(window) == 3) {
                break;
            }
        }
        long target = start + records * (window.offset() - start);
        if (target < window.size()) {
            window.seek(target - 1, line + records * linesPerRecord - 1);
            if (window.nextLine() && window.lineLength() == 0 && window.nextLine() && marker(window) == 3) {
                return true;
            }
        }
        window.seek(start, line);
        return false;
    }

    /** Goes over binary data. */
    static void bytes(ByteWindow window, long count) throws IOException {
        long target = window.offset() + count;
        if (target > window.size()) {
            throw window.truncated();
        }
        window.seek(target, window.lineNumber());
    }
}
