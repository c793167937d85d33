package org.simloom.drawing;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/**
 * What is drawn inside of an open sub-workflow: a copy of the workflow's file for this use alone, in a resource of its
 * own at the same address. So every drawn element stands in one place, whatever else uses the file, and nothing that is
 * done to it can reach the file. It is to be read only.
 */
public final class NestedWorkflow {
    /** What parts the id of a sub-workflow from that of an element inside, in the id of the latter's shape. */
    public static final String SEPARATOR = "/";

    private final SubWorkflow frame;
    private final Workflow original;
    private final Workflow workflow;

    private NestedWorkflow(SubWorkflow frame, Workflow original, Workflow workflow) {
        this.frame = frame;
        this.original = original;
        this.workflow = workflow;
        workflow.eResource().eAdapters().add(new Owner(this));
    }

    /**
     * A copy for one use of a workflow.
     *
     * @param original in a resource
     */
    static NestedWorkflow copy(SubWorkflow frame, Workflow original) {
        EObject root = EcoreUtil.getRootContainer(original);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(root);
        copier.copyReferences();
        ModelFiles.newResourceSet().createResource(original.eResource().getURI()).getContents().add(copy);
        return new NestedWorkflow(frame, original, (Workflow) copier.get(original));
    }

    /** The nested workflow that an element is drawn in, the innermost of several; {@code null} for one of the drawn model itself. */
    public static NestedWorkflow around(EObject element) {
        Resource resource = element == null ? null : element.eResource();
        if (resource != null) {
            for (Adapter adapter : resource.eAdapters()) {
                if (adapter instanceof Owner owner) {
                    return owner.nested;
                }
            }
        }
        return null;
    }

    /** The insides of all sub-workflows that are open in a drawing. */
    public static Set<NestedWorkflow> in(Drawing drawing) {
        Set<NestedWorkflow> open = new LinkedHashSet<>();
        drawing.forEach(shape -> open.add(around(shape.element())));
        open.remove(null);
        return open;
    }

    /** The drawn model that an element is shown in: its root, or that of the outermost sub-workflow around it. */
    public static EObject root(EObject element) {
        EObject outermost = element;
        for (NestedWorkflow nested = around(element); nested != null; nested = around(outermost)) {
            outermost = nested.frame;
        }
        return EcoreUtil.getRootContainer(outermost);
    }

    /** The sub-workflow whose inside it is; may itself lie in a nested workflow. */
    public SubWorkflow frame() {
        return frame;
    }

    /** The workflow as it is drawn. */
    public Workflow workflow() {
        return workflow;
    }

    /** Where it comes from; {@code null} where that is no file. */
    public Path file() {
        return ModelFiles.fileOf(workflow);
    }

    /** The name of the file, for people. */
    public String fileName() {
        return workflow.eResource().getURI().lastSegment();
    }

    /** What the ids of its shapes begin with. */
    public String prefix() {
        return Drawings.id(frame) + SEPARATOR;
    }

    /** Whether it still says what the file said when it was last read. */
    boolean isOf(Workflow now) {
        // what lies in the same file as the frame is edited and stays the same object
        return original == now && now.eResource() != frame.eResource();
    }

    /** Leads from a resource to the use it was copied for. */
    private static final class Owner extends AdapterImpl {
        private final NestedWorkflow nested;

        Owner(NestedWorkflow nested) {
            this.nested = nested;
        }
    }
}
