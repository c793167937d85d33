package org.simloom.deck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the real mesher and the real solver for tests. */
final class Tools {
    private Tools() {
    }

    /** Meshes a script and returns what gmsh wrote; settings are names and numbers by turns. */
    static Path gmsh(Path folder, String script, int dimension, String... settings) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("part.geo"), script);
        List<String> command = new ArrayList<>(List.of("gmsh", "-" + dimension, "part.geo", "-format", "inp", "-o",
                "raw.inp", "-setnumber", "Mesh.SaveGroupsOfNodes", "1"));
        for (int i = 0; i < settings.length; i += 2) {
            command.addAll(List.of("-setnumber", settings[i], settings[i + 1]));
        }
        run(folder, command.toArray(String[]::new));
        return folder.resolve("raw.inp");
    }

    /** Meshes a script and converts the mesh. */
    static Path mesh(Path folder, String script, int dimension, ElementChoice choice, String... settings)
            throws IOException, InterruptedException {
        Path mesh = folder.resolve("mesh.inp");
        MeshConverter.convert(gmsh(folder, script, dimension, settings), mesh, choice);
        return mesh;
    }

    /** Solves a deck and returns its .frd file. */
    static Path ccx(Path folder, String deck) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("job.inp"), deck);
        run(folder, "ccx", "-i", "job");
        String console = Files.readString(folder.resolve("console.txt"));
        if (console.contains("*ERROR") || console.contains("*WARNING reading")) {
            throw new AssertionError(console);
        }
        return folder.resolve("job.frd");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new AssertionError(code + ": " + Files.readString(folder.resolve("console.txt")));
        }
    }
}
