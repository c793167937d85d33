package org.simloom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a virtual machine was not given of the processor time it wanted since this began: its host gave it to others.
 * The load of the machine does not tell it, yet all times grow by it.
 */
public final class StolenTime {
    /** From so much on, times say more of the host than of what was measured. */
    private static final double MUCH = 0.1;
    private static final Path COUNTERS = Path.of("/proc/stat");
    // columns of the first line by proc_stat(5), after its name
    private static final int IDLE = 3;
    private static final int WAITING_FOR_DISKS = 4;
    private static final int STOLEN = 7;
    // time of guests is part of user's and nice's
    private static final int COLUMNS = 8;

    private final Path counters;
    private final long[] before;

    private StolenTime(Path counters) {
        this.counters = counters;
        before = read(counters);
    }

    /** Begins to count. */
    public static StolenTime begin() {
        return begin(COUNTERS);
    }

    static StolenTime begin(Path counters) {
        return new StolenTime(counters);
    }

    /** The part from 0 to 1 of the time wanted since the beginning; not a number where the system does not tell. */
    public double share() {
        long[] now = read(counters);
        if (before.length < COLUMNS || now.length < COLUMNS) {
            return Double.NaN;
        }
        long wanted = 0;
        for (int i = 0; i < COLUMNS; i++) {
            wanted += i == IDLE || i == WAITING_FOR_DISKS ? 0 : now[i] - before[i];
        }
        return wanted <= 0 ? 0 : (double) (now[STOLEN] - before[STOLEN]) / wanted;
    }

    /** Whether a share is so great that times say more of the host than of what was measured. */
    public static boolean isMuch(double share) {
        return share > MUCH;
    }

    private static long[] read(Path counters) {
        try (BufferedReader reader = Files.newBufferedReader(counters)) {
            String[] words = String.valueOf(reader.readLine()).trim().split("\\s+");
            return words[0].equals("cpu") ? Arrays.stream(words).skip(1).mapToLong(Long::parseLong).toArray() : new long[0];
        } catch (IOException | NumberFormatException e) {
            return new long[0];
        }
    }
}
