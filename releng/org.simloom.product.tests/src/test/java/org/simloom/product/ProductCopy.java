package org.simloom.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the product that was built, with the launcher, as somebody has it who got both from elsewhere. */
final class ProductCopy {
    /** What a command did. */
    record Result(int code, String out, String err) {
        /** Both outputs, for messages. */
        String all() {
            return "code " + code + "\n" + out + err;
        }
    }

    private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
    private static final long PATIENCE = 120;

    private final Path home;
    private final Path work;

    /** Copies the product of this build, once; commands work in the folder {@code work} of it. */
    ProductCopy(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.work = Files.createDirectories(home.resolve("work"));
        Files.createDirectories(home.resolve(".build"));
        Path built = RELENG.resolve("org.simloom.product/target/products/org.simloom.product/linux/gtk/x86_64");
        assertEquals(0, new ProcessBuilder("cp", "-R", built.toString(), folder().toString()).inheritIO().start().waitFor());
        Files.copy(RELENG.resolveSibling("simloom"), home.resolve("simloom"));
        Files.writeString(folder().resolve("built"), "");
    }

    /** The update site of this build. */
    static Path updateSite() {
        return RELENG.resolve("org.simloom.updatesite/target/repository");
    }

    Path folder() {
        return home.resolve(".build/product");
    }

    /** Where commands work. */
    Path work() {
        return work;
    }

    /** The list of bundles with which it starts. */
    Path bundles() {
        return folder().resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    }

    /** What is in force while what is installed is being changed. */
    Path journal() {
        return folder().resolve("p2/org.simloom.pack/journal");
    }

    /** The newest profile. */
    Path profile() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile"))) {
            return files.filter(f -> f.toString().endsWith(".profile.gz")).max(Path::compareTo).orElseThrow();
        }
    }

    /** Runs a command to its end. */
    Result run(String... arguments) throws IOException, InterruptedException {
        File out = File.createTempFile("out", null, home.toFile());
        File err = File.createTempFile("err", null, home.toFile());
        Process process = start(out, err, arguments);
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("never ends: " + String.join(" ", arguments));
        }
        return new Result(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    /** Runs a command that succeeds; gives what it prints. */
    String succeed(String... arguments) throws IOException, InterruptedException {
        Result result = run(arguments);
        assertEquals(0, result.code(), () -> String.join(" ", arguments) + ": " + result.all());
        return result.out();
    }

    /** Starts a command; the launcher becomes the product, so that the process is the product's. */
    Process start(File out, File err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("simloom").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectOutput(out).redirectError(err);
        builder.environment().putAll(java.util.Map.of("SIMLOOM_WORKSPACE", home.resolve("workspace").toString(),
                "SIMLOOM_JAVA_HOME", System.getProperty("java.home"), "SIMLOOM_LANG", "en", "XDG_CONFIG_HOME",
                home.resolve("settings").toString(),
                // a server of a test has no certificate
                "SIMLOOM_JAVA_OPTIONS", "-Dp2.httpRule=allow"));
        return builder.start();
    }
}
