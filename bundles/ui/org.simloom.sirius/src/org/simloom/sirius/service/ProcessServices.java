package org.simloom.sirius.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.simloom.base.values.Numbers;
import org.simloom.diagram.internal.edit.Renaming;
import org.simloom.model.base.NamedElement;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Verification;

/** What a process plan shows beside its steps: where material comes from and goes to, and what verifies it. */
public class ProcessServices {

    /** Flows that begin or end outside the plan. */
    public List<MaterialFlow> openFlows(ProcessPlan plan) {
        return plan.getFlows().stream().filter(flow -> flow.getSource() == null || flow.getTarget() == null).toList();
    }

    /** Where a flow begins: a step, or the flow itself where its material comes from outside. */
    public EObject flowSource(MaterialFlow flow) {
        return flow.getSource() == null ? flow : flow.getSource();
    }

    /** Where a flow ends: a step, or the flow itself where its material leaves the plan. */
    public EObject flowTarget(MaterialFlow flow) {
        return flow.getTarget() == null ? flow : flow.getTarget();
    }

    /** What flows, and how much of it. */
    public String flowText(MaterialFlow flow) {
        String what = Stream.<NamedElement>of(flow.getPart(), flow.getMaterial()).filter(Objects::nonNull)
                .filter(element -> !element.eIsProxy()).map(Renaming::shown).collect(Collectors.joining(", "));
        String amount = flow.getAmount() == null ? "" : Numbers.display(flow.getAmount(), flow.getUnit());
        return what.isEmpty() || amount.isEmpty() ? what + amount : what + "  " + amount;
    }

    /** A step: its name, and below it its kind. */
    public String stepText(ProcessStep step) {
        return Renaming.shown(step) + "\n" + ElementLabels.literal(step.getKind());
    }

    /** What verifies the steps of a plan and what is required of them. */
    public List<Verification> proofs(ProcessPlan plan) {
        return plan.getSteps().stream().flatMap(step -> proofsOf(step).stream()).toList();
    }

    /** What verifies a step and what is required of it. */
    public List<Verification> proofsOf(ProcessStep step) {
        return Stream.concat(step.getVerifications().stream(),
                step.getRequirements().stream().flatMap(requirement -> requirement.getVerifications().stream())).toList();
    }
}
