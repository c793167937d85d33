package org.simloom.diagram.ui.internal.run;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.NestedWorkflow;
import org.simloom.model.workflow.Node;
import org.simloom.runs.ui.RunReference;

/**
 * Which runs diagrams show. A node in such a diagram adapts to its task of the run, so that views of runs, plots and
 * consoles follow it wherever it is selected.
 */
public final class ShownRuns implements IAdapterFactory {
    private static final Map<EObject, Shown> SHOWN = new WeakHashMap<>();

    private record Shown(RunReference run, Map<String, String> paths, Set<String> running) {
    }

    /** The diagram of a workflow shows a run. */
    static void put(EObject workflow, RunReference run, Map<String, String> paths, Set<String> running) {
        synchronized (SHOWN) {
            SHOWN.put(workflow, new Shown(run, Map.copyOf(paths), Set.copyOf(running)));
        }
    }

    /** It shows no run any more. */
    static void remove(EObject workflow) {
        synchronized (SHOWN) {
            SHOWN.remove(workflow);
        }
    }

    /** The task of a node in the run that its diagram shows; {@code null} where there is none. */
    public static RunReference of(EObject node) {
        Shown shown = around(node);
        String path = shown == null ? null : shown.paths().get(Drawings.id(node));
        return path == null ? null : shown.run().at(path);
    }

    /** Whether the tool of a node runs at this moment. */
    public static boolean isRunning(EObject node) {
        Shown shown = around(node);
        return shown != null && shown.running().contains(Drawings.id(node));
    }

    private static Shown around(EObject node) {
        synchronized (SHOWN) {
            return SHOWN.get(NestedWorkflow.root(node));
        }
    }

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        return type == RunReference.class && object instanceof Node node ? type.cast(of(node)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {RunReference.class};
    }
}
