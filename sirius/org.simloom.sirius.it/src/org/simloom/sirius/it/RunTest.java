package org.simloom.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.UserFixedColor;
import org.junit.jupiter.api.Test;
import org.simloom.model.workflow.Node;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.tool.Evidence;
import org.simloom.tool.Verdict;

class RunTest {

    @Test
    void theLatestRunIsSeenInColoursAndItsEvidenceAndUnitsInTheirLayers() throws Exception {
        try (Modeling modeling = Modeling.of("bracket"); Logged logged = new Logged()) {
            DDiagram diagram = modeling.represent("Workflow", DDiagram.class);
            assertEquals(Map.of("mesh", "paper", "pressure", "paper", "weigh", "paper", "solve", "paper", "scale", "paper"), colours(diagram));
            assertEquals(Map.of(), modeling.decorations(diagram, "Evidence"));
            assertTrue(diagram.getNodes().stream().map(DNode::getName).toList().contains("size"));

            run(modeling.folder());
            modeling.change(() -> diagram.getActivatedLayers().addAll(diagram.getDescription().getAdditionalLayers()));
            modeling.refresh(diagram);
            assertEquals(Map.of("mesh", "badPaper", "pressure", "goodPaper", "weigh", "storedPaper", "solve", "idlePaper", "scale", "doubtfulPaper"),
                    colours(diagram));
            assertEquals(Map.of("mesh", "violated.svg", "pressure", "held.svg"), modeling.decorations(diagram, "Evidence"));
            assertTrue(diagram.getNodes().stream().map(DNode::getName).toList().contains("size [mm]"));
            assertTrue(diagram.getEdges().stream().map(DEdge::getName).toList().contains("t/mm^3 → kg/mm^3"));
            try (Shown shown = new Shown(modeling, diagram)) {
                shown.arranged("the diagram");
                shown.picture("run");
            }
            assertEquals(List.of(), logged.messages());
        }
    }

    private static void run(Path folder) {
        try (Store store = Store.open(folder)) {
            long run = store.runs().begin("bracket.simflow", "{}", "hash").id();
            record(store, run, "mesh", TaskState.FAILED);
            record(store, run, "pressure", TaskState.SUCCEEDED);
            record(store, run, "weigh", TaskState.CACHED);
            record(store, run, "solve", TaskState.SKIPPED);
            record(store, run, "scale", TaskState.FALLBACK);
            store.runs().close(store.runs().open(run, "mesh", "mesh", "mesh"), 0,
                    new Verdict(List.of(Evidence.violated("file", "There is no mesh.", ""))).toJson());
            store.runs().close(store.runs().open(run, "pressure", "pressure", "pressure"), 0,
                    new Verdict(List.of(Evidence.held("value", "It is a number.", ""))).toJson());
            store.runs().end(run, RunState.FAILED, null, "mesh");
        }
    }

    private static void record(Store store, long run, String task, TaskState state) {
        store.runs().task(run, new TaskRecord(task, task, state, 1000, 3000, "", "")).join();
    }

    private static Map<String, String> colours(DDiagram diagram) {
        Map<String, String> colours = new TreeMap<>();
        for (DDiagramElementContainer container : diagram.getContainers()) {
            colours.put(((Node) container.getTarget()).getName(), colour(((FlatContainerStyle) container.getStyle()).getBackgroundColor()));
        }
        return colours;
    }

    private static String colour(RGBValues value) {
        return ((Group) Modeling.viewpoint().eContainer()).getUserColorsPalettes().get(0).getEntries().stream().map(UserFixedColor.class::cast)
                .filter(each -> each.getRed() == value.getRed() && each.getGreen() == value.getGreen() && each.getBlue() == value.getBlue())
                .findFirst().orElseThrow().getName();
    }
}
