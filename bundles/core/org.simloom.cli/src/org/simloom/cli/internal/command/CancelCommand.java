package org.simloom.cli.internal.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

import org.simloom.cli.internal.ExitCode;
import org.simloom.cli.internal.Services;
import org.simloom.cli.internal.Texts;
import org.simloom.engine.Project;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.StudyRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cancels runs of other processes on a project, and waits until they have stopped. */
@Command(name = "cancel")
public final class CancelCommand implements Callable<Integer> {
    private static final int LOOKED_AT = 1000;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long POLL_MILLIS = 200;

    private final Services services;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Parameters(paramLabel = "PROJECT", index = "0", descriptionKey = "project")
    private String project;

    @Parameters(paramLabel = "RUN", index = "1", arity = "0..1", descriptionKey = "run")
    private Long run;

    public CancelCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws InterruptedException {
        Project target = Project.open(services.workspace().target(project));
        if (!target.hasStore()) {
            services.terminal().out().println(Texts.get("cancel.none"));
            return ExitCode.FAILED;
        }
        try (Store store = target.openStore()) {
            // a study first, or it would begin the next sample
            List<Long> studies = run != null ? List.of() : store.studies().latest(LOOKED_AT).stream()
                    .filter(study -> study.state() == RunState.RUNNING).map(StudyRecord::id)
                    .filter(store.studies()::requestCancel).toList();
            List<Long> running = store.runs().latest(LOOKED_AT).stream()
                    .filter(record -> record.state() == RunState.RUNNING && (run == null || record.id() == run))
                    .map(RunRecord::id).filter(store.runs()::requestCancel).toList();
            if (running.isEmpty() && studies.isEmpty()) {
                services.terminal().out().println(Texts.get("cancel.none"));
                return ExitCode.FAILED;
            }
            boolean ended = waitForEnd(running, "", id -> store.runs().find(id).map(RunRecord::state));
            return waitForEnd(studies, ".study", id -> store.studies().find(id).map(StudyRecord::state)) && ended
                    ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private boolean waitForEnd(List<Long> all, String kind, LongFunction<Optional<RunState>> now)
            throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        boolean ended = true;
        for (long id : all) {
            RunState state = RunState.RUNNING;
            while (state == RunState.RUNNING && System.currentTimeMillis() < end) {
                Thread.sleep(POLL_MILLIS);
                state = now.apply(id).orElse(RunState.CANCELLED);
            }
            boolean stopped = state != RunState.RUNNING;
            services.terminal().out().println(stopped ? Texts.get("cancel.done" + kind, id, Texts.state(state))
                    : Texts.get("cancel.slow" + kind, id));
            ended &= stopped;
        }
        return ended;
    }
}
