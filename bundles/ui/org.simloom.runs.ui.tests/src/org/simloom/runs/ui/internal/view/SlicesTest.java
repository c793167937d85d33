package org.simloom.runs.ui.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

/** Work that lets others in between, by a clock of its own. */
class SlicesTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private long now;
    private int left;
    private int done;
    private int cost = 3;
    private int faulty = -1;
    private final List<RuntimeException> failures = new ArrayList<>();
    private final Slices slices = new Slices(10, this::step, later::add, () -> now, failures::add);

    private boolean step() {
        done++;
        now += cost;
        left--;
        if (done == faulty) {
            throw new IllegalStateException("step " + done);
        }
        return left > 0;
    }

    private void begin(int steps) {
        left += steps;
        slices.begin();
    }

    @Test
    void goesOnUntilItsTimeIsOverAndThenLater() {
        begin(10);
        assertEquals(4, done);
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(8, done);
        later.remove().run();
        assertEquals(10, done);
        assertEquals(0, later.size());
    }

    @Test
    void whatComesMeanwhileIsDoneWithTheRest() {
        begin(10);
        begin(5);
        assertEquals(4, done);
        assertEquals(1, later.size());
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(15, done);
        begin(1);
        assertEquals(16, done);
        assertEquals(0, later.size());
    }

    @Test
    void oneStepIsDoneHoweverLongItTakes() {
        cost = 100;
        begin(2);
        assertEquals(1, done);
        later.remove().run();
        assertEquals(2, done);
    }

    @Test
    void aStepThatFailsIsToldAndTheOthersAreDone() {
        faulty = 6;
        begin(10);
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(10, done);
        assertEquals(List.of("step 6"), failures.stream().map(Throwable::getMessage).toList());
        begin(1);
        assertEquals(11, done);
    }
}
