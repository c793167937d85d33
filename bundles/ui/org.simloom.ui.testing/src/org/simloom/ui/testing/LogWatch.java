package org.simloom.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which an error is logged or shown in a dialog, unless it says so with {@link ExpectedErrors}:
 * exceptions of listeners that nobody took away, of widgets that are gone. What comes between two tests, from a job
 * that the one has left behind, fails the next. All tests of a fragment have it that names it in META-INF/services.
 */
public final class LogWatch implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final Errors ERRORS = new Errors();

    @Override
    public void beforeAll(ExtensionContext context) {
        ERRORS.watch(Display.getCurrent());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ERRORS.expect(expected(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        settle();
        List<String> missing = ERRORS.missing();
        ERRORS.expect(List.of());
        assertEmpty();
        assertEquals(List.of(), missing, "errors that were expected and did not come");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        settle();
        assertEmpty();
    }

    private static List<String> expected(ExtensionContext context) {
        return context.getTestMethod().map(method -> method.getAnnotation(ExpectedErrors.class))
                .map(errors -> List.of(errors.value())).orElse(List.of());
    }

    private static void assertEmpty() {
        assertEquals(List.of(), ERRORS.take(), "errors in the log or in dialogs");
    }

    /** What the test has put off is its own. */
    private static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
