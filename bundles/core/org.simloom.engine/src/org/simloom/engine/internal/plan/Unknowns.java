package org.simloom.engine.internal.plan;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.internal.Problems;
import org.simloom.model.base.Identified;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.UnknownContent;
import org.simloom.model.io.ElementLines;
import org.simloom.model.io.MissingElements;
import org.simloom.model.io.ModelFiles;

/** Keeps the engine from acting on a model of which it knows a part only. */
public final class Unknowns {
    private Unknowns() {
    }

    /**
     * Refuses an element where its file says something of it, or of what is in it, that this installation does not
     * know, or refers to what the file does not have.
     *
     * @param root may be {@code null}
     * @throws ProblemException {@code engine.plan.unknown} or {@code engine.plan.missing} with the first that is found
     */
    public static void refuse(EObject root) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(root == null ? List.of() : List.of(root)); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                refuse(element);
            }
        }
    }

    private static void refuse(Identified element) {
        UnknownContent unknown = KeptValues.rest(element);
        if (unknown != null) {
            throw Problems.of("plan.unknown", location(element),
                    unknown.type() == null ? String.join(", ", unknown.names()) : unknown.kind());
        }
        KeptValues.of(element).forEach((feature, text) -> {
            throw Problems.of("plan.unknown", location(element), feature.getName() + "=\"" + text + "\"");
        });
        MissingElements.of(element).findFirst().ifPresent(id -> {
            throw Problems.of("plan.missing", location(element), id);
        });
    }

    private static Location location(Identified element) {
        String name = element instanceof NamedElement named ? named.getName() : element.getId();
        Path file = ModelFiles.fileOf(element);
        return new Location(file == null ? null : file.toString(), file == null ? 0 : new ElementLines(file).of(element), String.valueOf(name));
    }
}
