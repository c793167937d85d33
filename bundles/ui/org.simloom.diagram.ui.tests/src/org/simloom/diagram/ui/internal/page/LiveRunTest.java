package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.simloom.engine.RunResult;
import org.simloom.model.base.BasePackage;
import org.simloom.model.workflow.Node;
import org.simloom.runs.ui.RunReference;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;

class LiveRunTest {
    @Test
    void aRunIsWatchedAndWhatWouldRunNextIsMarked() throws Exception {
        ExampleProject project = ExampleProject.open("plate-with-hole", "plate.simflow");
        SimloomServices.trust().trust(project.folder());
        try {
            Diagram diagram = Diagram.open(project.workflow(), "n:mesh");
            diagram.page().live().setForecasting(true);
            Ui.until("will run", () -> state(diagram, "mesh").contains("will_run") || state(diagram, "mesh").contains("will-run"));
            Ui.screenshot("forecast");
            CompletableFuture<RunResult> run = project.start();
            Ui.until("shown", () -> diagram.page().live().run() != null);
            Ui.until("ended", run::isDone);
            assertEquals("SUCCEEDED", run.join().state().name());
            Ui.until("succeeded", () -> state(diagram, "solve").contains("succeeded"));
            Ui.screenshot("run");
            Node solve = diagram.workflow().getNodes().stream().filter(node -> "solve".equals(node.getName())).findFirst().orElseThrow();
            RunReference task = Adapters.adapt(solve, RunReference.class);
            assertNotNull(task);
            assertEquals("solve", task.task());
            diagram.page().ask("simloom.arrange", Map.of("isOperation", true));
            Ui.until("arranged", diagram.editor()::isDirty);
            assertTrue(state(diagram, "solve").contains("succeeded"), "where boxes are is nothing of the run");
            diagram.editor().document().stack().execute(SetCommand.create(diagram.editor().document().domain(),
                    diagram.workflow().getInputs().get(0), BasePackage.Literals.INPUT_PORT__VALUE, "21 mm"));
            Ui.until("no longer what has run", () -> !state(diagram, "solve").contains("succeeded"));
            diagram.page().live().setForecasting(true);
            Ui.until("all cached", () -> state(diagram, "solve").contains("cached"));
            assertTrue(diagram.page().live().isForecasting());
            Ui.screenshot("forecast-cached");
        } finally {
            Ui.page().closeAllEditors(false);
            Ui.settle();
            project.delete();
        }
    }

    private static String state(Diagram diagram, String node) {
        return diagram.classes("n:" + node).toLowerCase(java.util.Locale.ROOT);
    }
}
