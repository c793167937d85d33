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
 */
public record BenchContext(Path folder, Map<String, String> environment, int cores, boolean keep) {
    public BenchContext {
        folder = folder.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }
}
