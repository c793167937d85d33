package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.SubWorkflow;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowFactory;

/** Files dropped on a diagram. */
class FilesTest {
    private static final Map<String, Integer> HERE = Map.of("x", 20, "y", 800);

    @TempDir
    Path folder;
    @TempDir
    Path elsewhere;
    private Tester page;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("geometry"));
        Files.writeString(folder.resolve("geometry/plate 1.geo"), "Point(1) = {0, 0, 0};");
        Files.writeString(folder.resolve("fit.py"), "pass");
        page = Tester.shown(Samples.workflow(folder));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aFileBecomesAnInput() {
        page.edit("simloom.dropFile", Map.of("path", folder.resolve("geometry/plate 1.geo").toString(), "location", HERE));
        InputPort port = page.flow().getInputs().get(3);
        assertEquals("plate_1", port.getName());
        assertEquals(PortType.FILE, port.getType());
        assertEquals("geometry/plate 1.geo", port.getValue());
        assertEquals(800, page.part("n:plate_1").getAsJsonObject("position").get("y").getAsDouble());
    }

    @Test
    void severalFilesAsAddressesBecomeWhatTheyAre() {
        String addresses = "# from a file manager\r\n" + folder.resolve("geometry/plate 1.geo").toUri() + "\r\n"
                + folder.resolve("fit.py").toUri() + "\r\n" + folder.resolve("geometry").toUri();
        page.edit("simloom.dropFile", Map.of("path", addresses, "location", HERE));
        assertEquals(PortType.DIRECTORY, page.flow().getInputs().get(4).getType());
        ScriptTask task = page.element("fit", ScriptTask.class);
        assertEquals("fit.py", task.getScript());
        assertEquals(860, page.part("n:fit").getAsJsonObject("position").get("y").getAsDouble());
    }

    @Test
    void aWorkflowBecomesATaskThatRunsIt() {
        Workflow other = WorkflowFactory.eINSTANCE.createWorkflow();
        other.setName("other");
        Samples.input(other, "load", PortType.REAL, "N").setMaximum(100.0);
        Samples.save(other, folder.resolve("other.simflow"));
        page.edit("simloom.dropFile", Map.of("path", folder.resolve("other.simflow").toString(), "location", HERE));
        SubWorkflow task = page.element("other", SubWorkflow.class);
        assertEquals("other", task.getWorkflow().getName());
        assertEquals("load", task.getInputs().get(0).getName());
        assertEquals(100.0, task.getInputs().get(0).getMaximum());
    }

    @Test
    void aWorkflowThatRunsThisOneIsRefused() {
        page.refused("diagram.file.self", "simloom.dropFile", Map.of("path", folder.resolve("sample.simflow").toString()));
        Workflow other = WorkflowFactory.eINSTANCE.createWorkflow();
        other.setName("other");
        SubWorkflow back = WorkflowFactory.eINSTANCE.createSubWorkflow();
        back.setName("back");
        back.setWorkflow(page.flow());
        other.getNodes().add(back);
        Samples.save(other, folder.resolve("other.simflow"));
        page.refused("diagram.file.self", "simloom.dropFile", Map.of("path", folder.resolve("other.simflow").toString()));
    }

    @Test
    void whatIsNotInTheProjectOrNotThereIsRefused() throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("far.geo"), "");
        page.refused("diagram.file.outside", "simloom.dropFile", Map.of("path", outside.toString()));
        page.refused("diagram.file.missing", "simloom.dropFile", Map.of("path", folder.resolve("none.geo").toString()));
        page.refused("diagram.file.missing", "simloom.dropFile", Map.of("path", "file:%%%"));
        page.refused("diagram.file.missing", "simloom.dropFile", Map.of("path", "\u0000"));
        page.refused("diagram.file.outside", "simloom.dropFile", Map.of("path", "../" + elsewhere.getFileName() + "/far.geo"));
        page.refused("diagram.file.nothing", "simloom.dropFile", Map.of("path", ""));
        Files.writeString(folder.resolve("broken.simflow"), "<oops");
        page.refused("model.file.damaged", "simloom.dropFile", Map.of("path", folder.resolve("broken.simflow").toString()));
        try (Tester process = Tester.shown(Samples.process(elsewhere))) {
            process.refused("diagram.file.process", "simloom.dropFile", Map.of("path", outside.toString()));
        }
        assertSame(page.flow(), page.host.root());
    }

    @Test
    void whatIsDroppedFromTheDesktopIsToBeImportedFirst() {
        String message = page.refused("diagram.file.elsewhere", "simloom.dropFile", Map.of("path", "", "names", "far.geo, near.geo"));
        assertEquals("far.geo, near.geo comes from outside the workbench: import it into the project first, then drag it from the "
                + "Project Explorer.", message);
        page.refused("diagram.file.elsewhere", "simloom.dropFile", Map.of("names", "x".repeat(5000)));
    }
}
