package org.simloom.sirius.service;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.internal.edit.DataLines;
import org.simloom.diagram.internal.edit.ProcessLines;
import org.simloom.diagram.internal.edit.Refusal;
import org.simloom.model.edit.ModelEditingDomain;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.workflow.Connection;
import org.simloom.sirius.internal.Changes;

/** Connects ports of workflows, and steps and resources of process plans, by the rules that all editors have. */
public class LineServices {

    /** Whether the two may be connected. Changes nothing. */
    public boolean canConnect(EObject source, EObject target) {
        if (source == null || target == null) {
            return false;
        }
        ModelEditingDomain domain = new ModelEditingDomain();
        try {
            joined(domain, source, target, null);
            return true;
        } catch (ProblemException e) {
            return false;
        } finally {
            domain.dispose();
        }
    }

    /** Connects the two; the connection or flow, or {@code null} where there is none or that is refused. */
    public EObject connect(EObject source, EObject target) {
        List<EObject> made = new ArrayList<>();
        boolean done = Changes.make(source, domain -> {
            Line line = joined(domain, source, target, null);
            if (line.element() != null) {
                made.add(line.element());
            }
            return line.commands();
        });
        return done && !made.isEmpty() ? made.get(0) : null;
    }

    /** Lets a connection or flow begin elsewhere. */
    public EObject reconnectSource(EObject line, EObject source) {
        return reconnect(line, source, line instanceof Connection connection ? connection.getTarget()
                : line instanceof MaterialFlow flow ? end(flow.getTarget(), flow) : null);
    }

    /** Lets a connection or flow end elsewhere. */
    public EObject reconnectTarget(EObject line, EObject target) {
        return reconnect(line, line instanceof Connection connection ? connection.getSource()
                : line instanceof MaterialFlow flow ? end(flow.getSource(), flow) : null, target);
    }

    /** Lets a step need another resource. */
    public EObject reconnectNeed(ProcessStep step, EObject old, EObject other) {
        Changes.make(step, domain -> {
            ProcessLines lines = new ProcessLines(domain, plan(step));
            List<Command> commands = new ArrayList<>(lines.disconnect(step, (ProductionResource) old));
            commands.addAll(lines.join(other, step).commands());
            return commands;
        });
        return step;
    }

    /** A step does without a resource. */
    public EObject disconnectNeed(ProcessStep step, EObject resource) {
        Changes.make(step, domain -> new ProcessLines(domain, plan(step)).disconnect(step, (ProductionResource) resource));
        return step;
    }

    private static EObject reconnect(EObject line, EObject source, EObject target) {
        Changes.make(line, domain -> joined(domain, source, target, line).commands());
        return line;
    }

    private record Line(List<Command> commands, EObject element) {
    }

    private static Line joined(EditingDomain domain, EObject source, EObject target, EObject changed) {
        if (changed instanceof MaterialFlow flow) {
            return new Line(new ProcessLines(domain, plan(flow)).rejoin(flow, source, target), flow);
        }
        if (changed != null && !(changed instanceof Connection)) {
            throw Refusal.of("feedback");
        }
        if (source != null && source.eContainer() instanceof ProcessPlan plan) {
            ProcessLines.Joined joined = new ProcessLines(domain, plan).join(source, target);
            return new Line(joined.commands(), joined.flow());
        }
        DataLines.Joined joined = new DataLines(domain).join(source, target, (Connection) changed);
        return new Line(joined.commands(), joined.connection());
    }

    private static ProcessPlan plan(EObject element) {
        return (ProcessPlan) element.eContainer();
    }

    /** The flow itself stands for where material comes from or goes to. */
    private static EObject end(ProcessStep step, MaterialFlow flow) {
        return step == null ? flow : step;
    }
}
