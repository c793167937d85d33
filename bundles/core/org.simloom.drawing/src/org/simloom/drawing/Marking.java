package org.simloom.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;

/**
 * Puts problems at what is drawn of the elements that have them; those of something that is not drawn are at what contains
 * it. What is merely worth knowing is no mark.
 */
public final class Marking implements Marks {
    private final Drawing drawing;
    private final Set<String> drawn = new HashSet<>();
    private final Map<String, Mark> marks = new HashMap<>();

    /** Finds out what is wrong with a file; may be asked on any thread. */
    @FunctionalInterface
    public interface Examiner {
        /** @param found is told each problem and the element that has it; {@code null} where the file cannot be read */
        void examine(Path file, BiConsumer<Problem, EObject> found);
    }

    /** A problem by the ids, in its own file, of the element that has it and of those around it. */
    private record Found(Severity severity, String message, List<String> ids) {
    }

    /** Nothing is wrong yet. */
    public Marking(Drawing drawing) {
        this.drawing = drawing;
        drawing.lines().forEach(line -> drawn.add(line.id()));
        drawing.forEach(shape -> {
            drawn.add(shape.id());
            shape.lines().forEach(line -> drawn.add(line.id()));
        });
    }

    /** Marks an element of the drawn model; does nothing for {@code null}. */
    public void add(Severity severity, String message, EObject element) {
        add("", new Found(severity, message, ids(element)));
    }

    /** Marks what is inside of the sub-workflows that are open. A file is examined once, however often it is drawn. */
    public void addNested(Examiner examiner) {
        Map<Path, List<Found>> files = new HashMap<>();
        for (NestedWorkflow nested : NestedWorkflow.in(drawing)) {
            if (nested.file() != null) {
                files.computeIfAbsent(nested.file(), file -> found(examiner, file)).forEach(found -> add(nested.prefix(), found));
            }
        }
    }

    private static List<Found> found(Examiner examiner, Path file) {
        List<Found> all = new ArrayList<>();
        examiner.examine(file, (problem, element) -> all.add(new Found(problem.severity(), problem.message(), ids(element))));
        return all;
    }

    private static List<String> ids(EObject element) {
        List<String> ids = new ArrayList<>();
        for (EObject each = element; each != null; each = each.eContainer()) {
            ids.add(Drawings.id(each));
        }
        return ids;
    }

    private void add(String prefix, Found found) {
        if (found.severity() != Severity.INFO) {
            found.ids().stream().map(id -> prefix + id).filter(drawn::contains).findFirst()
                    .ifPresent(id -> marks.merge(id, new Mark(found.severity(), found.message()), Marking::both));
        }
    }

    private static Mark both(Mark one, Mark other) {
        return new Mark(one.severity().compareTo(other.severity()) >= 0 ? one.severity() : other.severity(),
                one.message() + "\n" + other.message());
    }

    @Override
    public Mark of(String id) {
        return marks.get(id);
    }
}
