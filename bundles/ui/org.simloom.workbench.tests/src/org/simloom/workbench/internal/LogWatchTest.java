package org.simloom.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.ExpectedErrors;
import org.simloom.ui.testing.LogWatch;
import org.simloom.ui.testing.Ui;

/** That tests of windows fail by errors. */
class LogWatchTest {
    private static final String PROVOKED = "provoked by a test";

    @Test
    void anErrorInTheLogFailsATest() {
        ILog.of(LogWatchTest.class).error(PROVOKED);
        String told = assertThrows(AssertionError.class, () -> new LogWatch().afterAll(null)).getMessage();
        assertTrue(told.contains(PROVOKED), told);
    }

    @Test
    void anErrorInADialogFailsATestAndTheDialogIsClosed() {
        MessageDialog.openError(Ui.window().getShell(), "Error", PROVOKED);
        String told = assertThrows(AssertionError.class, () -> new LogWatch().afterAll(null)).getMessage();
        assertTrue(told.contains(PROVOKED), told);
    }

    @Test
    void aWarningAndAQuestionAreNone() {
        ILog.of(LogWatchTest.class).warn(PROVOKED);
        MessageDialog question = new MessageDialog(Ui.window().getShell(), "Question", null, PROVOKED, MessageDialog.QUESTION, 0, "Yes");
        question.setBlockOnOpen(false);
        question.open();
        new LogWatch().afterAll(null);
        question.close();
    }

    @Test
    @ExpectedErrors({PROVOKED, "in a dialog"})
    void errorsThatATestExpectsMustCome() {
        ILog.of(LogWatchTest.class).error(PROVOKED);
        MessageDialog shown = new MessageDialog(Ui.window().getShell(), "Error", null, "in a dialog", MessageDialog.ERROR, 0, "OK");
        shown.setBlockOnOpen(false);
        shown.open();
        shown.close();
    }
}
