package org.simloom.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.internal.check.Expressions;
import org.simloom.engine.internal.check.ProjectTools;
import org.simloom.model.io.ElementLines;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.ExpressionCheck;
import org.simloom.validation.Finding;
import org.simloom.validation.ToolLookup;
import org.simloom.validation.Validator;

/** Examines models as the engine takes them: with the tools of their project and its expression language. */
public final class Examination {
    private static final String TOOL = ".simtool";

    private final ToolCatalog catalog;
    private final ExpressionCheck expressions = new Expressions();
    private final Map<Path, ToolLookup> projects = new HashMap<>();

    /**
     * @param catalog tools of installed packs; those of a project come on top
     */
    public Examination(ToolCatalog catalog) {
        this.catalog = catalog;
    }

    /** The expression language, for examining a model that is being edited. */
    public ExpressionCheck expressions() {
        return expressions;
    }

    /** The tools that models in a project may name; its own are read once. */
    public ToolLookup tools(Path project) {
        return projects.computeIfAbsent(project, folder -> new ProjectTools(catalog, descriptors(folder)));
    }

    /** What is wrong with a model file: that it cannot be read, or what validation finds in it. */
    public List<Problem> file(Path file) {
        List<Problem> problems = new ArrayList<>();
        file(ModelFiles.newResourceSet(), file, (problem, element) -> problems.add(problem));
        return problems;
    }

    /**
     * As {@link #file(Path)}, with the elements.
     *
     * @param set   the file is loaded into it
     * @param found is told each problem and the element that has it; {@code null} where the file cannot be read
     */
    public void file(ResourceSet set, Path file, BiConsumer<Problem, EObject> found) {
        List<Finding> findings;
        try {
            findings = examine(ModelFiles.load(set, file));
        } catch (ProblemException e) {
            // of a damaged file as much is examined as could be read, and validation tells of every line that could
            // not; what follows a fault of XML was not read, and would only seem to be missing
            findings = set.getResources().stream().findFirst()
                    .filter(read -> read.getErrors().stream().allMatch(ModelFiles::isLocal)).map(this::examine)
                    .orElse(List.of());
            if (findings.isEmpty()) {
                found.accept(e.problem(), null);
            }
        }
        Map<Path, ElementLines> lines = new HashMap<>();
        findings.forEach(finding -> found.accept(problem(finding, lines), finding.element()));
    }

    /**
     * What is wrong with a workflow and all that a run of it uses: workflows in other files and the tools of its
     * project.
     *
     * @throws ProblemException {@code model.file.*} where there is no workflow in the file at all
     */
    public List<Problem> workflow(Path workflow) {
        Path file = workflow.toAbsolutePath().normalize();
        ResourceSet set = ModelFiles.newResourceSet();
        ModelFiles.load(set, file, Workflow.class);
        Set<Problem> problems = new LinkedHashSet<>();
        // a run reads all descriptors of the project, also those that it does not use
        descriptors(Project.open(file).folder()).forEach(tool -> problems.addAll(file(tool)));
        Map<Path, ElementLines> lines = new HashMap<>();
        List<Resource> open = set.getResources();
        // following references loads more of them
        for (int i = 0; i < open.size(); i++) {
            examine(open.get(i)).forEach(finding -> problems.add(problem(finding, lines)));
        }
        return List.copyOf(problems);
    }

    private List<Finding> examine(Resource resource) {
        if (resource.getContents().isEmpty()) {
            return List.of();
        }
        EObject root = resource.getContents().get(0);
        return Validator.validate(root, tools(Project.open(ModelFiles.fileOf(root)).folder()), expressions);
    }

    private static Problem problem(Finding finding, Map<Path, ElementLines> lines) {
        return finding.problem(file -> lines.computeIfAbsent(file, ElementLines::new));
    }

    private static List<Path> descriptors(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(TOOL)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
