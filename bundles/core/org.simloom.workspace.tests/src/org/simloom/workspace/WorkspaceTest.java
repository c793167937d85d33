package org.simloom.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;

class WorkspaceTest {
    @TempDir
    Path temp;

    private Path shipped;
    private Workspace workspace;

    @BeforeEach
    void ship() throws IOException {
        shipped = Files.createDirectories(temp.resolve("shipped with blank"));
        example("beam", "# A beam\n", "beam.simflow");
        example("pair", null, "a.simflow", "b.simflow");
        example("empty", null);
        Files.createDirectories(shipped.resolve("no-project"));
        workspace = new Workspace(temp.resolve("작업 공간"), Examples.in(shipped));
    }

    @Test
    void listsExamplesWithTitles() {
        assertEquals(List.of("beam", "empty", "pair"), workspace.examples().all().stream().map(Example::name).toList());
        assertEquals("A beam", workspace.examples().find("beam").orElseThrow().title());
        assertEquals("pair", workspace.examples().find("pair").orElseThrow().title());
    }

    @Test
    void copiesAnExampleOnceAndKeepsItsEdits() throws IOException {
        Path workflow = workspace.workflow("example:beam");
        assertEquals(workspace.folder().resolve("beam/beam.simflow"), workflow);
        assertEquals("deep", Files.readString(workflow.resolveSibling("sub/dir/deep.txt")));
        Files.writeString(workflow, "edited");
        assertEquals("edited", Files.readString(workspace.workflow("example:beam")));
        assertEquals(List.of(".metadata", "beam"), names(workspace.folder()));
    }

    @Test
    void manyMayCopyAtOnce() throws IOException {
        IntStream.range(0, 16).parallel().forEach(i -> workspace.workflow("example:beam"));
        assertEquals(List.of(".metadata", "beam"), names(workspace.folder()));
        assertEquals("deep", Files.readString(workspace.folder().resolve("beam/sub/dir/deep.txt")));
    }

    @Test
    void findsTheWorkflowMeant() {
        Path project = workspace.example("pair");
        assertEquals(project.resolve("b.simflow"), workspace.workflow("example:pair/b.simflow"));
        assertEquals(project.resolve("a.simflow"), workspace.workflow(project.resolve("a.simflow").toString()));
        assertEquals(workspace.example("beam").resolve("beam.simflow"),
                workspace.workflow(workspace.folder().resolve("beam").toString()));
        assertEquals(project, workspace.target("example:pair"));
    }

    @Test
    void saysWhatIsNotThere() {
        assertEquals("workspace.example", code("example:bean"));
        assertEquals("workspace.several", code("example:pair"));
        assertEquals("workspace.none", code("example:empty"));
        assertEquals("workspace.missing", code("example:pair/c.simflow"));
        assertEquals("workspace.missing", code(temp.resolve("nowhere").toString()));
    }

    @Test
    void saysWhenItCannotCopy() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        Workspace blocked = new Workspace(file.resolve("ws"), Examples.in(shipped));
        assertEquals("workspace.copy",
                assertThrows(ProblemException.class, () -> blocked.workflow("example:beam")).problem().code());
    }

    @Test
    void environmentNamesTheFolder() {
        Examples none = Examples.in();
        assertEquals(temp.resolve("x"), Workspace.of(Map.of("SIMLOOM_WORKSPACE", temp + "/y/../x"), none).folder());
        assertEquals(Path.of(System.getProperty("user.home"), "simloom-workspace"),
                Workspace.of(Map.of(), none).folder());
    }

    private String code(String text) {
        return assertThrows(ProblemException.class, () -> workspace.workflow(text)).problem().code();
    }

    private void example(String name, String readme, String... workflows) throws IOException {
        Path folder = Files.createDirectories(shipped.resolve(name + "/sub/dir")).resolve("../..").normalize();
        Files.writeString(folder.resolve("sub/dir/deep.txt"), "deep");
        Files.writeString(folder.resolve(".project"), "");
        if (readme != null) {
            Files.writeString(folder.resolve("README.md"), readme);
        }
        for (String workflow : workflows) {
            Files.writeString(folder.resolve(workflow), "");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
