package org.simloom.mesh.internal.text;

import java.io.IOException;
import java.nio.file.Path;

import org.simloom.mesh.internal.number.Reals;

/** Lines of a known number of numbers between headings; a letter may hang on the third one. */
public final class HistoryLines {
    private static final int FLAGGED = 2;

    private HistoryLines() {
    }

    /** Receives a line. */
    public interface Sink {
        /** {@code flag} tells whether a U hung on the number of the attempt. */
        void line(double[] numbers, boolean flag);
    }

    /** Hands over the lines that have {@code count} numbers. */
    public static void read(Path file, int count, Sink sink) throws IOException {
        try (TextLines lines = new TextLines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                line(line, count, sink);
            }
        }
    }

    /** Hands over a line if it has {@code count} numbers. */
    public static void line(String line, int count, Sink sink) {
        String[] words = line.strip().split("\\s+");
        if (words.length == count) {
            boolean flag = words[FLAGGED].endsWith("U");
            words[FLAGGED] = flag ? words[FLAGGED].substring(0, words[FLAGGED].length() - 1) : words[FLAGGED];
            double[] numbers = numbers(words);
            if (numbers != null) {
                sink.line(numbers, flag);
            }
        }
    }

    private static double[] numbers(String[] words) {
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            Double number = Reals.parse(words[i]);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }
}
