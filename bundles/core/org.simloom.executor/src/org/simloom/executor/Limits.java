package org.simloom.executor;

import java.time.Duration;

/**
 * What a whole process tree may use.
 *
 * @param memoryBytes resident memory of all its processes together; 0 for no limit
 * @param wallTime    longest duration; {@link Duration#ZERO} for no limit
 * @param diskBytes   length of all files in its folder together; 0 for no limit
 */
public record Limits(long memoryBytes, Duration wallTime, long diskBytes) {
    /** No limit at all. */
    public static final Limits NONE = new Limits(0, Duration.ZERO, 0);
}
