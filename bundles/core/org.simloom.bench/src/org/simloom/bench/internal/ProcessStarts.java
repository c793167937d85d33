package org.simloom.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.simloom.base.problem.Location;
import org.simloom.bench.BenchContext;

/** The bare loop: starts a process, waits for its end, starts the next, in as many threads as there are places. */
final class ProcessStarts {
    private final int threads;
    private final Path program;

    ProcessStarts(BenchContext context) {
        this.threads = context.cores();
        this.program = Programs.find("true", context.environment())
                .orElseThrow(() -> Texts.problem("program", Location.NONE, "true"));
    }

    void run(int count) throws IOException, InterruptedException {
        AtomicInteger left = new AtomicInteger(count);
        AtomicReference<IOException> failure = new AtomicReference<>();
        Thread[] all = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            all[i] = Thread.ofPlatform().start(() -> {
                try {
                    while (left.getAndDecrement() > 0) {
                        start();
                    }
                } catch (IOException e) {
                    failure.set(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        for (Thread thread : all) {
            thread.join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void start() throws IOException, InterruptedException {
        int code = new ProcessBuilder(program.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code != 0) {
            throw new IOException(program + ": " + code);
        }
    }
}
