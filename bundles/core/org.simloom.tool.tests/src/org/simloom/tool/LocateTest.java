package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.tool.ToolDescriptor;

/** Finding programs and their versions, the doctor, and the catalogue. */
class LocateTest extends ToolFixture {
    private static final String CHECKS = "<checks xsi:type='tool:ExitCodeCheck' id='c1'/>"
            + "<checks xsi:type='tool:PatternCheck' id='c2' source='stdout' pattern='version'/>";

    private Path program(String place, String version) throws IOException {
        Path file = Files.createDirectories(folder.resolve(place)).resolve("solver");
        Files.writeString(file, "#!/bin/sh\necho solver version " + version + "\n[ -z \"$1\" ] || [ \"$1\" != fail ] || exit 201\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private ToolDescriptor solver(String attributes, String elements) {
        return descriptor("<executables id='x' name='solver' " + attributes + "><candidates>solver-new</candidates><candidates>solver</candidates>"
                + "<debianPackages>solver-package</debianPackages>" + elements + "</executables>" + CHECKS);
    }

    private static String probe(String more) {
        return "<probe id='p' pattern='version (\\S+)' " + more + "</probe>";
    }

    private Installation locate(ToolDescriptor tool) {
        ToolService service = service(tool);
        return service.locate(service.job(task, folder));
    }

    private Problem refused(ToolDescriptor tool) {
        return assertThrows(ProblemException.class, () -> locate(tool)).problem();
    }

    @Test
    void thePathIsSearchedThenTheToolsOwnPlaces() throws IOException {
        Path own = program("own/place", "1");
        environment.put("OWN", folder.resolve("own").toString());
        String search = "<searchPaths>$OWN/place</searchPaths>";
        assertEquals(own, locate(solver("", search)).path());
        Path onPath = program("path", "2");
        environment.put("PATH", folder.resolve("path") + ":" + environment.get("PATH"));
        assertEquals(onPath, locate(solver("", search)).path());
        Path better = Files.copy(onPath, own.resolveSibling("solver-new"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        assertEquals(better, locate(solver("", search)).path(), "the first name wins wherever it lies");
    }

    @Test
    void aVariableNamesTheProgramAndNothingElseIsTakenThen() throws IOException {
        Path named = program("named", "1");
        program("path", "2");
        environment.put("PATH", folder.resolve("path").toString());
        environment.put("SOLVER", named.toString());
        assertEquals(named, locate(solver("environmentVariable='SOLVER'", "")).path());
        environment.put("SOLVER", folder.resolve("nowhere").toString());
        assertEquals("tool.named", refused(solver("environmentVariable='SOLVER'", "")).code());
    }

    @Test
    void whatIsMissingIsSaidWithWhatToInstall() {
        ToolMissingException e = assertThrows(ToolMissingException.class, () -> locate(solver("", "")));
        assertEquals(List.of("solver-package"), e.packages());
        assertTrue(e.problem().message().contains("solver-new, solver"), e.getMessage());
        assertTrue(e.problem().advice().contains("apt-get install solver-package"), e.getMessage());
    }

    @Test
    void versionsAreAskedForAndMustFit() throws IOException {
        environment.put("PATH", program("path", "2.20").getParent() + ":/usr/bin:/bin");
        String probe = probe(">");
        assertEquals("2.20", locate(solver("minimumVersion='2.9' maximumVersion='3.0'", probe)).version());
        assertEquals("tool.version", refused(solver("minimumVersion='2.21'", probe)).code());
        assertEquals("tool.version", refused(solver("maximumVersion='2.20'", probe)).code());
        task.setToolVersion("[2.19,2.20)");
        Problem problem = refused(solver("", probe));
        assertEquals("tool.version", problem.code());
        assertTrue(problem.message().contains("2.20"), problem.toString());
        task.setToolVersion("[2.19,3.0)");
        assertEquals("2.20", locate(solver("", probe)).version());
    }

    @Test
    void aVersionProbeMayEndWithAnotherCodeIfTheDescriptorSaysSo() throws IOException {
        environment.put("PATH", program("path", "2.20").getParent() + ":/usr/bin:/bin");
        assertEquals("", locate(solver("", probe("><arguments>fail</arguments>"))).version());
        assertEquals("2.20", locate(solver("", probe("><arguments>fail</arguments><acceptedExitCodes>201</acceptedExitCodes>"))).version());
    }

    @Test
    void aProbeThatHangsOrIsWrongDoesNotHoldAnythingUp() throws IOException {
        Path slow = program("path", "1");
        Files.writeString(slow, "#!/bin/sh\nexec sleep 60\n");
        environment.put("PATH", slow.getParent() + ":/usr/bin:/bin");
        assertEquals("", locate(solver("", probe("timeout='0.2'>"))).version());
        program("path", "3");
        assertEquals("version 3", locate(solver("", "<probe id='p' pattern='version \\d+'/>")).version(), "without a group");
        assertEquals("tool.regex", refused(solver("", "<probe id='p' pattern='version ('/>")).code());
    }

    private ToolDoctor.Report examine(ToolDescriptor tool) throws InterruptedException {
        return new ToolDoctor(new ToolCatalog(List.of(tool), Map.of(), Map.of()), new LocalExecutor(), environment).examine(tool);
    }

    @Test
    void theDoctorTriesWhatIsThere() throws Exception {
        ToolDoctor.Report missing = examine(solver("", ""));
        assertNull(missing.installation());
        assertEquals("tool.missing", missing.problem().code());
        assertEquals(List.of("solver-package"), missing.packages());
        environment.put("PATH", program("path", "2.20").getParent() + ":/usr/bin:/bin");
        String trial = "<trial id='t'><arguments>%s</arguments><checks xsi:type='tool:ExitCodeCheck' id='tc'/>"
                + "<checks xsi:type='tool:PatternCheck' id='tp' source='stdout' pattern='version 2'/></trial>";
        ToolDoctor.Report well = examine(solver("", probe(">") + trial.formatted("go")));
        assertNull(well.problem(), String.valueOf(well.problem()));
        assertEquals("2.20", well.installation().version());
        assertTrue(well.trial().accepted());
        ToolDoctor.Report ill = examine(solver("", trial.formatted("fail")));
        assertEquals("tool.trial", ill.problem().code());
        assertTrue(ill.problem().message().contains("201"), ill.problem().toString());
        assertNull(examine(solver("", "")).trial(), "found, but there is nothing to try");
    }

    @Test
    void aDescriptorThatTrustsAnExitCodeAloneIsRefused() {
        String executable = "<executables id='x' name='x'><candidates>true</candidates></executables>";
        for (String checks : List.of("", "<checks xsi:type='tool:ExitCodeCheck' id='c'/>",
                "<checks xsi:type='tool:FileCheck' id='c' path='deck.inp' phase='before'/>")) {
            Problem problem = assertThrows(ProblemException.class, () -> descriptor(executable + checks)).problem();
            assertEquals("tool.unchecked", problem.code());
            assertTrue(problem.location().file().endsWith("test.tool.simtool"), problem.toString());
        }
        assertEquals("tool.noExecutable", assertThrows(ProblemException.class, () -> descriptor(CHECKS)).problem().code());
    }

    @Test
    void aDamagedDescriptorIsSaidWithItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.simtool"), "<tool:ToolDescriptor");
        Problem problem = assertThrows(ProblemException.class, () -> ToolCatalog.read(file)).problem();
        assertTrue(problem.code().startsWith("model.file"), problem.toString());
        assertTrue(problem.location().file().endsWith("bad.simtool"), problem.toString());
    }

    @Test
    void aProjectsToolWinsOverAPacksOfTheSameId() throws IOException {
        ToolCatalog packs = new ToolCatalog(List.of(solver("", "")), Map.of(), Map.of());
        Path project = Files.createDirectories(folder.resolve("project"));
        assertEquals(packs, packs.withProject(project));
        Path own = write("test.tool", "<executables id='x' name='x'><candidates>mine</candidates></executables>" + CHECKS);
        Files.copy(own, project.resolve("mine.simtool"));
        ToolDescriptor found = packs.withProject(project).find("test.tool").orElseThrow();
        assertEquals(List.of("mine"), found.getExecutables().get(0).getCandidates());
        assertEquals(1, packs.withProject(project).all().size());
    }
}
