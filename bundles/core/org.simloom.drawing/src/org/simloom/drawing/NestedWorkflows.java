package org.simloom.drawing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.simloom.base.files.FileStamp;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.ProblemException;
import org.simloom.drawing.internal.GivenPlaces;
import org.simloom.drawing.internal.WorkflowSketch;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;

/**
 * The workflows inside of open sub-workflows. The files are read by the resource set of the model that is drawn; what is
 * drawn of them is copied anew only after they have been read anew. Not for several threads at once.
 */
public final class NestedWorkflows implements WorkflowSketch.Insides {
    /** More than anybody can look at; without a limit a few files that use each other could fill the memory. */
    private static final int MOST = 400;
    private static final Messages MESSAGES = Messages.of(WorkflowSketch.class);

    private final Map<SubWorkflow, NestedWorkflow> open = new IdentityHashMap<>();
    private final Map<Path, Laid> layouts = new HashMap<>();
    private final Set<SubWorkflow> used = new HashSet<>();

    /** A layout as its file was at some time. */
    private record Laid(FileStamp stamp, DiagramLayout layout) {
    }

    /** Begins to draw: what is not asked for until {@link #end()} is not open any more. */
    void begin() {
        used.clear();
    }

    void end() {
        open.keySet().retainAll(used);
    }

    @Override
    public Workflow workflow(SubWorkflow frame) {
        EObject found = (EObject) frame.eGet(WorkflowPackage.Literals.SUB_WORKFLOW__WORKFLOW, NestedWorkflow.around(frame) == null);
        if (found == null || !found.eIsProxy()) {
            return (Workflow) found;
        }
        // a copy has no part in what is read again when files change
        Resource host = NestedWorkflow.root(frame).eResource();
        try {
            EObject read = host == null || host.getResourceSet() == null ? null
                    : host.getResourceSet().getEObject(((InternalEObject) found).eProxyURI(), true);
            return read instanceof Workflow workflow ? workflow : (Workflow) found;
        } catch (RuntimeException e) {
            // missing or damaged, which the fault tells
            return (Workflow) found;
        }
    }

    @Override
    public String fault(SubWorkflow frame) {
        Workflow workflow = workflow(frame);
        if (workflow == null) {
            return MESSAGES.get("workflow.none");
        }
        URI uri = EcoreUtil.getURI(workflow).trimFragment();
        if (isDamaged(frame, uri)) {
            Path file = ModelFiles.fileOf(workflow);
            return MESSAGES.get(file != null && Files.exists(file) ? "workflow.damaged" : "workflow.missing", name(uri));
        }
        if (workflow.eIsProxy()) {
            return MESSAGES.get("workflow.gone", name(uri));
        }
        return leadsBack(frame, EcoreUtil.getURI(workflow)) ? MESSAGES.get("workflow.recursion", WorkflowSketch.name(workflow)) : null;
    }

    private static boolean isDamaged(SubWorkflow frame, URI uri) {
        Resource host = NestedWorkflow.root(frame).eResource();
        ResourceSet set = host == null ? null : host.getResourceSet();
        Resource read = set == null ? null : set.getResource(uri, false);
        return read != null && read != host && (read.getContents().isEmpty() || !read.getErrors().isEmpty());
    }

    private static String name(URI uri) {
        return uri.lastSegment() == null ? "?" : URI.decode(uri.lastSegment());
    }

    /** Whether the workflow is one that the sub-workflow already lies in. */
    private static boolean leadsBack(SubWorkflow frame, URI workflow) {
        for (EObject at = frame; at != null; at = NestedWorkflow.around(at) == null ? null : NestedWorkflow.around(at).frame()) {
            for (EObject around = at.eContainer(); around != null; around = around.eContainer()) {
                if (around instanceof Workflow && EcoreUtil.getURI(around).equals(workflow)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public NestedWorkflow open(SubWorkflow frame) {
        Workflow original = workflow(frame);
        if (used.size() >= MOST || original.eResource() == null) {
            return null;
        }
        used.add(frame);
        NestedWorkflow known = open.get(frame);
        if (known == null || !known.isOf(original)) {
            known = NestedWorkflow.copy(frame, original);
            open.put(frame, known);
        }
        return known;
    }

    @Override
    public Map<String, ElementLayout> places(NestedWorkflow nested) {
        Path file = nested.file();
        DiagramLayout layout = file == null ? null : layout(Layouts.file(file));
        return layout == null ? Map.of() : GivenPlaces.of(nested, layout);
    }

    private DiagramLayout layout(Path file) {
        FileStamp stamp = FileStamp.of(file);
        Laid known = layouts.get(file);
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Laid(stamp, stamp.equals(FileStamp.NONE) ? null : read(file));
            layouts.put(file, known);
        }
        return known.layout();
    }

    private static DiagramLayout read(Path file) {
        try {
            return ModelFiles.load(ModelFiles.newResourceSet(), file, DiagramLayout.class);
        } catch (ProblemException e) {
            // who opens that file is told; here it is arranged automatically
            return null;
        }
    }
}
