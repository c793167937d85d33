package org.simloom.deck.workflow.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.simloom.base.problem.Location;

/**
 * A file's lines with their ends, byte for byte: as Latin-1, which maps every byte to one character and back. They
 * are counted as {@link org.simloom.deck.DeckReader} does.
 */
public final class RawLines implements Closeable {
    private static final int LONGEST = 1 << 17;
    private static final int ASKED = 1 << 12;
    private static final String KOREAN = "x-windows-949";

    private final Path file;
    private final InputStream in;
    private final BooleanSupplier cancelled;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(256);
    private final byte[] bytes = new byte[1 << 16];
    private int position;
    private int limit;
    private int number;

    /**
     * @param cancelled asked every few thousand lines; when it says yes, reading ends with a
     *                  {@link CancellationException}
     */
    public RawLines(Path file, BooleanSupplier cancelled) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
        this.cancelled = cancelled;
    }

    /** The next line with its end, or {@code null}. */
    public String next() throws IOException {
        if (!fill()) {
            return null;
        }
        if (number++ % ASKED == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        buffer.reset();
        boolean ended = false;
        while (!ended && fill()) {
            int from = position;
            while (position < limit && bytes[position] != '\n' && bytes[position] != '\r') {
                position++;
            }
            ended = position < limit;
            buffer.write(bytes, from, position - from);
            if (buffer.size() > LONGEST) {
                throw Texts.problem("binary", Location.line(file, number), file.getFileName());
            }
        }
        if (ended) {
            byte end = bytes[position++];
            buffer.write(end);
            if (end == '\r' && fill() && bytes[position] == '\n') {
                buffer.write(bytes[position++]);
            }
        }
        return buffer.toString(StandardCharsets.ISO_8859_1);
    }

    /** Whether there is a byte at {@link #position}. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(bytes));
        }
        return position < limit;
    }

    /** The number of the line given last, from 1. */
    public int number() {
        return number;
    }

    /** The line without its end. */
    public static String content(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** Whether the bytes of the line are UTF-8. */
    public static boolean isUtf8(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 127) {
                return decode(line) != null;
            }
        }
        return true;
    }

    /** The line as text: in UTF-8, or else in what people of the user's language had before it. */
    public static String text(String line) {
        String decoded = isUtf8(line) ? decode(line) : null;
        return decoded == null ? new String(line.getBytes(StandardCharsets.ISO_8859_1), former()) : decoded;
    }

    private static Charset former() {
        return Locale.getDefault().getLanguage().equals("ko") && Charset.isSupported(KOREAN) ? Charset.forName(KOREAN)
                : StandardCharsets.ISO_8859_1;
    }

    private static String decode(String line) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
