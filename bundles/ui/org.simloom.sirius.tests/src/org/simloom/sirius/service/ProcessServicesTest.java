package org.simloom.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.process.ResourceKind;
import org.simloom.model.process.StepKind;

class ProcessServicesTest {
    private final ProcessServices processes = new ProcessServices();
    private final LineServices lines = new LineServices();
    private final EditServices edits = new EditServices();
    private Session session;
    private PieceServices pieces;
    private ProcessPlan plan;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new Session("bracket", folder);
        pieces = new PieceServices(session);
        plan = session.open("bracket.simprocess", ProcessPlan.class);
    }

    @Test
    void flowsThatBeginOrEndOutsideStandForTheirOwnEnds() {
        List<MaterialFlow> open = processes.openFlows(plan);
        assertEquals(2, open.size());
        assertSame(open.get(0), processes.flowSource(open.get(0)));
        assertSame(plan.getSteps().get(0), processes.flowTarget(open.get(0)));
        assertTrue(processes.flowText(open.get(0)).endsWith("0.27 kg"), processes.flowText(open.get(0)));
    }

    @Test
    void stepsShowWhatVerifiesThem() {
        assertEquals(plan.getSteps().get(1).getVerifications(), processes.proofs(plan));
        assertTrue(processes.stepText(plan.getSteps().get(0)).startsWith("Cut the blank\n"));
    }

    @Test
    void stepsAndResourcesOfAllKindsAreAdded() {
        for (StepKind kind : StepKind.values()) {
            session.change(plan, () -> assertEquals(kind,
                    assertInstanceOf(ProcessStep.class, pieces.createPiece(plan, "step:" + kind.getLiteral())).getKind()));
        }
        for (ResourceKind kind : ResourceKind.values()) {
            session.change(plan, () -> assertEquals(kind,
                    assertInstanceOf(ProductionResource.class, pieces.createPiece(plan, "resource:" + kind.getLiteral())).getKind()));
        }
        assertNull(pieces.createPiece(plan, "script"));
    }

    @Test
    void materialFlowsAndNeedsAreDrawnMovedAndDeleted() {
        ProcessStep cut = plan.getSteps().get(0);
        ProcessStep inspect = plan.getSteps().get(2);
        session.change(plan, () -> assertInstanceOf(MaterialFlow.class, lines.connect(cut, inspect)));
        MaterialFlow flow = plan.getFlows().get(1);
        session.change(plan, () -> lines.reconnectTarget(flow, inspect));
        assertSame(inspect, flow.getTarget());
        session.change(plan, () -> lines.reconnectSource(flow, plan.getSteps().get(1)));
        ProductionResource press = plan.getResources().get(1);
        ProductionResource gauge = plan.getResources().get(3);
        session.change(plan, () -> lines.connect(press, cut));
        session.change(plan, () -> lines.reconnectNeed(cut, press, gauge));
        assertTrue(cut.getResources().contains(gauge));
        session.change(plan, () -> lines.disconnectNeed(cut, gauge));
        session.change(plan, () -> edits.removeElement(flow));
        assertNull(lines.connect(cut, cut));
        assertEquals(1, session.refused.size());
    }

    @Test
    void stepsGetParametersRequirementsAndVerifications() {
        ProcessStep cut = plan.getSteps().get(0);
        session.change(plan, () -> edits.createChild(cut, "parameters", "ProcessParameter"));
        session.change(plan, () -> edits.createChild(cut, "requirements", "Requirement"));
        session.change(plan, () -> edits.createChild(cut, "verifications", "Verification"));
        assertEquals(2, cut.getParameters().size());
        assertNull(edits.createChild(cut, "parameters", "Requirement"));
        assertEquals("sirius.fit", session.refused.get(0).code());
    }
}
