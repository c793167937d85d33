package org.simloom.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tasks of one engine may use together.
 *
 * @param cores    processor cores
 * @param memory   memory in MiB; {@link Long#MAX_VALUE} where it is not bounded
 * @param licenses tokens of a licence feature; a feature not named here is bounded by its licence server only
 */
public record Resources(int cores, long memory, Map<String, Integer> licenses) {
    private static final Path MEMORY = Path.of("/proc/meminfo");

    public Resources {
        licenses = Map.copyOf(licenses);
    }

    /** All cores and all memory of this machine. */
    public static Resources ofThisMachine() {
        return new Resources(Runtime.getRuntime().availableProcessors(), memoryOfThisMachine(), Map.of());
    }

    private static long memoryOfThisMachine() {
        try (Stream<String> lines = Files.lines(MEMORY)) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            // other systems do not tell this way: the limits of each process still hold
            return Long.MAX_VALUE;
        }
    }
}
