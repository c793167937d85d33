package org.simloom.workbench.internal.marker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.model.io.ElementLines;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.ToolTask;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Texts;

/** Examines files: what validation finds, and tasks whose tool is not on this machine. */
final class FileExamination {
    private final Examination examination = new Examination(SimloomServices.catalog());
    private final Map<String, Optional<ToolDoctor.Report>> located = new HashMap<>();

    /** What is wrong with a file. */
    List<Found> examine(Path file) {
        ResourceSet set = ModelFiles.newResourceSet();
        ElementLines lines = new ElementLines(file);
        List<Found> found = new ArrayList<>();
        examination.file(set, file, (problem, element) -> found.add(element == null
                ? new Found(problem, problem.location().line(), null, null)
                : new Found(problem, lines.of(element), EcoreUtil.getURI(element).fragment(), null)));
        boolean sound = found.stream().noneMatch(f -> f.element() == null);
        if (sound && file.toString().endsWith(".simflow")) {
            missingTools(set, file, lines, found);
        }
        return found;
    }

    private void missingTools(ResourceSet set, Path file, ElementLines lines, List<Found> found) {
        ToolCatalog catalog = SimloomServices.catalog();
        for (Iterator<EObject> all = set.getResource(ModelFiles.uri(file), true).getAllContents(); all.hasNext();) {
            if (all.next() instanceof ToolTask task && task.getTool() != null) {
                located.computeIfAbsent(task.getTool(), id -> locate(catalog, id, file)).ifPresent(
                        report -> found.add(found(task, report, lines)));
            }
        }
    }

    /** Programs of a foreign project's own descriptors are not even asked for their version. */
    private static Optional<ToolDoctor.Report> locate(ToolCatalog catalog, String id, Path file) {
        Optional<ToolDescriptor> installed = catalog.find(id);
        return installed.filter(tool -> !tool.getExecutables().isEmpty())
                .map(tool -> SimloomServices.doctor(catalog).locate(tool))
                .filter(report -> report.problem() != null && !ownTool(id, file));
    }

    private static boolean ownTool(String id, Path file) {
        // a descriptor of the project takes the place of the installed one
        return ProjectDescriptors.ids(Project.open(file).folder()).contains(id);
    }

    private static Found found(ToolTask task, ToolDoctor.Report report, ElementLines lines) {
        String tool = ToolCatalog.label(report.tool());
        Problem problem = new Problem(Severity.ERROR, "tool.missing", Texts.get("marker.missing", tool, task.getName()),
                report.problem().advice(), org.simloom.base.problem.Location.element(null, task.getName()));
        return new Found(problem, lines.of(task), EcoreUtil.getURI(task).fragment(), report.tool().getId());
    }
}
