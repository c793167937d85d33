package org.simloom.executor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A process that starts a command and waits for it, made to be killed. */
final class Watcher {
    private Watcher() {
    }

    public static void main(String[] args) throws Exception {
        new LocalExecutor().start(new ExecutionRequest(List.of("/bin/sh", "-c", "echo started; " + args[1]),
                Path.of(args[0]), Map.of("PATH", "/usr/bin:/bin"), Limits.NONE, List.of())).await();
    }
}
