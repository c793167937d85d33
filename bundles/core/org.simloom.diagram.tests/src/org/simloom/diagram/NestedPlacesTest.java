package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.drawing.Drawing;
import org.simloom.drawing.Layouts;
import org.simloom.drawing.Line;
import org.simloom.drawing.Point;
import org.simloom.drawing.Shape;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.layout.DiagramLayout;
import org.simloom.model.layout.ElementLayout;
import org.simloom.model.layout.LayoutFactory;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;

/** Where things are inside of open sub-workflows, and what goes around these. */
class NestedPlacesTest extends NestedFixture {
    @Test
    void thePlacesAreThoseOfTheFileWhoseOpenPartsPushOthersAside() throws IOException {
        DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
        lay(layout, "x", -100, 500);
        lay(layout, "loop", 100, 500);
        lay(layout, "work", 700, 500);
        lay(layout, "y", 1000, 500);
        Samples.save(layout, Layouts.file(inner));
        unfold("n:one");
        double loop = place("n:one/loop");
        double work = place("n:one/work");
        assertEquals(600, work - loop, 0.2);
        double closed = page.part("n:one/loop").getAsJsonObject("size").get("width").getAsDouble();
        unfold("n:one/loop");
        double grown = page.part("n:one/loop").getAsJsonObject("size").get("width").getAsDouble() - closed;
        assertEquals(loop, place("n:one/loop"), 0.2);
        assertEquals(work + grown, place("n:one/work"), 0.2);
    }

    private static void lay(DiagramLayout layout, String id, double x, double y) {
        ElementLayout entry = LayoutFactory.eINSTANCE.createElementLayout();
        entry.setElement(id);
        entry.setX(x);
        entry.setY(y);
        layout.getElements().add(entry);
    }

    private double place(String id) {
        return page.part(id).getAsJsonObject("position").get("x").getAsDouble();
    }

    @Test
    void withoutALayoutTheOthersMakeRoomForWhatIsOpenedInside() {
        unfold("n:one");
        Map<String, Point> before = corners(page.session.drawing());
        Shape loop = shape("one/loop");
        unfold("n:one/loop");
        double right = shape("one/loop").box().width() - loop.box().width();
        double down = shape("one/loop").box().height() - loop.box().height();
        assertTrue(right > 0 || down > 0);
        corners(page.session.drawing()).forEach((id, now) -> {
            Point then = before.get(id);
            if (id.matches("one/(x|y|work|loop)")) {
                assertEquals(then.plus(then.x() >= loop.box().right() ? right : 0, then.y() >= loop.box().bottom() ? down : 0), now, id);
            }
        });
    }

    private static Map<String, Point> corners(Drawing drawing) {
        Map<String, Point> corners = new HashMap<>();
        drawing.forEach(shape -> corners.put(shape.id(), shape.box().corner()));
        return corners;
    }

    private Shape shape(String id) {
        List<Shape> found = new ArrayList<>();
        page.session.drawing().forEach(shape -> {
            if (shape.id().equals(id)) {
                found.add(shape);
            }
        });
        return found.get(0);
    }

    /** A line over what is opened, in a layout that was laid down while all was closed. */
    @Test
    void aLineGoesAroundAFrameAndAsBeforeWhenThatIsClosed() throws IOException {
        DiagramLayout layout = LayoutFactory.eINSTANCE.createDiagramLayout();
        lay(layout, "x", 0, 100);
        lay(layout, "one", 300, 40);
        lay(layout, "two", 1200, 70);
        lay(layout, "y", 1500, 300);
        page.close();
        Workflow flow = ModelFiles.load(ModelFiles.newResourceSet(), outer, Workflow.class);
        flow.getConnections().remove(1);
        Samples.connect(flow, flow.getInputs().get(0), ((SubWorkflow) flow.getNodes().get(1)).getInputs().get(0));
        ModelFiles.save(flow.eResource());
        Samples.save(layout, Layouts.file(outer));
        page = Tester.shown(outer);
        Line before = between("x", "two.x");
        unfold("n:one");
        Line around = between("x", "two.x");
        assertTrue(shape("one").box().isCrossed(whole(before)), "nothing to go around");
        assertFalse(shape("one").box().isCrossed(whole(around)), around + " behind " + shape("one").box());
        for (Shape shape : page.session.drawing().shapes()) {
            assertFalse(shape.box().isCrossed(whole(around)), shape.id());
        }
        for (int i = 1; i < whole(around).size(); i++) {
            Point one = whole(around).get(i - 1);
            Point other = whole(around).get(i);
            assertTrue(one.x() == other.x() || one.y() == other.y(), around::toString);
        }
        page.say("glspUndo", Map.of());
        assertEquals(before, between("x", "two.x"));
    }

    private Line between(String source, String target) {
        return page.session.drawing().lines().stream().filter(line -> line.source().equals(source) && line.target().equals(target)).findFirst().orElseThrow();
    }

    private List<Point> whole(Line line) {
        List<Point> whole = new ArrayList<>(line.points());
        whole.add(0, end(line.source()));
        whole.add(end(line.target()));
        return whole;
    }

    private Point end(String pin) {
        return page.session.drawing().shapes().stream().flatMap(shape -> shape.pins().stream().filter(each -> each.id().equals(pin))
                .map(shape::place)).findFirst().orElseThrow();
    }
}
