package org.simloom.diagram.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.store.Store;
import org.simloom.ui.testing.ExampleProject;
import org.simloom.ui.testing.Ui;

/** A project that was deleted, and another one in its place: nothing of the one is told of the other. */
class RemadeProjectTest {
    private ExampleProject project;

    @AfterEach
    void close() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        launches.removeLaunches(launches.getLaunches());
        project.delete();
    }

    private Diagram remake() throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.settle();
        if (project != null) {
            project.delete();
        }
        project = ExampleProject.open("plate-with-hole", "plate.simflow");
        return Diagram.open(project.workflow(), "n:mesh");
    }

    private void launch(Diagram diagram, Map<String, String> inputs) throws Exception {
        DebugUITools.launch(WorkflowConfiguration.of(project.workflow(), inputs), "run");
        Ui.until("has run", () -> diagram.classes("n:solve").contains("state-SUCCEEDED") && !diagram.page().live().isGoing());
        ILaunch[] launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
        Ui.until("ended", () -> launches[launches.length - 1].isTerminated());
    }

    @Test
    void whatWasRunInOneIsMarkedInTheOther() throws Exception {
        for (int i = 1; i <= 2; i++) {
            Diagram diagram = remake();
            Ui.command("org.simloom.diagram.command.forecast");
            Ui.until("will run", () -> diagram.classes("n:mesh").contains("state-WILL_RUN"));
            launch(diagram, null);
            Ui.command("org.simloom.diagram.command.forecast");
            assertTrue(diagram.page().live().isForecasting());
            Ui.until("cached in project " + i, () -> diagram.classes("n:solve").contains("state-WILL_BE_CACHED"));
        }
    }

    @Test
    void aRunInAStoreThatWasMadeAnewIsSeenThoughItsNumberIsSmall() throws Exception {
        Diagram diagram = remake();
        for (String diameter : List.of("10", "15", "20")) {
            project.run("diameter=" + diameter);
        }
        Ui.until("the third one", () -> diagram.page().live().run() != null && diagram.page().live().run().run() == 3);
        IEditorPart other = IDE.openEditor(Ui.page(), diagram.file("README.md"));
        Ui.until("nobody looks", () -> DiagramPage.of(diagram.editor()) == null);
        Ui.until("deleted", () -> deleted(project.folder().resolve(Store.FOLDER)));
        project.run("diameter=25");
        Ui.page().closeEditor(other, false);
        Ui.until("the first one", () -> diagram.page() != null && diagram.page().live().run().run() == 1);
        Ui.until("as it went", () -> diagram.classes("n:solve").contains("state-SUCCEEDED"));
    }

    private static boolean deleted(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return true;
        } catch (IOException e) {
            // a view looks into it at this moment
            return false;
        }
    }

    @Test
    void inputsOfTheOneAreNotThoseOfTheOther() throws Exception {
        launch(remake(), Map.of("diameter", "30 mm"));
        Diagram diagram = remake();
        assertEquals("SUCCEEDED", project.run().state().name());
        Ui.until("seen", () -> diagram.classes("n:solve").contains("state-SUCCEEDED") && !diagram.page().live().isGoing());
        Ui.command("org.simloom.diagram.command.forecast");
        Ui.until("cached", () -> diagram.classes("n:solve").contains("state-WILL_BE_CACHED"));
    }
}
