package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Adapters;
import org.junit.jupiter.api.Test;
import org.simloom.diagram.ui.internal.ExampleProject;
import org.simloom.diagram.ui.internal.Window;
import org.simloom.engine.RunResult;
import org.simloom.model.workflow.Node;
import org.simloom.runs.ui.RunReference;
import org.simloom.workbench.SimloomServices;

class LiveRunTest {
    @Test
    void aRunIsWatchedAndWhatWouldRunNextIsMarked() throws Exception {
        ExampleProject project = ExampleProject.open("plate-with-hole", "plate.simflow");
        SimloomServices.trust().trust(project.folder());
        try {
            Diagram diagram = Diagram.open(project.workflow(), "n:mesh");
            diagram.page().live().setForecasting(true);
            Window.until("will run", () -> state(diagram, "mesh").contains("will_run") || state(diagram, "mesh").contains("will-run"));
            Window.screenshot("forecast");
            CompletableFuture<RunResult> run = project.start();
            Window.until("shown", () -> diagram.page().live().run() != null);
            Window.until("ended", run::isDone);
            assertEquals("SUCCEEDED", run.join().state().name());
            Window.until("succeeded", () -> state(diagram, "solve").contains("succeeded"));
            Window.screenshot("run");
            Node solve = diagram.workflow().getNodes().stream().filter(node -> "solve".equals(node.getName())).findFirst().orElseThrow();
            RunReference task = Adapters.adapt(solve, RunReference.class);
            assertNotNull(task);
            assertEquals("solve", task.task());
            diagram.page().live().setForecasting(true);
            Window.until("all cached", () -> state(diagram, "solve").contains("cached"));
            assertTrue(diagram.page().live().isForecasting());
            Window.screenshot("forecast-cached");
        } finally {
            Window.page().closeAllEditors(false);
            Window.settle();
            project.delete();
        }
    }

    private static String state(Diagram diagram, String node) {
        return diagram.classes("n:" + node).toLowerCase(java.util.Locale.ROOT);
    }
}
