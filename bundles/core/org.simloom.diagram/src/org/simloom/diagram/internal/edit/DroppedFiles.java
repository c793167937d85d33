package org.simloom.diagram.internal.edit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.diagram.internal.edit.Pieces.Piece;
import org.simloom.engine.Project;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.PortType;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;

/** What becomes of a file that is dropped on a workflow: an input, or a task that runs it. */
public final class DroppedFiles {
    private static final int MOST = 50;

    private final ResourceSet resources;
    private final Workflow workflow;
    private final Path model;
    private final Path project;

    /** @param workflow what they are dropped on; it may be the body of a loop */
    public DroppedFiles(ResourceSet resources, Workflow workflow) {
        this.resources = resources;
        this.workflow = workflow;
        this.model = ModelFiles.fileOf(workflow);
        this.project = model == null ? null : Project.open(model).folder().toAbsolutePath().normalize();
    }

    /** Paths from a path or from addresses of files, one a line, as mice carry them. */
    public static List<Path> paths(String text) {
        List<Path> paths = new ArrayList<>();
        for (String line : (text == null ? "" : text).split("\\R")) {
            String each = line.strip();
            if (!each.isEmpty() && !each.startsWith("#") && paths.size() < MOST) {
                try {
                    paths.add(each.startsWith("file:") ? Path.of(URI.create(each)) : Path.of(each));
                } catch (IllegalArgumentException e) {
                    throw Refusal.of("file.missing", each.length() > 80 ? each.substring(0, 80) + "…" : each);
                }
            }
        }
        return paths;
    }

    /**
     * What becomes of a file.
     *
     * @param before what has become of others that are added with it
     * @throws org.simloom.base.problem.ProblemException {@code diagram.file.*}, or why a workflow cannot be read
     */
    public Piece piece(Path file, List<Piece> before) {
        Path path = project == null ? file.toAbsolutePath().normalize() : project.resolve(file).normalize();
        if (!Files.exists(path)) {
            throw Refusal.of("file.missing", file.getFileName());
        }
        if (project == null || !path.startsWith(project) || path.equals(project)) {
            throw Refusal.of("file.outside", path.getFileName());
        }
        String name = path.getFileName().toString();
        Piece piece = name.endsWith(".simflow") ? runs(path) : name.endsWith(".py") ? script(path) : input(path);
        List<EObject> siblings = new ArrayList<>();
        siblings.addAll(workflow.getNodes());
        siblings.addAll(workflow.getInputs());
        before.forEach(other -> siblings.add(other.element()));
        NamedElement element = piece.element();
        int dot = name.lastIndexOf('.');
        element.setName(FreeNames.name(dot > 0 ? name.substring(0, dot) : name, siblings));
        return piece;
    }

    private Piece input(Path path) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setType(Files.isDirectory(path) ? PortType.DIRECTORY : PortType.FILE);
        port.setValue(relative(path));
        return new Piece(port, BasePackage.Literals.PORT_OWNER__INPUTS);
    }

    private Piece script(Path path) {
        ScriptTask task = WorkflowFactory.eINSTANCE.createScriptTask();
        task.setScript(relative(path));
        return new Piece(task, WorkflowPackage.Literals.WORKFLOW__NODES);
    }

    private Piece runs(Path path) {
        return runs(path.equals(model.toAbsolutePath().normalize()) ? workflow
                : ModelFiles.load(resources, path, Workflow.class), path.getFileName().toString());
    }

    /**
     * A task that runs another workflow, already read into the resource set of the one it is dropped on.
     *
     * @param name what the other is called where it cannot be run
     * @throws org.simloom.base.problem.ProblemException {@code diagram.file.self}
     */
    public Piece runs(Workflow other, String name) {
        if (EcoreUtil.getRootContainer(other) == EcoreUtil.getRootContainer(workflow) || runs(other, new ArrayList<>())) {
            throw Refusal.of("file.self", name);
        }
        SubWorkflow task = WorkflowFactory.eINSTANCE.createSubWorkflow();
        task.setWorkflow(other);
        CopiedPorts.of(other, task, true);
        return new Piece(task, WorkflowPackage.Literals.WORKFLOW__NODES);
    }

    /** Whether a workflow runs the one that is edited, itself or through others. */
    private boolean runs(Workflow other, List<Workflow> seen) {
        if (other.eIsProxy() || seen.contains(other)) {
            return false;
        }
        seen.add(other);
        EObject mine = EcoreUtil.getRootContainer(workflow);
        for (TreeIterator<EObject> all = other.eAllContents(); all.hasNext();) {
            if (all.next() instanceof SubWorkflow sub && sub.getWorkflow() != null
                    && (EcoreUtil.getRootContainer(sub.getWorkflow()) == mine || runs(sub.getWorkflow(), seen))) {
                return true;
            }
        }
        return false;
    }

    private String relative(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }
}
