package org.simloom.validation.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the circles in what waits for what. */
public final class Cycles {
    private Cycles() {
    }

    /**
     * Circles that have no element in common; empty where everything can be put in order.
     *
     * @param needs for every element those that must come before it, all of them keys; it is used up
     * @return every circle in the order of the flow
     */
    public static <T> List<List<T>> of(Map<T, Set<T>> needs) {
        Map<T, List<T>> feeds = new HashMap<>();
        needs.forEach((element, feeders) -> feeders
                .forEach(feeder -> feeds.computeIfAbsent(feeder, f -> new ArrayList<>()).add(element)));
        List<List<T>> cycles = new ArrayList<>();
        prune(needs, feeds, needs.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList());
        while (!needs.isEmpty()) {
            // what is left either lies on a circle or waits for one: going back from anywhere ends in a circle
            List<T> cycle = back(needs);
            cycles.add(cycle);
            prune(needs, feeds, cycle);
        }
        return cycles;
    }

    /** Takes elements out, and again and again what waits for nothing more. */
    private static <T> void prune(Map<T, Set<T>> needs, Map<T, List<T>> feeds, Collection<T> first) {
        Deque<T> free = new ArrayDeque<>(first);
        while (!free.isEmpty()) {
            T element = free.pop();
            needs.remove(element);
            for (T next : feeds.getOrDefault(element, List.of())) {
                Set<T> left = needs.get(next);
                if (left != null && left.remove(element) && left.isEmpty()) {
                    free.push(next);
                }
            }
        }
    }

    private static <T> List<T> back(Map<T, Set<T>> needs) {
        Set<T> path = new LinkedHashSet<>();
        T element = needs.keySet().iterator().next();
        while (path.add(element)) {
            element = needs.get(element).iterator().next();
        }
        List<T> steps = new ArrayList<>(path);
        // the path goes against the flow
        return List.copyOf(steps.subList(steps.indexOf(element), steps.size()).reversed());
    }

    /** An empty map for {@link #of}, in which the order of elements stays. */
    public static <T> Map<T, Set<T>> needs(Collection<? extends T> elements) {
        Map<T, Set<T>> needs = new LinkedHashMap<>();
        elements.forEach(element -> needs.put(element, new LinkedHashSet<>()));
        return needs;
    }
}
