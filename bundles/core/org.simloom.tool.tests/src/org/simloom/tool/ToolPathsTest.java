package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;

class ToolPathsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSaidIsKeptAndTheEnvironmentWins() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", folder.toString(), "PATH", "/bin");
        ToolPaths paths = ToolPaths.of(environment);
        assertEquals(environment, paths.over(environment), "nothing has been said yet");
        paths.set("SIMLOOM_GMSH", "/opt/지엠쉬 4/gmsh");
        paths.set("SIMLOOM_CCX", "/opt/ccx");
        assertEquals("/opt/지엠쉬 4/gmsh", ToolPaths.of(environment).over(environment).get("SIMLOOM_GMSH"));
        assertEquals("/usr/bin/gmsh", paths.over(Map.of("SIMLOOM_GMSH", "/usr/bin/gmsh")).get("SIMLOOM_GMSH"));
        paths.set("SIMLOOM_GMSH", "");
        assertFalse(paths.all().containsKey("SIMLOOM_GMSH"));
        assertEquals("/opt/ccx", paths.all().get("SIMLOOM_CCX"));
    }

    @Test
    void aDamagedFileIsSaidToBeOneAndIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("tools.properties"), "SIMLOOM_GMSH=\\u12");
        ToolPaths paths = new ToolPaths(file);
        assertEquals("tool.paths.read", assertThrows(ProblemException.class, paths::all).problem().code());
        assertThrows(ProblemException.class, () -> paths.set("SIMLOOM_GMSH", "/opt/gmsh"));
        assertEquals("SIMLOOM_GMSH=\\u12", Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals("tool.paths.write", assertThrows(ProblemException.class,
                () -> new ToolPaths(file.resolve("tools.properties")).set("SIMLOOM_GMSH", "/opt/gmsh")).problem().code());
    }
}
