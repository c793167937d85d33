package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Severity;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.validation.Proposals.Connecting;

class ProposalsTest {
    private final Workflow flow = WorkflowFactory.eINSTANCE.createWorkflow();
    private Node first;
    private Node second;
    private Connection between;

    /** {@code first → second}. */
    @BeforeEach
    void build() {
        first = node("first", "mm", "mm");
        second = node("second", "mm", "MPa");
        between = WorkflowFactory.eINSTANCE.createConnection();
        between.setSource(first.getOutputs().get(0));
        between.setTarget(second.getInputs().get(0));
        flow.getConnections().add(between);
    }

    private Node node(String name, String from, String to) {
        Node node = WorkflowFactory.eINSTANCE.createScriptTask();
        node.setName(name);
        InputPort in = BaseFactory.eINSTANCE.createInputPort();
        in.setName("a");
        in.setUnit(from);
        OutputPort out = BaseFactory.eINSTANCE.createOutputPort();
        out.setName("b");
        out.setUnit(to);
        node.getInputs().add(in);
        node.getOutputs().add(out);
        flow.getNodes().add(node);
        return node;
    }

    private static List<String> codes(List<Finding> found) {
        return found.stream().map(Finding::code).toList();
    }

    @Test
    void aNameThatASiblingHasIsRefusedAndOneThatIsNoGoodInTemplatesIsWarnedOf() {
        assertEquals(List.of("model.name.duplicate"), codes(Proposals.name(second, "first")));
        assertEquals(List.of(), Proposals.name(first, "first"));
        assertEquals(Severity.WARNING, Proposals.name(first, "my task").get(0).severity());
        assertEquals(Severity.ERROR, Proposals.name(first.getInputs().get(0), "my port").get(0).severity());
        assertEquals(List.of("model.name.missing"), codes(Proposals.name(first, " ")));
    }

    @Test
    void unitsAreComparedAsInAFinishedModel() {
        assertEquals("model.fit.unit", Proposals.values(second.getOutputs().get(0), first.getInputs().get(0)).orElseThrow().code());
        assertTrue(Proposals.values(first.getOutputs().get(0), second.getInputs().get(0)).isEmpty());
    }

    @Test
    void aCircleIsSeenFromBothEnds() {
        second.getOutputs().get(0).setUnit("mm");
        Connecting from = new Connecting(second.getOutputs().get(0), true, flow, List.of());
        assertEquals("workflow.cycle", from.refusal(first.getInputs().get(0)).orElseThrow().code());
        assertTrue(from.refusal(first.getInputs().get(0)).orElseThrow().message().contains("first → second → first"));
        Connecting to = new Connecting(first.getInputs().get(0), false, flow, List.of());
        assertEquals("workflow.cycle", to.refusal(second.getOutputs().get(0)).orElseThrow().code());
        assertTrue(new Connecting(second.getOutputs().get(0), true, flow, List.of(between)).refusal(first.getInputs().get(0)).isEmpty(),
                "the connection that is replaced closes no circle");
    }

    @Test
    void directionIsJudgedBeforeValues() {
        Connecting from = new Connecting(first.getOutputs().get(0), true, flow, List.of());
        assertEquals(List.of("workflow.connection.to"), codes(from.with(second.getOutputs().get(0))));
    }
}
