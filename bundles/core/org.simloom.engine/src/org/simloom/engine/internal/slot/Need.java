package org.simloom.engine.internal.slot;

import java.util.Map;
import java.util.TreeMap;

import org.simloom.model.base.ResourceRequest;

/**
 * What one task takes from the pool while it runs.
 *
 * @param memory MiB; 0 reserves none
 */
public record Need(int cores, long memory, Map<String, Integer> licenses) {

    /** What the first request that is there asks for; one core where none is. */
    public static Need of(ResourceRequest... requests) {
        for (ResourceRequest request : requests) {
            if (request != null) {
                Map<String, Integer> licenses = new TreeMap<>();
                request.getLicenses().forEach(l -> licenses.merge(l.getFeature(), l.getTokens(), Integer::sum));
                return new Need(Math.max(1, request.getCores()), Math.max(0, request.getMemory()), licenses);
            }
        }
        return new Need(1, 0, Map.of());
    }
}
