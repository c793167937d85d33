package org.simloom.validation.internal.tool;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.base.Port;
import org.simloom.model.base.PortOwner;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.ToolTask;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.model.ExpressionUse;

/**
 * What expressions in a descriptor, or in a task that adds to it, can see. A task sees its own ports and those of
 * its tool that it leaves at their defaults.
 *
 * @param known    names of ports
 * @param complete whether there can be no others
 */
record Names(Set<String> known, boolean complete) {

    /** The inputs that an element's owner has. */
    static Names inputs(EObject element, Report report) {
        return of(element, false, report);
    }

    /** Inputs and outputs. */
    static Names all(EObject element, Report report) {
        return of(element, true, report);
    }

    private static Names of(EObject element, boolean outputs, Report report) {
        Set<String> known = new HashSet<>();
        boolean complete = true;
        EObject owner = element.eContainer();
        while (owner != null && !(owner instanceof PortOwner)) {
            owner = owner.eContainer();
        }
        if (owner instanceof PortOwner ports) {
            add(known, ports, outputs);
        }
        if (owner instanceof ToolDescriptor tool) {
            complete = !tool.isOpenInputs() && !(outputs && tool.isOpenOutputs());
        } else if (owner instanceof ToolTask task) {
            Optional<ToolDescriptor> tool = report.tools().find(Refs.text(task.getTool()));
            tool.ifPresent(descriptor -> add(known, descriptor, outputs));
            complete = tool.isPresent();
        }
        return new Names(known, complete);
    }

    private static void add(Set<String> known, PortOwner owner, boolean outputs) {
        owner.getInputs().stream().map(Port::getName).forEach(known::add);
        if (outputs) {
            owner.getOutputs().stream().map(Port::getName).forEach(known::add);
        }
    }

    /** Tells where an expression cannot be read, or uses what it cannot see. */
    void check(EObject element, String expression, Report report) {
        if (Refs.blank(expression)) {
            return;
        }
        Set<String> visible = new HashSet<>(known);
        if (!complete) {
            visible.addAll(report.expressions().names(expression));
        }
        ExpressionUse.check(element, expression, visible, report);
    }

    /** These names and more. */
    Names with(Set<String> more) {
        Set<String> all = new HashSet<>(known);
        all.addAll(more);
        return new Names(all, complete);
    }
}
