package org.simloom.executor;

import java.time.Duration;

/**
 * What a process tree used.
 *
 * @param wall            duration
 * @param cpu             processor time of all its processes
 * @param peakMemoryBytes largest resident memory seen; 0 where it was too short to be seen
 */
public record Usage(Duration wall, Duration cpu, long peakMemoryBytes) {
}
