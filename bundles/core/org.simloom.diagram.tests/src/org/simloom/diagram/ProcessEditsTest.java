package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.process.ResourceKind;
import org.simloom.model.process.StepKind;

class ProcessEditsTest {
    @TempDir
    Path folder;
    private Tester page;
    private ProcessPlan plan;

    /** {@code → cut → bend →}, with a press that nobody needs yet. */
    @BeforeEach
    void open() {
        ProcessPlan made = ProcessFactory.eINSTANCE.createProcessPlan();
        made.setName("bracket");
        ProcessStep cut = step(made, "cut", StepKind.MACHINING);
        ProcessStep bend = step(made, "bend", StepKind.FORMING);
        flow(made, "in", null, cut);
        flow(made, "between", cut, bend);
        flow(made, "out", bend, null);
        ProductionResource press = ProcessFactory.eINSTANCE.createProductionResource();
        press.setName("press");
        press.setKind(ResourceKind.MACHINE);
        made.getResources().add(press);
        page = Tester.shown(Samples.save(made, folder.resolve("bracket.simprocess")));
        plan = (ProcessPlan) page.host.root();
    }

    private static ProcessStep step(ProcessPlan plan, String name, StepKind kind) {
        ProcessStep step = ProcessFactory.eINSTANCE.createProcessStep();
        step.setName(name);
        step.setKind(kind);
        plan.getSteps().add(step);
        return step;
    }

    private static void flow(ProcessPlan plan, String id, ProcessStep source, ProcessStep target) {
        MaterialFlow flow = ProcessFactory.eINSTANCE.createMaterialFlow();
        flow.setId(id);
        flow.setSource(source);
        flow.setTarget(target);
        flow.setUnit("kg");
        plan.getFlows().add(flow);
    }

    @AfterEach
    void close() {
        page.close();
    }

    private void connect(String source, String target) {
        page.edit("createEdge", Map.of("elementTypeId", "edge:material", "sourceElementId", source, "targetElementId", target));
    }

    @Test
    void stepsAndResourcesAreMade() {
        page.edit("createNode", Map.of("elementTypeId", "step:heatTreatment", "location", Map.of("x", 5, "y", 500)));
        assertEquals(StepKind.HEAT_TREATMENT, plan.getSteps().get(2).getKind());
        assertEquals("heatTreatment1", plan.getSteps().get(2).getName());
        page.edit("createNode", Map.of("elementTypeId", "resource:operator", "location", Map.of("x", 5, "y", 600)));
        assertEquals("label:name", page.part("l:operator1").get("type").getAsString());
        page.refused("diagram.type", "createNode", Map.of("elementTypeId", "script"));
    }

    @Test
    void aStepDroppedOnAFlowIsPutBetween() {
        page.edit("createNode", Map.of("elementTypeId", "step:welding", "location", Map.of("x", 5, "y", 500),
                "args", Map.of("insertInto", "e:between")));
        ProcessStep made = plan.getSteps().get(2);
        assertSame(made, page.element("between", MaterialFlow.class).getTarget());
        MaterialFlow second = plan.getFlows().get(3);
        assertSame(made, second.getSource());
        assertEquals("bend", second.getTarget().getName());
        assertEquals("kg", second.getUnit());
    }

    @Test
    void stepsAreConnectedByMaterial() {
        page.say("createNode", Map.of("elementTypeId", "step:inspection", "location", Map.of("x", 5, "y", 500)));
        connect("p:bend#out", "p:inspection1#in");
        assertEquals("inspection1", plan.getFlows().get(3).getTarget().getName());
        assertEquals("kg", plan.getFlows().get(3).getUnit(), "what arrives is most likely what leaves");
        connect("n:cut", "n:inspection1");
        page.refused("diagram.ends", "createEdge",
                Map.of("elementTypeId", "edge:material", "sourceElementId", "n:cut", "targetElementId", "n:cut"));
        page.refused("diagram.ends", "createEdge",
                Map.of("elementTypeId", "edge:material", "sourceElementId", "n:in#start", "targetElementId", "n:out#end"));
    }

    @Test
    void rawMaterialComesToAnotherStepToo() {
        connect("p:in#start", "p:bend#in");
        MaterialFlow made = plan.getFlows().get(3);
        assertEquals(null, made.getSource());
        assertEquals("bend", made.getTarget().getName());
    }

    @Test
    void resourcesAreNeededBySteps() {
        connect("p:press", "p:bend#in");
        assertEquals("press", plan.getSteps().get(1).getResources().get(0).getName());
        assertNotNull(page.part("e:bend#press"));
        page.edit("reconnectEdge", Map.of("edgeElementId", "e:bend#press", "sourceElementId", "p:press", "targetElementId", "p:cut#in"));
        assertEquals(1, plan.getSteps().get(0).getResources().size());
        assertTrue(plan.getSteps().get(1).getResources().isEmpty());
        page.edit("deleteElement", Map.of("elementIds", List.of("e:cut#press")));
        assertTrue(plan.getSteps().get(0).getResources().isEmpty());
    }

    @Test
    void flowsGetOtherEnds() {
        page.edit("reconnectEdge", Map.of("edgeElementId", "e:in", "sourceElementId", "p:in#start", "targetElementId", "p:bend#in"));
        assertEquals("bend", page.element("in", MaterialFlow.class).getTarget().getName());
        page.refused("diagram.ends", "reconnectEdge",
                Map.of("edgeElementId", "e:between", "sourceElementId", "p:cut#out", "targetElementId", "p:cut#in"));
    }

    @Test
    void aStepIsDeletedWithItsFlows() {
        page.edit("deleteElement", Map.of("elementIds", List.of("n:bend", "n:in#start")));
        assertEquals(0, plan.getFlows().size());
        assertEquals(1, plan.getSteps().size());
    }

    @Test
    void portsThatFitLightUp() {
        page.say("simloom.fittingPorts", Map.of("portId", "p:press"));
        String answer = page.last("simloom.setFittingPorts").toString();
        assertTrue(answer.contains("\"fits\":[\"p:cut#needs\",\"p:bend#needs\"]"), answer);
        page.say("simloom.fittingPorts", Map.of("portId", "p:bend#needs"));
        answer = page.last("simloom.setFittingPorts").toString();
        assertTrue(answer.contains("\"fits\":[\"p:press\"]"), answer);
    }

    @Test
    void theExampleIsShownWhole() {
        try (Tester example = Tester.shown(Samples.process(folder))) {
            ProcessPlan shown = (ProcessPlan) example.host.root();
            shown.getSteps().forEach(step -> assertNotNull(example.part("n:" + step.getId())));
            shown.getFlows().forEach(flow -> assertNotNull(example.part("e:" + flow.getId())));
        }
    }
}
