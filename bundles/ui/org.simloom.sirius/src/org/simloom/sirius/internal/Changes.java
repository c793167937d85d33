package org.simloom.sirius.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.edit.command.Edits;

/** Makes changes by the commands of all editors; what is refused changes nothing and is told. */
public final class Changes {
    private Changes() {
    }

    /**
     * Makes commands and executes them together.
     *
     * @param about whose resource set is changed
     * @return whether it was done
     */
    public static boolean make(EObject about, Function<EditingDomain, List<Command>> commands) {
        if (about == null || about.eResource() == null || about.eResource().getResourceSet() == null) {
            Refusals.told(problem("gone"));
            return false;
        }
        SemanticDomain domain = new SemanticDomain(about.eResource().getResourceSet());
        try {
            List<Command> parts = commands.apply(domain);
            Command all = Edits.named("", parts.toArray(Command[]::new));
            if (parts.isEmpty()) {
                return true;
            }
            if (!all.canExecute()) {
                Refusals.told(problem("fit", ElementLabels.text(about)));
                return false;
            }
            all.execute();
            return true;
        } catch (ProblemException e) {
            Refusals.told(e.problem());
            return false;
        } finally {
            domain.dispose();
        }
    }

    /** A refusal in the words of this bundle. */
    public static ProblemException refused(String key, Object... arguments) {
        return new ProblemException(problem(key, arguments));
    }

    private static Problem problem(String key, Object... arguments) {
        return Problem.error("sirius." + key, Texts.get(key, arguments), Texts.get(key + ".advice"), Location.NONE);
    }
}
