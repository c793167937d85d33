package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.diagram.internal.model.DiagramModel;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Drawings;
import org.simloom.drawing.Placement;
import org.simloom.drawing.Point;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.ToolCatalog;

/** Diagrams that are drawn beside the thread of their model. */
class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void aDrawingMadeAsideIsTheOneMadeAtOnceBeforeAndAfter() {
        FileHost host = new FileHost(Samples.workflow(folder));
        DiagramModel model = new DiagramModel(host);
        Drawing atOnce = new Drawings(id -> host.tools().find(id).map(ToolCatalog::label).orElse(id))
                .draw(host.root(), host.layout(), Placement.NONE);
        assertFalse(atOnce.shapes().isEmpty());
        assertEquals(atOnce, model.drawAside(() -> { }, () -> false));
        assertEquals(atOnce, host.onModel(model::draw));
        assertEquals(atOnce, model.drawAside(() -> { }, () -> false));
    }

    @Test
    void whatChangesWhileItIsDrawnAsideIsNotInTheDrawingButStaysWhereItIsInTheNext() {
        FileHost host = new FileHost(Samples.workflow(folder));
        List<Runnable> between = new ArrayList<>();
        DiagramModel model = new DiagramModel(answering(host, between));
        Workflow workflow = (Workflow) host.root();
        Drawing first = model.drawAside(() -> { }, () -> false);
        between.add(() -> workflow.getNodes().add(0, WorkflowFactory.eINSTANCE.createExpressionTask()));
        Drawing second = model.drawAside(() -> { }, () -> false);
        assertEquals(first, second);
        assertSame(second, model.shown());
        Drawing third = model.drawAside(() -> { }, () -> false);
        assertEquals(second.shapes().size() + 1, third.shapes().size());
        Map<String, Point> before = Placement.of(second).corners();
        Map<String, Point> after = Placement.of(third).corners();
        before.forEach((id, corner) -> assertEquals(corner, after.get(id), id));
    }

    @Test
    void aModelThatChangesBetweenTwoPiecesIsTakenAnew() {
        FileHost host = new FileHost(Samples.workflow(folder));
        Workflow workflow = (Workflow) host.root();
        List<Runnable> between = new ArrayList<>(List.of(() -> { }, () -> workflow.getNodes().remove(0)));
        DiagramModel model = new DiagramModel(answering(host, between), 0);
        int before = workflow.getNodes().size();
        int[] begun = {0};
        Drawing drawn = model.drawAside(() -> begun[0]++, () -> begun[0] == 1 && workflow.getNodes().size() < before);
        assertEquals(2, begun[0]);
        assertEquals(host.onModel(model::draw), drawn);
    }

    @Test
    void aModelThatNeverRestsIsTakenAsAWhole() {
        FileHost host = new FileHost(Samples.workflow(folder));
        DiagramModel model = new DiagramModel(host, 0);
        int[] begun = {0};
        Drawing drawn = model.drawAside(() -> begun[0]++, () -> true);
        assertEquals(4, begun[0]);
        assertEquals(host.onModel(model::draw), drawn);
    }

    @Test
    void theThreadOfTheModelIsFreeBetweenTheElements() {
        FileHost host = new FileHost(Samples.workflow(folder));
        int[] pieces = {0};
        DiagramModel model = new DiagramModel(counting(host, pieces), 0);
        Drawing drawn = model.drawAside(() -> { }, () -> false);
        assertTrue(pieces[0] > drawn.shapes().size(), pieces[0] + " pieces");
    }

    private static DiagramHost counting(FileHost host, int[] pieces) {
        return (DiagramHost) Proxy.newProxyInstance(DiagramHost.class.getClassLoader(), new Class<?>[] {DiagramHost.class},
                (proxy, method, arguments) -> {
                    pieces[0] += method.getName().equals("onModel") ? 1 : 0;
                    return method.invoke(host, arguments);
                });
    }

    /** The host, which does something else after it was asked for the model. */
    private static DiagramHost answering(FileHost host, List<Runnable> between) {
        return (DiagramHost) Proxy.newProxyInstance(DiagramHost.class.getClassLoader(), new Class<?>[] {DiagramHost.class},
                (proxy, method, arguments) -> {
                    Object answer = method.invoke(host, arguments);
                    if (method.getName().equals("onModel") && !between.isEmpty()) {
                        between.remove(0).run();
                    }
                    return answer;
                });
    }
}
