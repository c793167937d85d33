package org.simloom.tool.authoring.internal.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.simloom.base.problem.Location;
import org.simloom.base.thread.Threads;
import org.simloom.executor.Ending;
import org.simloom.executor.Execution;
import org.simloom.executor.ExecutionRequest;
import org.simloom.executor.ExecutionResult;
import org.simloom.executor.Executor;
import org.simloom.executor.Limits;
import org.simloom.executor.OutputFollower;
import org.simloom.executor.StopStep;
import org.simloom.tool.authoring.Trial;
import org.simloom.tool.authoring.TrialSettings;
import org.simloom.tool.authoring.internal.Texts;

/** Runs commands for real, each in a fresh folder. */
public final class TrialRunner {
    private static final long DISK = 4L << 30;
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final long PAUSE = 100;

    private final Executor executor;
    private final Path room;
    private int count;

    /**
     * @param room a folder of its own for the trials' folders
     */
    public TrialRunner(Executor executor, Path room) {
        this.executor = executor;
        this.room = room;
    }

    /**
     * Makes a trial.
     *
     * @param what in the user's language
     * @throws CancelledException where somebody has asked to stop
     * @throws org.simloom.base.problem.ProblemException {@code authoring.trial.disk}, or of the executor
     */
    public Trial run(String what, Setup setup, TrialSettings settings) throws InterruptedException {
        if (settings.cancellation().requested()) {
            throw new CancelledException();
        }
        settings.listener().trial(what);
        try {
            Path folder = Files.createDirectories(room.resolve(String.valueOf(++count)));
            setup.fill(folder);
            Snapshot before = Snapshot.of(folder);
            ExecutionResult result = execute(folder, setup, settings);
            if (result.ending() == Ending.CANCELLED) {
                throw new CancelledException();
            }
            return trial(what, folder, before, result);
        } catch (IOException e) {
            throw Texts.problem("trial.disk", Location.file(room), String.valueOf(e.getMessage()));
        }
    }

    private ExecutionResult execute(Path folder, Setup setup, TrialSettings settings) throws InterruptedException {
        Execution execution = executor.start(new ExecutionRequest(setup.command(), folder, setup.environment(),
                new Limits(0, settings.time(), DISK), List.of(new StopStep.Signal("TERM", GRACE))));
        settings.cancellation().onRequest(execution::cancel);
        List<OutputFollower> followers = List.of(OutputFollower.ofOutput(folder, settings.listener()::line),
                OutputFollower.ofErrors(folder, settings.listener()::line));
        Thread watch = Thread.ofVirtual().name("trial output").start(() -> follow(followers));
        try {
            return execution.await();
        } catch (InterruptedException e) {
            execution.cancel();
            throw e;
        } finally {
            watch.interrupt();
            Threads.join(watch);
        }
    }

    private static void follow(List<OutputFollower> followers) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (OutputFollower follower : followers) {
                    follower.poll();
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException e) {
            // the rest is read below
        }
        Thread.interrupted(); // an interrupted thread cannot read a channel
        for (OutputFollower follower : followers) {
            try {
                follower.finish();
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Trial trial(String what, Path folder, Snapshot before, ExecutionResult result) throws IOException {
        SortedMap<String, Long> written = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        Snapshot.of(folder).files().forEach((name, state) -> {
            Snapshot.State old = before.files().get(name);
            if (!state.equals(old)) {
                written.put(name, state.size());
                if (old != null) {
                    changed.add(name);
                }
            }
        });
        return new Trial(what, folder, result.ending(), result.exitCode(), result.usage().wall(), written, changed);
    }
}
