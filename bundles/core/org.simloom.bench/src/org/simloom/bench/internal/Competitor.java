package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.simloom.base.problem.Location;
import org.simloom.bench.BenchContext;

/**
 * Another program that runs many commands, each giving a file, as many at the same time as Simloom does.
 *
 * @param file  name of the file that tells it what to run
 * @param rules gives that file's text for a number of commands
 */
record Competitor(String name, BenchContext context, String file, IntFunction<String> rules, List<String> arguments) {
    private static final long PATIENCE_MINUTES = 15;

    static Competitor make(BenchContext context) {
        return new Competitor("make", context, "Makefile", count -> "all: $(shell seq -f t%.0f " + count + ")\n"
                + "t%:\n\t@true > $@\n", List.of("-s", "-j", Integer.toString(context.cores())));
    }

    static Competitor snakemake(BenchContext context) {
        return new Competitor("snakemake", context, "Snakefile", count -> "rule all:\n    input: expand('t{i}', i=range("
                + count + "))\nrule one:\n    output: 't{i}'\n    shell: 'true > {output}'\n",
                List.of("--quiet", "--cores", Integer.toString(context.cores())));
    }

    /** Whether it is installed. */
    boolean isThere() {
        return program().isPresent();
    }

    private Optional<Path> program() {
        return Programs.find(name, context.environment());
    }

    /** Runs so many commands; gives the wall-clock time. */
    double seconds(int count) throws IOException, InterruptedException {
        Path folder = Folders.fresh(context, name);
        Files.writeString(folder.resolve(file), rules.apply(count));
        double seconds = Timing.seconds(() -> run(folder));
        long made;
        try (var files = Files.list(folder)) {
            made = files.filter(f -> f.getFileName().toString().matches("t\\d+")).count();
        }
        if (made != count) {
            throw failed(folder, made + " / " + count);
        }
        Folders.done(context, folder);
        return seconds;
    }

    private void run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().clear();
        builder.environment().putAll(context.environment());
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw failed(folder, process.isAlive() ? PATIENCE_MINUTES + " min" : Integer.toString(process.exitValue()));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private RuntimeException failed(Path folder, String how) {
        return Texts.problem("competitor", Location.file(folder.resolve("log")), name, how);
    }
}
