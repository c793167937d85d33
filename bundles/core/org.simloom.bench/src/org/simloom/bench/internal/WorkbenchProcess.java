package org.simloom.bench.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import org.simloom.base.problem.Location;

/**
 * The workbench in a process of its own, started by the launcher as a user starts it, with a configuration and a
 * workspace of its own. A bundle of the window measures from within and leaves its figures in a file.
 */
final class WorkbenchProcess {
    private static final String APPLICATION = "org.simloom.bench.ui.application";
    private static final long MOST_SECONDS = 400;

    private final Path launcher;
    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder      where configuration and workspace are
     * @param environment in addition to this process's
     */
    WorkbenchProcess(Path launcher, Path folder, Map<String, String> environment) {
        this.launcher = launcher;
        this.folder = folder;
        this.environment = environment;
    }

    /** The folder of its workspace. */
    Path workspace() {
        return folder.resolve("workspace");
    }

    /** Starts it, waits until it has closed itself, and gives the figures by their names. */
    Properties run(String... arguments) throws IOException, InterruptedException {
        Path figures = folder.resolve("figures.properties");
        Path log = folder.resolve("log");
        Files.deleteIfExists(figures);
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "-data", workspace().toString(), "-nosplash",
                "-application", APPLICATION));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("SIMLOOM_CONFIGURATION", folder.resolve("configuration").toString());
        builder.environment().put("SIMLOOM_WORKSPACE", workspace().toString());
        builder.environment().put("SIMLOOM_BENCH_OUTPUT", figures.toString());
        builder.environment().put("SIMLOOM_BENCH_BEGIN", Long.toString(System.currentTimeMillis()));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            return read(figures, log, ended ? Integer.toString(process.exitValue()) : Texts.get("ui.hangs"));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Properties read(Path figures, Path log, String end) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(figures)) {
            try (Reader reader = Files.newBufferedReader(figures)) {
                properties.load(reader);
            }
        }
        String failed = properties.getProperty("failed", properties.isEmpty() ? end : null);
        if (failed != null) {
            throw Texts.problem("window", Location.file(log), failed);
        }
        return properties;
    }
}
