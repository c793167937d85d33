package org.simloom.deck.workflow;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.workflow.internal.Texts;
import org.simloom.deck.workflow.internal.write.Names;
import org.simloom.deck.workflow.internal.write.Writing;

/** Makes a workflow of a deck: a template, what it includes, and a {@code .simflow} that solves it. Runs nothing. */
public final class DeckImport {
    private DeckImport() {
    }

    /**
     * What keeps parameters from being taken together, if anything: a name, a unit, or two numbers that differ under
     * one name.
     */
    public static Optional<Problem> check(DeckSurvey survey, List<Parameter> parameters) {
        try {
            Names.bound(survey, parameters);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /**
     * Writes the files of a workflow, all or none:
     * <ul>
     * <li>{@code NAME.inp}, or {@code NAME-template.inp} where that is the deck itself: the deck byte for byte, with
     * chosen numbers replaced by {@code [=name]}
     * <li>{@code NAME-files}: what the deck includes, likewise; of a deck over 8 MB also its mesh data, which the
     * template then includes, because a template is filled in as a whole, in memory
     * <li>{@code NAME.simflow}
     * </ul>
     *
     * @param cancelled asked now and then
     * @throws org.simloom.base.problem.ProblemException {@code deck.import.exists} for files that are there and may not
     *         be replaced, {@code deck.import.write}, {@code deck.import.formula}, or for a choice that cannot be:
     *         {@code deck.import.name}, {@code .filename}, {@code .unit}, {@code .bind}, {@code .twice}, {@code
     *         .encoding}
     * @throws java.util.concurrent.CancellationException when {@code cancelled} said yes; nothing was written
     */
    public static ImportResult write(DeckSurvey survey, ImportRequest request, BooleanSupplier cancelled) {
        Writing writing = new Writing(survey, request, cancelled);
        try {
            return writing.write();
        } catch (AccessDeniedException e) {
            throw Texts.problem("write", Location.file(request.folder()), Texts.get("denied", e.getFile()));
        } catch (IOException e) {
            throw Texts.problem("write", Location.file(request.folder()), String.valueOf(e.getMessage()));
        }
    }
}
