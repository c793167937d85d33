package org.simloom.deck.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.simloom.deck.ui.internal.Texts;
import org.simloom.deck.workflow.DeckSurvey;

/** Reads a deck in the background of a wizard: a big one takes a while. */
final class Reading implements IRunnableWithProgress {
    private final Path deck;
    private DeckSurvey survey;

    Reading(Path deck) {
        this.deck = deck;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Texts.get("reading", deck.getFileName()), IProgressMonitor.UNKNOWN);
        try {
            survey = DeckSurvey.read(deck, monitor::isCanceled);
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (RuntimeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    /** What was read; {@code null} where it was not. */
    DeckSurvey survey() {
        return survey;
    }
}
