package org.simloom.mesh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the real solver and mesher for tests. */
public final class Ccx {
    private Ccx() {
    }

    /** Writes {@code job.inp}, runs CalculiX and returns {@code job.frd}. */
    public static Path solve(Path folder, String job, String deck) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(job + ".inp"), deck);
        run(folder, "ccx", "-i", job);
        return folder.resolve(job + ".frd");
    }

    /** Runs a command and returns its exit code. */
    public static int run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder.start().waitFor();
    }
}
