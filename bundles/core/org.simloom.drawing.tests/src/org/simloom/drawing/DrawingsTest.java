package org.simloom.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.Severity;
import org.simloom.drawing.internal.WorkflowSketch;
import org.simloom.drawing.svg.SvgWriter;
import org.simloom.drawing.svg.Theme;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessFactory;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Feedback;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

class DrawingsTest {
    private static final WorkflowFactory MAKE = WorkflowFactory.eINSTANCE;

    private final Drawings drawings = new Drawings(id -> "Tool " + id);
    private final DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
    private final Workflow flow = MAKE.createWorkflow();
    private InputPort length;
    private Node mesh;
    private Node solve;

    /** length → mesh → solve. */
    @BeforeEach
    void build() {
        length = input("length", "mm");
        flow.getInputs().add(length);
        mesh = task("mesh");
        solve = task("solve");
        connect(flow, length, mesh.getInputs().get(0));
        connect(flow, mesh.getOutputs().get(0), solve.getInputs().get(0));
    }

    private static InputPort input(String id, String unit) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setId(id);
        port.setName(id);
        port.setUnit(unit);
        return port;
    }

    private static OutputPort output(String id, String unit) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setId(id);
        port.setName(id);
        port.setUnit(unit);
        return port;
    }

    private Node task(String id) {
        var task = MAKE.createToolTask();
        task.setId(id);
        task.setName(id);
        task.setTool("some.tool");
        task.getInputs().add(input(id + ".in", "mm"));
        task.getOutputs().add(output(id + ".out", "mm"));
        flow.getNodes().add(task);
        return task;
    }

    private static Connection connect(Workflow in, Port source, Port target) {
        Connection connection = MAKE.createConnection();
        connection.setId("w" + in.getConnections().size());
        connection.setSource(source);
        connection.setTarget(target);
        in.getConnections().add(connection);
        return connection;
    }

    private void lay(String id, double x, double y) {
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement(id);
        entry.setX(x);
        entry.setY(y);
        layout.getElements().add(entry);
    }

    private Drawing draw() {
        return drawings.draw(flow, layout, Placement.NONE);
    }

    private static Map<String, Shape> shapes(Drawing drawing) {
        Map<String, Shape> all = new HashMap<>();
        drawing.forEach(shape -> all.put(shape.id(), shape));
        return all;
    }

    @Test
    void whatWasPreparedIsDrawnAsTheModelWasThen() throws Exception {
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement(Drawings.id(mesh));
        entry.setX(300.0);
        entry.setY(40.0);
        layout.getElements().add(entry);
        Drawing then = drawings.draw(flow, layout, Placement.NONE);
        Preparation prepared = drawings.prepare(flow, layout, Placement.NONE);
        int steps = 1;
        while (prepared.step()) {
            steps++;
        }
        assertEquals(flow.getInputs().size() + flow.getNodes().size() + flow.getOutputs().size() + flow.getConnections().size(), steps);
        assertEquals(then, drawings.prepare(flow, layout, Placement.NONE).complete().draw());
        entry.setX(900.0);
        flow.getNodes().remove(solve);
        assertEquals(then, CompletableFuture.supplyAsync(prepared::draw).get());
    }

    @Test
    void valuesFlowFromLeftToRight() {
        Map<String, Shape> all = shapes(draw());
        assertTrue(all.get("length").box().right() < all.get("mesh").box().x());
        assertTrue(all.get("mesh").box().right() < all.get("solve").box().x());
        assertEquals(Role.INPUT, all.get("length").role());
        assertEquals("Tool some.tool", all.get("mesh").detail());
    }

    @Test
    void nothingOverlaps() {
        for (int i = 0; i < 30; i++) {
            Node more = task("more" + i);
            connect(flow, (i % 3 == 0 ? mesh : flow.getNodes().get(i)).getOutputs().get(0), more.getInputs().get(0));
        }
        List<Shape> all = draw().shapes();
        for (Shape a : all) {
            assertFalse(all.stream().anyMatch(b -> a != b && a.box().overlaps(b.box(), 0)), a.id());
        }
    }

    @Test
    void portsNameUnitsAndValues() {
        length.setValue("20 mm");
        Map<String, Shape> all = shapes(draw());
        assertEquals("length = 20 mm", all.get("length").label());
        assertEquals("mesh.in [mm]", all.get("mesh").pins().get(0).label());
    }

    @Test
    void aLineBetweenTwoUnitsSaysHowTheNumberChanges() {
        solve.getInputs().get(0).setUnit("m");
        assertEquals("mm → m", draw().lines().get(1).label());
    }

    @Test
    void whatIsLaidDownStaysWhereItIsWhenSomethingIsAdded() {
        lay("length", 0, 0);
        lay("mesh", 300, 500);
        lay("solve", 40, 900);
        Node more = task("more");
        connect(flow, mesh.getOutputs().get(0), more.getInputs().get(0));
        Map<String, Shape> all = shapes(draw());
        assertEquals(new Point(300, 500), all.get("mesh").box().corner());
        assertEquals(new Point(40, 900), all.get("solve").box().corner());
        assertTrue(all.get("more").box().x() > all.get("mesh").box().right());
        assertTrue(all.values().stream().noneMatch(s -> s != all.get("more") && s.box().overlaps(all.get("more").box(), 0)));
    }

    @Test
    void arrangingAnewAfterASmallChangeMovesLittle() {
        for (int i = 0; i < 12; i++) {
            Node more = task("more" + i);
            connect(flow, flow.getNodes().get(i).getOutputs().get(0), more.getInputs().get(0));
        }
        Map<String, Point> before = drawings.arrange(flow, layout).corners();
        Node last = task("last");
        connect(flow, mesh.getOutputs().get(0), last.getInputs().get(0));
        Map<String, Point> after = drawings.arrange(flow, layout).corners();
        long kept = before.keySet().stream().filter(id -> before.get(id).x() == after.get(id).x()).count();
        assertEquals(before.size(), kept);
        assertTrue(before.keySet().stream().allMatch(id -> Math.abs(before.get(id).y() - after.get(id).y()) < 200));
    }

    @Test
    void drawingChangesNeitherModelNorLayout() {
        lay("mesh", 10, 10);
        mesh.setId(null);
        draw();
        assertEquals(1, layout.getElements().size());
        assertEquals(null, mesh.getId());
    }

    @Test
    void aLayoutOfThingsThatAreGoneDoesNoHarm() {
        lay("gone", 5, 5);
        lay("mesh", 100, 100);
        assertEquals(new Point(100, 100), shapes(draw()).get("mesh").box().corner());
        assertEquals(2, layout.getElements().size());
    }

    @Test
    void aConnectionToNowhereIsDrawnAsAFault() {
        connect(flow, solve.getOutputs().get(0), null);
        Map<String, Shape> all = shapes(draw());
        assertEquals(Role.UNKNOWN, all.get("w2#to").role());
        assertEquals(3, draw().lines().size());
    }

    @Test
    void theInsideOfALoopIsShownWhenItIsOpen() {
        Repeat loop = MAKE.createRepeat();
        loop.setId("loop");
        loop.setName("loop");
        loop.setUntil("abs(x) < 0.1");
        Workflow body = MAKE.createWorkflow();
        body.setId("body");
        InputPort in = input("body.x", "");
        OutputPort out = output("body.y", "");
        body.getInputs().add(in);
        body.getOutputs().add(out);
        connect(body, in, out).setId("inner");
        loop.setBody(body);
        Feedback feedback = MAKE.createFeedback();
        feedback.setId("again");
        feedback.setFrom(out);
        feedback.setTo(in);
        loop.getFeedbacks().add(feedback);
        flow.getNodes().add(loop);
        assertTrue(shapes(draw()).get("loop").foldable());
        assertFalse(shapes(draw()).containsKey("body.x"));
        assertTrue(draw().shape(in).isEmpty());
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement("loop");
        entry.setOpen(true);
        layout.getElements().add(entry);
        Map<String, Shape> all = shapes(draw());
        Shape shape = all.get("loop");
        assertTrue(all.get("body.x").box().y() > Shape.HEADER);
        assertEquals(all.get("body.x"), draw().shape(in).orElseThrow());
        shape.inside().forEach(inner -> assertTrue(inner.box().right() < shape.box().width()
                && inner.box().bottom() < shape.box().height(), inner.id()));
        assertEquals(List.of("inner", "again"), shape.lines().stream().map(Line::id).toList());
        assertTrue(all.values().stream().filter(s -> draw().shapes().contains(s)).noneMatch(s -> s != shape && s.box().overlaps(
                shape.box(), 0)));
    }

    @Test
    void bendPointsThatSomebodyHasSetAreKept() {
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement("w0");
        entry.setPoints("120,40 120,90.5");
        layout.getElements().add(entry);
        assertEquals(List.of(new Point(120, 40), new Point(120, 90.5)), draw().lines().get(0).points());
        assertEquals("120,40 120,90.5", Layouts.text(draw().lines().get(0).points()));
        entry.setPoints("120;40 nonsense");
        assertEquals(Optional.empty(), Layouts.points(entry.getPoints()));
        assertFalse(draw().lines().get(0).points().contains(new Point(120, 90.5)));
    }

    @Test
    void aProcessShowsWhereMaterialComesFromAndGoesTo() {
        ProcessPlan plan = ProcessFactory.eINSTANCE.createProcessPlan();
        ProcessStep cut = ProcessFactory.eINSTANCE.createProcessStep();
        cut.setId("cut");
        cut.setName("cut");
        cut.setDuration(40.0);
        plan.getSteps().add(cut);
        MaterialFlow in = ProcessFactory.eINSTANCE.createMaterialFlow();
        in.setId("in");
        in.setTarget(cut);
        in.setAmount(0.27);
        in.setUnit("kg");
        MaterialFlow out = ProcessFactory.eINSTANCE.createMaterialFlow();
        out.setId("out");
        out.setSource(cut);
        plan.getFlows().addAll(List.of(in, out));
        Drawing drawing = drawings.draw(plan, layout, Placement.NONE);
        Map<Role, Long> roles = drawing.shapes().stream().collect(Collectors.groupingBy(Shape::role, Collectors.counting()));
        assertEquals(Map.of(Role.STEP, 1L, Role.START, 1L, Role.END, 1L), roles);
        assertEquals("0.27 kg", drawing.lines().get(0).label());
    }

    @Test
    void whatAStepNeedsArrivesApartFromMaterial() {
        ProcessPlan plan = ProcessFactory.eINSTANCE.createProcessPlan();
        ProcessStep cut = ProcessFactory.eINSTANCE.createProcessStep();
        cut.setId("cut");
        plan.getSteps().add(cut);
        ProductionResource lathe = ProcessFactory.eINSTANCE.createProductionResource();
        lathe.setId("lathe");
        plan.getResources().add(lathe);
        cut.getResources().add(lathe);
        MaterialFlow in = ProcessFactory.eINSTANCE.createMaterialFlow();
        in.setId("in");
        in.setTarget(cut);
        plan.getFlows().add(in);
        Drawing drawing = drawings.draw(plan, layout, Placement.NONE);
        assertEquals(List.of("cut#in", "cut#needs"), drawing.lines().stream().map(Line::target).toList());
        Shape step = shapes(drawing).get("cut");
        assertEquals(Shape.ROW, step.pins().get(1).offset() - step.pins().get(0).offset());
        assertFalse(step.pins().get(0).isForNeeds());
        assertTrue(step.pins().get(1).isForNeeds());
    }

    @Test
    void aPictureIsXmlWithEveryNameInIt() throws Exception {
        mesh.setLabel("격자 <생성> & \"more\"\u0007");
        for (Theme theme : Theme.values()) {
            String svg = new SvgWriter(theme, id -> id.equals("solve") ? new Marks.Mark(Severity.ERROR, "no tool") : null).write(draw());
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            String text = document.getDocumentElement().getTextContent();
            assertTrue(text.contains("격자 <생성> & \"more\""), text);
            assertTrue(text.contains("no tool"));
            assertTrue(text.contains("length [mm]"));
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(WorkflowSketch.class));
    }
}
