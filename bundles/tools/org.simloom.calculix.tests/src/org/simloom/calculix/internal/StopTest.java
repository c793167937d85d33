package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.executor.Ending;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;

/** A run that would take very long is stopped, and nothing of it is left. */
class StopTest {
    /** Ten million increments. */
    private static final String ENDLESS = Decks.cube("*STEP\n*STATIC",
            "*STEP, NLGEOM, INC=10000000\n*STATIC, DIRECT\n1.E-7, 1").replace("*NODE FILE", "*NODE FILE, FREQUENCY=1000000")
            .replace("*EL FILE", "*EL FILE, FREQUENCY=1000000");

    @TempDir
    Path folder;

    /** Asked for from another thread. */
    private static final class Button implements Cancellation {
        private final List<Runnable> actions = new ArrayList<>();
        private boolean pressed;

        synchronized void press() {
            pressed = true;
            actions.forEach(action -> Thread.ofVirtual().start(action));
        }

        @Override
        public synchronized boolean requested() {
            return pressed;
        }

        @Override
        public synchronized void onRequest(Runnable action) {
            if (pressed) {
                action.run();
            } else {
                actions.add(action);
            }
        }
    }

    @Test
    void cancelledOnceTheSolverShowsProgress() throws Exception {
        Button button = new Button();
        CountDownLatch seen = new CountDownLatch(1);
        List<String> texts = new ArrayList<>();
        ToolOutcome outcome = new Bench(folder).solve(ENDLESS, new ToolListener() {
            @Override
            public void progress(double fraction, String text, Map<String, Double> quantities) {
                if (text.contains("increment") && quantities.containsKey("increment")) {
                    texts.add(text);
                    seen.countDown();
                    button.press();
                }
            }
        }, button);
        assertEquals(0, seen.getCount());
        assertEquals(ToolOutcome.State.CANCELLED, outcome.state());
        assertTrue(texts.get(0).startsWith("step 1, increment"), texts.get(0));
        assertEquals(List.of(), left());
    }

    @Test
    void stoppedWhenItsTimeIsUp() throws Exception {
        ToolOutcome outcome = new Bench(folder).seconds(1).solve(ENDLESS);
        assertEquals(ToolOutcome.State.FAILED, outcome.state());
        assertEquals(Ending.OUT_OF_TIME, outcome.execution().ending());
        assertEquals(List.of(), left());
    }

    /** Processes that work in the attempt's folder. */
    private List<String> left() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                try {
                    if (Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder.toRealPath())) {
                        found.add(process.toString());
                    }
                } catch (IOException e) {
                    // it has just ended
                }
            }
        }
        return found;
    }
}
