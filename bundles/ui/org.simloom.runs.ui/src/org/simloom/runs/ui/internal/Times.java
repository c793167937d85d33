package org.simloom.runs.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows times. */
public final class Times {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {
    }

    /** A time span: {@code 12 ms}, {@code 3.4 s}, {@code 2:05 min}, {@code 1:02:05 h}. */
    public static String span(long millis) {
        if (millis < 1000) {
            return Math.max(0, millis) + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = millis / 1000;
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** How long something took that may still go on; empty where it has not begun. */
    public static String span(long started, long ended) {
        return started == 0 ? "" : span((ended == 0 ? System.currentTimeMillis() : ended) - started);
    }

    /** A time of day here, with the date unless it is today's; empty for 0. */
    public static String local(long millis) {
        if (millis == 0) {
            return "";
        }
        ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
        return (time.toLocalDate().equals(LocalDate.now()) ? TIME : DATE_TIME).format(time);
    }
}
