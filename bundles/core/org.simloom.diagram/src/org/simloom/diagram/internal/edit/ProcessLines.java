package org.simloom.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Line;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPackage;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.product.Verification;

/** Flows of material between steps, and what steps need. */
public final class ProcessLines {
    private final EditingDomain domain;
    private final ProcessPlan plan;

    public ProcessLines(EditingDomain domain, ProcessPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    /** Commands and the flow that they make; {@code null} where they make none. */
    public record Joined(List<Command> commands, MaterialFlow flow) {
    }

    /**
     * Connects two steps, a step and where material comes from or goes to, or a resource and a step.
     *
     * @param source a step, a resource, or the flow that a beginning or end stands for
     * @throws org.simloom.base.problem.ProblemException {@code diagram.ends} or {@code diagram.verified}
     */
    public Joined join(EObject source, EObject target) {
        if (source instanceof Verification || target instanceof Verification) {
            throw Refusal.of("verified");
        }
        if (source instanceof ProductionResource resource && target instanceof ProcessStep step) {
            return need(resource, step);
        }
        if (source instanceof ProcessStep step && target instanceof ProductionResource resource) {
            return need(resource, step);
        }
        boolean flows = source != target && (source instanceof ProcessStep || source instanceof MaterialFlow)
                && (target instanceof ProcessStep || target instanceof MaterialFlow)
                && (source instanceof ProcessStep || target instanceof ProcessStep);
        if (!flows) {
            throw Refusal.of("ends");
        }
        ProcessStep from = source instanceof ProcessStep step ? step : null;
        ProcessStep to = target instanceof ProcessStep step ? step : null;
        MaterialFlow flow = ProcessFactory.eINSTANCE.createMaterialFlow();
        flow.setSource(from);
        flow.setTarget(to);
        what(flow, from == null ? (MaterialFlow) source : to == null ? (MaterialFlow) target : before(from), from);
        return new Joined(List.of(add(flow)), flow);
    }

    private Joined need(ProductionResource resource, ProcessStep step) {
        return new Joined(step.getResources().contains(resource) ? List.of()
                : List.of(AddCommand.create(domain, step, ProcessPackage.Literals.PROCESS_STEP__RESOURCES, resource)), null);
    }

    private Command add(MaterialFlow flow) {
        FreeNames.ids(flow, plan);
        return AddCommand.create(domain, plan, ProcessPackage.Literals.PROCESS_PLAN__FLOWS, flow);
    }

    /** What arrives at a step is most likely what leaves it. */
    private MaterialFlow before(ProcessStep step) {
        return plan.getFlows().stream().filter(flow -> flow.getTarget() == step).findFirst().orElse(null);
    }

    private static void what(MaterialFlow flow, MaterialFlow like, ProcessStep from) {
        if (from != null && !from.getParts().isEmpty()) {
            flow.setPart(from.getParts().get(0));
        } else if (like != null && like.getPart() != null) {
            flow.setPart(like.getPart());
        } else if (like != null) {
            flow.setMaterial(like.getMaterial());
            flow.setUnit(like.getUnit());
        }
    }

    /** Gives a line other ends. */
    public List<Command> rejoin(Line line, EObject source, EObject target) {
        if (line.element() instanceof MaterialFlow flow) {
            return rejoin(flow, source, target);
        }
        List<Command> commands = new ArrayList<>(disconnect(line));
        commands.addAll(join(source, target).commands());
        return commands;
    }

    /** Gives a flow other ends; the flow itself stands for its own beginning or end. */
    public List<Command> rejoin(MaterialFlow flow, EObject source, EObject target) {
        ProcessStep from = end(flow, source);
        ProcessStep to = end(flow, target);
        if (from == null && to == null || from == to) {
            throw Refusal.of("ends");
        }
        List<Command> commands = new ArrayList<>();
        if (from != flow.getSource()) {
            commands.add(SetCommand.create(domain, flow, ProcessPackage.Literals.MATERIAL_FLOW__SOURCE, from));
        }
        if (to != flow.getTarget()) {
            commands.add(SetCommand.create(domain, flow, ProcessPackage.Literals.MATERIAL_FLOW__TARGET, to));
        }
        return commands;
    }

    private static ProcessStep end(MaterialFlow flow, EObject end) {
        if (end instanceof ProcessStep step) {
            return step;
        }
        if (end == flow) {
            return null;
        }
        throw Refusal.of("ends");
    }

    /** Takes away a line that is no element: a need of a resource. */
    public List<Command> disconnect(Line line) {
        for (ProcessStep step : plan.getSteps()) {
            for (ProductionResource resource : step.getResources()) {
                if (line.id().equals(Drawings.id(step) + "#" + Drawings.id(resource))) {
                    return disconnect(step, resource);
                }
            }
        }
        throw Refusal.of("verified");
    }

    /** A step does without a resource. */
    public List<Command> disconnect(ProcessStep step, ProductionResource resource) {
        return List.of(RemoveCommand.create(domain, step, ProcessPackage.Literals.PROCESS_STEP__RESOURCES, resource));
    }

    /** Puts a new step between the ends of a flow. */
    public List<Command> insert(ProcessStep step, MaterialFlow flow) {
        MaterialFlow second = ProcessFactory.eINSTANCE.createMaterialFlow();
        second.setSource(step);
        second.setTarget(flow.getTarget());
        second.setPart(flow.getPart());
        second.setMaterial(flow.getMaterial());
        second.setAmount(flow.getAmount());
        second.setUnit(flow.getUnit());
        return List.of(SetCommand.create(domain, flow, ProcessPackage.Literals.MATERIAL_FLOW__TARGET, step), add(second));
    }
}
