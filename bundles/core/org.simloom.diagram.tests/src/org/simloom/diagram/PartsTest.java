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
import org.simloom.model.base.InputPort;
import org.simloom.model.base.NamedElement;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.workflow.Branch;
import org.simloom.model.workflow.Case;
import org.simloom.model.workflow.ForEach;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;

/** Ports, cases and feedbacks, which belong to something that is there already. */
class PartsTest {
    @TempDir
    Path folder;
    private Tester page;

    @BeforeEach
    void open() {
        page = Tester.shown(Samples.workflow(folder));
    }

    @AfterEach
    void close() {
        page.close();
    }

    private void add(String part, String gid) {
        page.edit("simloom.addPart", Map.of("elementId", gid, "part", "part:" + part));
    }

    private void make(String type, double y) {
        page.say("createNode", Map.of("elementTypeId", type, "location", Map.of("x", 10, "y", y), "containerId", "graph"));
    }

    private static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }

    @Test
    void aTaskGetsPortsFromPaletteAndMenuWhichAreSelectedThen() {
        page.edit("createNode", Map.of("elementTypeId", "part:input", "location", Map.of("x", 0, "y", 0), "args", Map.of("onto", "n:first")));
        Node first = page.element("first", Node.class);
        assertEquals(List.of("a", "input1"), names(first.getInputs()));
        assertEquals(List.of(first.getInputs().get(1)), page.host.selected);
        assertNotNull(page.part("p:first.input1"));
        add("output", "p:first.b");
        assertEquals(List.of("b", "output1"), names(first.getOutputs()));
    }

    @Test
    void aTaskOfAToolGetsTheNextPortOfTheToolAndNoOther() {
        make("tool:org.simloom.gmsh.mesh", 700);
        Node task = page.element("gmsh", Node.class);
        List<String> all = names(task.getInputs());
        page.edit("deleteElement", Map.of("elementIds", List.of("p:gmsh.dimension")));
        add("input", "n:gmsh");
        assertEquals(all.size(), task.getInputs().size());
        assertTrue(names(task.getInputs()).containsAll(all));
    }

    @Test
    void aWorkflowThatIsRunGivesThePortsThatAreMissing() {
        make("subWorkflow", 700);
        page.refused("diagram.ports", "simloom.addPart", Map.of("elementId", "n:subWorkflow1", "part", "part:input"));
    }

    @Test
    void aLoopGetsAPortInsideAndOutside() {
        ForEach loop = page.element("loop", ForEach.class);
        add("input", "n:loop");
        assertEquals(List.of("x", "input1"), names(loop.getInputs()));
        assertEquals(List.of("x", "input1"), names(loop.getBody().getInputs()));
        assertEquals(1, loop.getItems().size());
        add("output", "n:loop");
        assertEquals(PortType.VECTOR, loop.getOutputs().get(1).getType());
        assertEquals(PortType.REAL, loop.getBody().getOutputs().get(1).getType());
        assertEquals(loop.getOutputs().get(1).getName(), loop.getBody().getOutputs().get(1).getName());
    }

    @Test
    void theFirstInputOfANewLoopIsWhatItGoesOver() {
        make("forEach", 700);
        add("input", "n:forEach1");
        ForEach loop = page.element("forEach1", ForEach.class);
        assertEquals(loop.getInputs(), loop.getItems());
        assertEquals(PortType.VECTOR, loop.getInputs().get(0).getType());
        assertEquals(PortType.REAL, loop.getBody().getInputs().get(0).getType());
    }

    @Test
    void aCaseHasThePortsOfItsBranch() {
        make("branch", 700);
        add("input", "n:branch1");
        add("case", "n:branch1");
        Branch branch = page.element("branch1", Branch.class);
        assertEquals(List.of("case1", "case2"), names(branch.getCases()));
        assertEquals(List.of("input1"), names(branch.getCases().get(0).getBody().getInputs()));
        assertEquals(List.of("input1"), names(branch.getCases().get(1).getBody().getInputs()));
        page.say("simloom.fold", Map.of("elementId", "n:branch1", "open", true));
        Case second = branch.getCases().get(1);
        assertNotNull(page.part("n:" + second.getId()));
        add("case", "n:" + second.getId());
        assertEquals(3, branch.getCases().size());
    }

    @Test
    void anOutputOfARepeatIsFedBackToAnInputThatFits() {
        make("repeat", 700);
        page.refused("diagram.feedback.none", "simloom.addPart", Map.of("elementId", "n:repeat1", "part", "part:feedback"));
        add("input", "n:repeat1");
        add("output", "n:repeat1");
        add("input", "n:repeat1");
        add("feedback", "n:repeat1");
        Repeat loop = page.element("repeat1", Repeat.class);
        OutputPort from = loop.getBody().getOutputs().get(0);
        InputPort to = loop.getBody().getInputs().get(0);
        assertSame(from, loop.getFeedbacks().get(0).getFrom());
        assertSame(to, loop.getFeedbacks().get(0).getTo());
        page.say("simloom.fold", Map.of("elementId", "n:repeat1", "open", true));
        assertNotNull(page.part("e:" + loop.getFeedbacks().get(0).getId()));
        // the port that is meant, of those that nothing is fed back to yet
        page.edit("createNode", Map.of("elementTypeId", "part:feedback", "args", Map.of("onto", "n:" + loop.getBody().getInputs().get(1).getId())));
        assertSame(loop.getBody().getInputs().get(1), loop.getFeedbacks().get(1).getTo());
        page.refused("diagram.feedback.none", "simloom.addPart", Map.of("elementId", "n:repeat1", "part", "part:feedback"));
    }

    @Test
    void whatCannotHaveSuchPartsIsToldSo() {
        page.refused("diagram.part", "createNode", Map.of("elementTypeId", "part:input", "location", Map.of("x", 0, "y", 0)));
        page.refused("diagram.part", "simloom.addPart", Map.of("elementId", "graph", "part", "part:output"));
        page.refused("diagram.part", "simloom.addPart", Map.of("elementId", "n:length", "part", "part:input"));
        page.refused("diagram.part", "simloom.addPart", Map.of("elementId", "n:first", "part", "part:case"));
        page.refused("diagram.part", "simloom.addPart", Map.of("elementId", "n:loop", "part", "part:feedback"));
        page.refused("diagram.gone", "simloom.addPart", Map.of("elementId", "n:nobody", "part", "part:input"));
        page.refused("diagram.type", "simloom.addPart", Map.of("elementId", "n:first", "part", "part:engine"));
        page.refused("diagram.type", "simloom.addPart", Map.of());
    }
}
