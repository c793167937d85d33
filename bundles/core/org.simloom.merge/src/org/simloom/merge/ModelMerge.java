package org.simloom.merge;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.merge.internal.Plan;
import org.simloom.merge.internal.Versions;
import org.simloom.merge.internal.Writer;
import org.simloom.model.io.ModelFiles;

/**
 * A three-way merge of a model, element by element. Elements are the same where their id and their kind are, whatever
 * they are called, wherever they have been moved; elements without an id are given one first, as on saving.
 *
 * <p>What only one side has changed is taken from that side, and what both have changed alike is taken as it is.
 * Lists of elements and of references take the additions of both sides, the own ones first where both add at the same
 * place; lists of texts and numbers are merged line by line, as their order says something. Whatever is left is a
 * {@link Conflict}. References to elements that are not in the result are dropped with them.
 */
public final class ModelMerge {
    private static final Messages MESSAGES = Messages.of(ModelMerge.class);

    private final Versions versions;
    private final List<Conflict> conflicts;

    private ModelMerge(Versions versions) {
        this.versions = versions;
        this.conflicts = new Plan(versions, conflict -> Side.MINE).conflicts();
    }

    /**
     * Compares three versions, each the root of a model in a resource of its own, all under the same address, so that
     * references to other files mean the same.
     *
     * @throws ProblemException {@code merge.kind} where the roots are not of one kind
     */
    public static ModelMerge of(EObject base, EObject mine, EObject theirs) {
        if (mine.eClass() != theirs.eClass() || mine.eClass() != base.eClass()) {
            throw new ProblemException(Problem.error("merge.kind", MESSAGES.get("kind", base.eClass().getName(),
                    mine.eClass().getName(), theirs.eClass().getName()), MESSAGES.get("kind.advice"),
                    Location.file(ModelFiles.fileOf(mine))));
        }
        return new ModelMerge(new Versions(base, mine, theirs));
    }

    /** What somebody has to decide, in the order of the model. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * Makes the own version the merged one, in place: elements that stay are the same objects as before.
     *
     * @param choice which version holds in a conflict; asked for each of {@link #conflicts}, and for others that only
     *               arise from such a choice
     * @return how many elements were added, removed, moved or changed
     */
    public int apply(Function<Conflict, Side> choice) {
        return new Writer(versions, new Plan(versions, choice)).write();
    }
}
