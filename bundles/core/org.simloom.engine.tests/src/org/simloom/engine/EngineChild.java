package org.simloom.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.simloom.tool.Cancellation;

/** An engine in a Java process of its own, to be killed or to compete with. */
final class EngineChild {
    private EngineChild() {
    }

    /** Starts one; what it prints goes to a file, one line at its end: run, whether resumed, state, tasks by state. */
    static Process start(Path output, Path workflow, String... inputs) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), EngineChild.class.getName(), workflow.toString()));
        command.addAll(Arrays.asList(inputs));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(output.toString())).start();
    }

    public static void main(String[] args) {
        boolean[] resumed = new boolean[1];
        RunListener listener = new RunListener() {
            @Override
            public void started(long run, boolean goesOn) {
                resumed[0] = goesOn;
            }
        };
        RunResult result = EngineFixture.engine(new Resources(6, 8_000, Map.of()))
                .run(EngineFixture.request(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length)), listener,
                        Cancellation.NEVER);
        System.out.println("run " + result.runId() + " resumed " + resumed[0] + " " + result.state() + " "
                + result.counts() + " " + result.problems());
    }
}
