package org.simloom.bench;

import java.nio.file.Path;
import java.util.Map;

/**
 * What measures work with.
 *
 * @param folder      where they may write; what they measured on is removed afterwards unless kept
 * @param environment environment of the processes they start
 * @param cores       how much may run at the same time
 * @param keep        whether what was measured on stays
 * @param load        how many processes wanted to run at a time before anything was measured, on average of the last
 *                    minute; negative where the system does not tell
 */
public record BenchContext(Path folder, Map<String, String> environment, int cores, boolean keep, double load) {
    /** So much of the machine may be busy with other things. */
    private static final double BUSY = 0.5;

    public BenchContext {
        folder = folder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** Whether the machine had so much else to do that times say more of that than of what is measured. */
    public boolean isBusy() {
        return load > BUSY * cores;
    }
}
