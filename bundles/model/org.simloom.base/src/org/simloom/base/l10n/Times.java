package org.simloom.base.l10n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows times, the same way everywhere. */
public final class Times {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Times() {
    }

    /** A time span in milliseconds: {@code 12 ms}, {@code 3.4 s}, {@code 2:05 min}, {@code 1:02:05 h}. */
    public static String span(long millis) {
        if (millis < 1000) {
            // a clock that was set back makes no time negative
            return Math.max(0, millis) + " ms";
        }
        if (millis < 60_000) {
            // tables ask for it line by line: a format would be read each time
            long tenths = (millis + 50) / 100;
            return tenths / 10 + "." + tenths % 10 + " s";
        }
        long seconds = millis / 1000;
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /**
     * How long something took that may still go on.
     *
     * @param started milliseconds since 1970; 0 where it has not begun, which gives an empty text
     * @param ended   likewise; 0 while it goes on
     */
    public static String span(long started, long ended) {
        return started == 0 ? "" : span((ended == 0 ? System.currentTimeMillis() : ended) - started);
    }

    /** Date and time of day here, from milliseconds since 1970; empty for 0. */
    public static String local(long millis) {
        return millis == 0 ? "" : DATE_TIME.format(here(millis));
    }

    /** The time of day here, with the date unless it is today's; empty for 0. */
    public static String brief(long millis) {
        if (millis == 0) {
            return "";
        }
        ZonedDateTime time = here(millis);
        return (time.toLocalDate().equals(LocalDate.now()) ? TIME : DATE_TIME).format(time);
    }

    private static ZonedDateTime here(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
    }
}
