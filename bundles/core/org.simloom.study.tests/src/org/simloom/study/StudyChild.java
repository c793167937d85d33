package org.simloom.study;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.simloom.tool.Cancellation;

/** A study in a Java process of its own, to be killed or to compete with. */
final class StudyChild {
    private StudyChild() {
    }

    /** Starts one; it prints a line for every sample that has its answer. */
    static Process start(Path output, Path study) throws IOException {
        List<String> command = List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), StudyChild.class.getName(), study.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(output.toString())).start();
    }

    public static void main(String[] args) {
        StudyListener listener = new StudyListener() {
            @Override
            public void sample(Sample sample) {
                if (sample.ended()) {
                    System.out.println("sample " + sample.index());
                }
            }
        };
        StudyReport report = StudyFixture.studies().run(StudyRequest.of(Path.of(args[0])), listener, Cancellation.NEVER);
        System.out.println("ended " + report.state());
    }
}
