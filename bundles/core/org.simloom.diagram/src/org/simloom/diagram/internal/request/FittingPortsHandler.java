package org.simloom.diagram.internal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.simloom.diagram.internal.action.FittingPortsAction;
import org.simloom.diagram.internal.action.SetFittingPortsAction;
import org.simloom.diagram.internal.edit.DataLines;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.diagram.internal.model.Gid;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Shape;
import org.simloom.model.base.Port;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.Finding;
import org.simloom.validation.Proposals.Connecting;

import com.google.inject.Inject;

/** Says which ports light up while a line is drawn from one, and why the others do not. */
public final class FittingPortsHandler extends AbstractActionHandler<FittingPortsAction> {
    @Inject
    private DiagramModel model;

    @Override
    protected List<Action> executeAction(FittingPortsAction action) {
        return listOf(model.onModel(() -> answer(action.portId())));
    }

    private SetFittingPortsAction answer(String gid) {
        Pin pin = model.elements().pin(gid);
        EObject element = model.elements().element(gid);
        if (model.elements().frame(gid) != null) {
            throw Refusal.nested(model.elements().frame(gid));
        }
        if (pin == null || !model.isThere(element)) {
            throw Refusal.of("gone");
        }
        List<String> fits = new ArrayList<>();
        Map<String, String> reasons = new TreeMap<>();
        Judge judge = model.root() instanceof ProcessPlan ? process(element, pin) : workflow((Port) element);
        model.drawing().forEach(shape -> shape.pins().stream().filter(other -> other != pin).forEach(other -> {
            Shape frame = model.elements().frame(other.id());
            Optional<String> reason = frame == null ? judge.reason(shape, other) : Optional.of(Refusal.nestedProblem(frame).message());
            if (reason.isEmpty()) {
                fits.add(Gid.port(other.id()));
            } else {
                reasons.put(Gid.port(other.id()), reason.get());
            }
        }));
        return new SetFittingPortsAction(gid, fits, reasons);
    }

    /** Why a pin does not fit; empty where it does. */
    private interface Judge {
        Optional<String> reason(Shape shape, Pin pin);
    }

    private static Judge workflow(Port port) {
        boolean from = DataLines.isBeginning(port);
        Workflow level = DataLines.level(port);
        // an end that is fed already gives up its connection
        List<Connection> replaced = from ? List.of()
                : level.getConnections().stream().filter(connection -> connection.getTarget() == port).toList();
        Connecting connecting = new Connecting(port, from, level, replaced);
        return (shape, pin) -> pin.element() instanceof Port other ? connecting.refusal(other).map(Finding::message)
                : Optional.of(Refusal.problem("ends").message());
    }

    private static Judge process(EObject element, Pin own) {
        return (shape, pin) -> {
            EObject other = shape.element();
            if (element instanceof Verification || other instanceof Verification) {
                return Optional.of(Refusal.problem("verified").message());
            }
            boolean need = element instanceof ProductionResource && other instanceof ProcessStep && pin.isForNeeds()
                    || element instanceof ProcessStep && other instanceof ProductionResource && own.isForNeeds();
            boolean flow = element != other && own.side() != pin.side() && !own.isForNeeds() && !pin.isForNeeds()
                    && !(element instanceof ProductionResource) && !(other instanceof ProductionResource) && (element instanceof ProcessStep || other instanceof ProcessStep);
            return need || flow ? Optional.empty() : Optional.of(Refusal.problem("ends").message());
        };
    }
}
