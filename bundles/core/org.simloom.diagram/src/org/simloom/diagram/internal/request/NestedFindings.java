package org.simloom.diagram.internal.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.files.FileStamp;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.diagram.DiagramHost;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.engine.Examination;
import org.simloom.model.io.ModelFiles;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Finding;
import org.simloom.validation.Validator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What validation finds in the files of open sub-workflows; each is looked at once until it changes. Used on the thread of
 * the session, and reads the files for itself.
 */
@Singleton
final class NestedFindings {
    private final DiagramHost host;
    private Map<Path, Looked> known = new HashMap<>();

    /**
     * A finding.
     *
     * @param ids of the element in its own file, and of those around it
     */
    record Found(Severity severity, String message, String advice, List<String> ids) {
    }

    /** What was found in a file as it was at some time. */
    private record Looked(FileStamp stamp, List<Found> found) {
    }

    @Inject
    NestedFindings(DiagramHost host) {
        this.host = host;
    }

    /** The findings by file. */
    Map<Path, List<Found>> in(List<NestedWorkflow> open) {
        Map<Path, Looked> now = new HashMap<>();
        Map<Path, List<Found>> all = new HashMap<>();
        for (NestedWorkflow nested : open) {
            Path file = nested.file();
            if (file != null) {
                all.put(file, now.computeIfAbsent(file, this::look).found());
            }
        }
        known = now;
        return all;
    }

    private Looked look(Path file) {
        // one that is gone is told by the sub-workflow itself as soon as it is drawn anew
        FileStamp stamp = FileStamp.of(file);
        Looked before = known.get(file);
        return before != null && before.stamp().equals(stamp) ? before : new Looked(stamp, validate(file));
    }

    private List<Found> validate(Path file) {
        try {
            EObject root = ModelFiles.load(ModelFiles.newResourceSet(), file).getContents().get(0);
            ToolCatalog tools = host.tools();
            return Validator.validate(root, tools::find, new Examination(tools).expressions()).stream().map(NestedFindings::found).toList();
        } catch (ProblemException e) {
            // a file that cannot be read is drawn closed, with that said
            return List.of();
        }
    }

    private static Found found(Finding finding) {
        List<String> ids = new ArrayList<>();
        for (EObject each = finding.element(); each != null; each = each.eContainer()) {
            ids.add(Drawings.id(each));
        }
        return new Found(finding.severity(), finding.message(), finding.advice(), ids);
    }
}
