package org.simloom.cli.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.cli.internal.Terminal;
import org.simloom.store.TaskState;

class LiveLinesTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void aTaskThatSaysNothingIsShownAllTheSame() throws InterruptedException {
        LiveLines lines = new LiveLines(new Terminal(err, err, true, 60));
        lines.start();
        lines.state("solve", TaskState.RUNNING);
        while (!bytes.toString(StandardCharsets.UTF_8).contains("solve")) {
            Thread.sleep(5);
        }
        lines.above("mesh has ended");
        lines.progress("solve", "step 1");
        while (!bytes.toString(StandardCharsets.UTF_8).contains("step 1")) {
            Thread.sleep(5);
        }
        lines.stop();
        assertEquals(List.of("mesh has ended"), screen(), "nothing else stays");
    }

    @Test
    void withoutATerminalNothingIsDrawn() {
        LiveLines lines = new LiveLines(new Terminal(err, err, false, 60));
        lines.start();
        lines.state("solve", TaskState.RUNNING);
        lines.above("mesh has ended");
        lines.stop();
        assertEquals("mesh has ended\n", bytes.toString(StandardCharsets.UTF_8));
    }

    /** What a terminal shows at the end, which knows "one line up" and "clear the line". */
    private List<String> screen() {
        List<String> screen = new ArrayList<>();
        for (String part : bytes.toString(StandardCharsets.UTF_8).split("(?<=\n)|(?<=\u001b\\[2K)")) {
            if (part.equals("\u001b[1A\u001b[2K")) {
                screen.removeLast();
            } else {
                assertTrue(part.endsWith("\n"), part);
                screen.add(part.strip());
            }
        }
        return screen;
    }
}
