package org.simloom.workbench.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.ui.testing.Ui;
import org.simloom.workbench.SimloomServices;
import org.simloom.workbench.internal.Bench;
import org.simloom.workbench.internal.project.FolderProjects;

class ExplorerTest {
    @BeforeEach
    @AfterEach
    void emptyWorkspace() throws Exception {
        Bench.clear();
    }

    @Test
    void aProjectThatTheCommandLineHasCopiedAppears() {
        SimloomServices.workspace().example("bracket");
        FolderProjects.look();
        Ui.until("the project is there", () -> project("bracket").isOpen());
    }

    @Test
    void aFileShowsTasksPortsPartsAndRequirements() throws Exception {
        SimloomServices.workspace().example("bracket");
        FolderProjects.look();
        Ui.until("the project is there", () -> project("bracket").isOpen());
        Bench.examined();
        TreeItem workflow = Bench.expand("bracket", "bracket.simflow");
        List<String> tasks = Bench.labels(workflow);
        assertTrue(tasks.stream().anyMatch(t -> t.startsWith("mesh")), tasks::toString);
        assertTrue(tasks.get(0).contains("=") && tasks.indexOf("deflection") > 1, () -> "not as in the file: " + tasks);
        assertNotNull(workflow.getItem(0).getImage());
        Bench.expand("bracket", "bracket.simflow", "mesh");
        TreeItem product = Bench.expand("bracket", "bracket.simproduct");
        assertTrue(Bench.labels(product).stream().anyMatch(t -> t.contains("≤") || t.contains("≥")),
                () -> Bench.labels(product).toString());
        Ui.screenshot("explorer");
    }

    @Test
    void aChangeOnTheDiskIsShown() throws Exception {
        Path folder = SimloomServices.workspace().example("plate-with-hole");
        FolderProjects.look();
        Ui.until("the project is there", () -> project("plate-with-hole").isOpen());
        Bench.expand("plate-with-hole", "plate.simflow");
        Path file = folder.resolve("plate.simflow");
        Files.writeString(file, Files.readString(file).replace("name=\"mesh\" label", "name=\"grid\" label"));
        project("plate-with-hole").refreshLocal(2, null);
        assertEquals(0, Bench.expand("plate-with-hole", "plate.simflow", "grid").getText().indexOf("grid"));
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }
}
