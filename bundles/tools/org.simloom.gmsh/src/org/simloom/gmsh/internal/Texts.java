package org.simloom.gmsh.internal;

import java.util.List;
import java.util.stream.Stream;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.deck.DeckTexts;
import org.simloom.mesh.MeshTexts;
import org.simloom.tool.TextService;

/** The texts of this bundle, and of what it reads files with. */
public final class Texts implements TextService {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("gmsh", Texts.class);

    @Override
    public List<ProblemTexts> texts() {
        return Stream.concat(Stream.of(PROBLEMS, MeshTexts.problems()), DeckTexts.problems().stream()).toList();
    }

    /** A sentence of evidence. */
    static Message get(String key, Object... arguments) {
        return PROBLEMS.catalogue().message(key, arguments);
    }

    /** A problem {@code gmsh.<what>} with its advice. */
    static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
