package org.simloom.diagram.internal.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.simloom.diagram.Part;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.edit.ElementLabels;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.tool.ToolCatalog;
import org.simloom.validation.Proposals;

/** What belongs to a node and has no place of its own: ports, cases of a branch, feedbacks of a loop. */
public final class Parts {
    private final EditingDomain domain;
    private final ToolCatalog tools;

    public Parts(EditingDomain domain, ToolCatalog tools) {
        this.domain = domain;
        this.tools = tools;
    }

    /**
     * Commands that add a part to an element, or to the one around it that has such parts.
     *
     * @throws org.simloom.base.problem.ProblemException why that is not possible
     */
    public Added add(Part part, EObject element) {
        Node owner = part.owner(element);
        if (owner == null) {
            throw Refusal.of("part", Refusal.text("part." + part.word()));
        }
        return switch (part) {
            case INPUT, OUTPUT -> new Ports(domain, tools).add(owner, part == Part.INPUT);
            case CASE -> oneMore((Branch) owner);
            case FEEDBACK -> back((Repeat) owner, element);
        };
    }

    private Added oneMore(Branch branch) {
        Case one = WorkflowFactory.eINSTANCE.createCase();
        one.setName(FreeNames.numbered("case", branch.getCases()));
        Workflow body = WorkflowFactory.eINSTANCE.createWorkflow();
        CopiedPorts.of(branch, body, true);
        one.setBody(body);
        FreeNames.ids(one, branch);
        return new Added(List.of(AddCommand.create(domain, branch, WorkflowPackage.Literals.BRANCH__CASES, one)), one);
    }

    /** From the port that is meant, where it is one of the body, or else the first two that fit. */
    private Added back(Repeat loop, EObject meant) {
        if (loop.getBody() == null) {
            throw Refusal.of("feedback.none", ElementLabels.text(loop));
        }
        Set<InputPort> fed = loop.getFeedbacks().stream().map(Feedback::getTo).collect(Collectors.toSet());
        for (OutputPort from : loop.getBody().getOutputs()) {
            for (InputPort to : loop.getBody().getInputs()) {
                boolean asked = !loop.getBody().getOutputs().contains(meant) && !loop.getBody().getInputs().contains(meant)
                        || from == meant || to == meant;
                if (asked && !fed.contains(to) && Proposals.values(from, to).isEmpty()) {
                    Feedback feedback = WorkflowFactory.eINSTANCE.createFeedback();
                    feedback.setFrom(from);
                    feedback.setTo(to);
                    FreeNames.ids(feedback, loop);
                    return new Added(List.of(AddCommand.create(domain, loop, WorkflowPackage.Literals.REPEAT__FEEDBACKS, feedback)), feedback);
                }
            }
        }
        throw Refusal.of("feedback.none", ElementLabels.text(loop));
    }
}
