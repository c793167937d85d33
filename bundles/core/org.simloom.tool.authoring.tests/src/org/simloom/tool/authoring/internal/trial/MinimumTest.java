package org.simloom.tool.authoring.internal.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MinimumTest {
    private final AtomicInteger trials = new AtomicInteger();

    private List<Integer> find(int of, Set<Integer> needed) throws InterruptedException {
        return Minimum.of(IntStream.range(0, of).boxed().toList(), some -> {
            trials.incrementAndGet();
            return some.containsAll(needed);
        });
    }

    @Test
    void exactlyWhatIsNeededIsFound() throws InterruptedException {
        assertEquals(List.of(3), find(8, Set.of(3)));
        assertEquals(List.of(0, 5, 17), find(20, Set.of(17, 0, 5)));
        assertEquals(List.of(0), find(1, Set.of(0)));
        assertEquals(List.of(0, 1, 2, 3), find(4, Set.of(0, 1, 2, 3)));
    }

    @Test
    void amongManyThingsFewTrialsAreEnough() throws InterruptedException {
        assertEquals(List.of(123, 1500), find(2000, Set.of(123, 1500)));
        assertTrue(trials.get() < 60, () -> trials + " trials");
    }
}
