package org.simloom.executor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.executor.internal.AttachedExecution;
import org.simloom.executor.internal.AttemptFiles;
import org.simloom.executor.internal.LocalExecution;
import org.simloom.executor.internal.ProcessTree;

/**
 * Runs commands as processes of this machine. On Linux each gets a session of its own and a small constant
 * shell script before it, which notes process id and exit code in the folder, so that a command outlives its
 * watcher and another one can take over. Elsewhere commands end with their watcher.
 */
public final class LocalExecutor implements Executor {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("executor", LocalExecutor.class);
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final boolean LINUX = Files.exists(SETSID) && Files.exists(Path.of("/proc/self/stat"));

    /**
     * Notes "pid start-ticks", runs the command with its output to files, notes its times and exit code.
     * Signals to the group are meant for the command: the script waits for it.
     */
    private static final String SCRIPT = """
            d=$1; shift
            trap : TERM INT HUP
            read -r s < /proc/self/stat
            f() { shift 19; t=$1; }
            f ${s##*) }
            printf '%s %s\\n' "$$" "$t" > "$d/process" || exit 125
            "$@" < /dev/null > "$d/stdout" 2> "$d/stderr"
            c=$?
            times > "$d/times"
            printf '%s\\n' "$c" > "$d/exit"
            exit "$c"
            """;

    @Override
    public Execution start(ExecutionRequest request) {
        check(request);
        AttemptFiles files = new AttemptFiles(request.directory());
        try {
            files.prepare();
        } catch (IOException e) {
            throw problem("folder", Location.file(request.directory()), e, e.getMessage());
        }
        ProcessBuilder builder = new ProcessBuilder(command(request, files)).directory(request.directory().toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(request.environment());
        environment.put(ProcessTree.MARK, request.directory().toAbsolutePath().toString());
        builder.redirectInput(ProcessBuilder.Redirect.from(nullDevice()));
        builder.redirectOutput(LINUX ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(files.stdout().toFile()));
        builder.redirectError(LINUX ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(files.stderr().toFile()));
        try {
            return new LocalExecution(builder.start(), request, files);
        } catch (IOException e) {
            throw problem("start", Location.file(request.command().get(0)), e, e.getMessage());
        }
    }

    @Override
    public Execution attach(Path directory, Limits limits, List<StopStep> stopSteps) {
        return new AttachedExecution(new AttemptFiles(directory), directory, limits, stopSteps);
    }

    @Override
    public void fence(Path directory) {
        ProcessTree.of(directory, new AttemptFiles(directory).identity()).kill();
    }

    private static List<String> command(ExecutionRequest request, AttemptFiles files) {
        if (!LINUX) {
            return request.command();
        }
        List<String> command = new ArrayList<>(List.of(SETSID.toString(), "/bin/sh", "-c", SCRIPT, "simloom",
                files.folder().toString()));
        command.addAll(request.command());
        return command;
    }

    private static void check(ExecutionRequest request) {
        String executable = request.command().get(0);
        if (!Files.isExecutable(Path.of(executable)) || Files.isDirectory(Path.of(executable))) {
            throw problem("missing", Location.file(executable), null);
        }
        for (String argument : request.command()) {
            if (argument.indexOf('\0') >= 0) {
                throw problem("argument", Location.file(executable), null);
            }
        }
    }

    private static File nullDevice() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static ProblemException problem(String what, Location where, Throwable cause, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments), cause);
    }
}
