package org.simloom.cli.internal.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows times. */
public final class Times {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {
    }

    /** A time span: {@code 12 ms}, {@code 3.4 s}, {@code 2:05 min}, {@code 1:02:05 h}. */
    public static String span(long millis) {
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = millis / 1000;
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A time of day here, from milliseconds since 1970; empty for 0. */
    public static String local(long millis) {
        return millis == 0 ? "" : LOCAL.format(Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault()));
    }
}
