package org.simloom.diagram;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.internal.action.ThemeAction;
import org.simloom.diagram.internal.live.LiveStates;
import org.simloom.diagram.internal.live.ShowStatesAction;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.request.EnterAction;
import org.simloom.diagram.internal.request.SelectElementsAction;
import org.simloom.diagram.internal.request.ShowMarkersAction;
import org.simloom.diagram.internal.server.Changes;
import org.simloom.diagram.internal.server.DiagramServer;
import org.simloom.diagram.internal.server.Faults;
import org.simloom.diagram.internal.server.Kinds;
import org.simloom.diagram.internal.server.ModelDiagramModule;
import org.simloom.diagram.internal.server.Page;
import org.simloom.diagram.internal.server.ShowAction;
import org.simloom.drawing.Drawing;
import org.simloom.model.process.ProcessPlan;

/**
 * One page that shows and edits a model. All methods may be called on any thread and return at once; what there is to
 * do is done on a thread of the session, and on the model's by {@link DiagramHost#onModel}.
 */
public final class DiagramSession implements AutoCloseable {
    private final DiagramModel model;
    private final LiveStates states = new LiveStates();
    private final Changes changes = new Changes();
    private final Faults faults;
    private final DiagramServer server;

    /**
     * @param toPage takes messages for the page, each a text of JSON; called on the session's thread, one after the other
     */
    public DiagramSession(DiagramHost host, Consumer<String> toPage) {
        model = new DiagramModel(host);
        faults = new Faults(host);
        Page page = new Page(toPage);
        Kinds kinds = new Kinds();
        String type = host.root() instanceof ProcessPlan ? "process" : "workflow";
        server = new DiagramServer(new ModelDiagramModule(type, model, page, states, changes, kinds), page, kinds);
    }

    /** Takes a message of the page; one that makes no sense is told to the host as a problem. */
    public void receive(String message) {
        try {
            server.receive(message);
        } catch (ProblemException e) {
            faults.tell("", e);
        }
    }

    /** Model or layout have changed, by whomever. What happens within a twentieth of a second is shown at once. */
    public void modelChanged() {
        changes.happened(() -> server.dispatcher().dispatch(new ShowAction()));
    }

    /** There are other findings than before. */
    public void findingsChanged() {
        server.dispatcher().dispatch(new ShowMarkersAction());
    }

    /** Selects elements that were selected elsewhere; those that are not drawn are left out. */
    public void select(Collection<? extends EObject> elements) {
        server.dispatcher().dispatch(new SelectElementsAction(elements));
    }

    /**
     * Shows how nodes do in a run.
     *
     * @param byNode by the ids of nodes
     * @param all    whether nodes that are not named have no state any more
     */
    public void show(Map<String, NodeState> byNode, boolean all) {
        if (states.put(byNode, all)) {
            server.dispatcher().dispatch(new ShowStatesAction());
        }
    }

    /** Shows another part of the model: the body of a loop or case, or again the whole of it. */
    public void setRoot(EObject root) {
        server.dispatcher().dispatch(new EnterAction(root));
    }

    /** Colours: {@code light}, {@code dark} or {@code print}. */
    public void theme(String name) {
        states.theme(name);
        server.dispatcher().dispatch(new ThemeAction(name));
    }

    /** What is shown at the moment; {@code null} before the page has asked for it. */
    public Drawing drawing() {
        return model.shown();
    }

    /** Ends the session. Waits for nothing, not even for a message that is being handled. */
    @Override
    public void close() {
        server.close();
    }
}
