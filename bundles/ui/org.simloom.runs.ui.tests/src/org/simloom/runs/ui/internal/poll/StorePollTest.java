package org.simloom.runs.ui.internal.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.ExpectedErrors;
import org.simloom.ui.testing.Ui;

/** A view goes on to be told what there is, whatever goes wrong once. */
class StorePollTest {
    private static final String TOLD = "cannot be shown";

    private final AtomicInteger looks = new AtomicInteger();
    private final List<String> shown = new ArrayList<>();
    private Poll poll;

    private final class Poll extends StorePoll<String> {
        private final int faulty;

        /** @param faulty which of its looks cannot be shown; -1 for all */
        Poll(int faulty) {
            super("test", Display.getCurrent(), 20);
            this.faulty = faulty;
        }

        @Override
        protected String read(boolean everything) {
            return looks.incrementAndGet() + (everything ? " everything" : "");
        }

        @Override
        protected void show(String read) {
            if (faulty < 0 || read.equals(Integer.toString(faulty))) {
                throw new IllegalStateException(TOLD);
            }
            shown.add(read);
        }
    }

    private void begin(int faulty) {
        Ui.window();
        poll = new Poll(faulty);
        poll.setActive(true);
    }

    @AfterEach
    void stop() {
        poll.stop();
    }

    @Test
    @ExpectedErrors(TOLD)
    void whatCannotBeShownOnceIsReadAndShownAgain() {
        begin(2);
        Ui.until("shown", () -> shown.size() >= 3);
        assertEquals(List.of("1", "3 everything", "4"), shown.subList(0, 3));
    }

    @Test
    @ExpectedErrors(TOLD)
    void whatNeverCanBeShownIsToldOnce() {
        AtomicInteger told = new AtomicInteger();
        ILogListener listener = (status, bundle) -> told.addAndGet(status.getMessage().contains(TOLD) ? 1 : 0);
        Platform.addLogListener(listener);
        try {
            begin(-1);
            Ui.until("looked", () -> looks.get() > 4);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(1, told.get());
    }
}
