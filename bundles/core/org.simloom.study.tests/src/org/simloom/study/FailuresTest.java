package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.engine.ProblemsException;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;

class FailuresTest extends StudyFixture {
    private Path script(String text, String csv, String more) throws IOException {
        script(text);
        return study("failing", "script", 0, variable("script", "x", "x", 0, 10)
                + response("script", "y", "y", "role=\"objective\"") + more + table(csv));
    }

    private static List<String> codes(StudyReport report) {
        return report.outcome().notes().stream().map(Problem::code).toList();
    }

    @Test
    void aFailedSampleIsRecordedAndNotRunAgain() throws IOException {
        Path log = folder.resolve("log");
        Path file = script("echo ran >> '" + log + "'; [ [=x] = 3 ] && exit 1; echo y=[=x]", "x\n1\n3\n5\n", "");
        StudyReport report = run(file);
        assertEquals(StudyState.SUCCEEDED, report.state());
        assertEquals(SampleState.FAILED, sample(report, 1).state());
        assertTrue(sample(report, 1).problem().message().length() > 5);
        assertTrue(Double.isNaN(sample(report, 1).responses()[0]));
        assertEquals(List.of(0), report.outcome().best());
        assertEquals(List.of("study.failed.some"), codes(report));
        assertEquals(3, Files.readAllLines(log).size());
        assertEquals(List.of("study.failed.some"), codes(run(file)));
        assertEquals(3, Files.readAllLines(log).size());
    }

    @Test
    void aWorkflowThatFailsEverywhereIsSaidPlainly() throws IOException {
        StudyReport report = run(script("echo it broke >&2; exit 1", "x\n1\n2\n", ""));
        assertEquals(StudyState.FAILED, report.state());
        assertEquals(List.of("study.failed.all"), codes(report));
        assertEquals(2, report.samples().size());
    }

    @Test
    void aResponseThatNeverChangesIsSaid() throws IOException {
        assertEquals(List.of("study.response.constant"), codes(run(script("echo y=1", "x\n1\n2\n3\n", ""))));
    }

    @Test
    void anInputThatCannotTakeItsValueFailsItsSampleOnly() throws IOException {
        Path workflow = folder.resolve("script.simflow");
        Path file = script("echo y=[=x]", "x\n1\n2\n", "");
        Files.writeString(workflow, Files.readString(workflow).replace("id=\"x\" name=\"x\"", "id=\"x\" name=\"x\" maximum=\"1.5\""));
        Files.writeString(file, Files.readString(file).replace(" upper=\"10.0\"", " upper=\"1.5\""));
        StudyReport report = run(file);
        assertEquals(SampleState.SUCCEEDED, sample(report, 0).state());
        assertEquals(SampleState.FAILED, sample(report, 1).state());
    }

    @Test
    void conditionsThatContradictEachOtherAreFoundBeforeAnythingRuns() throws IOException {
        Path file = study("contradiction", "beam", 20, variable("beam", "width", "w", 5, 100) + variable("beam", "height", "h", 5, 100)
                + response("beam", "mass", "m", "role=\"objective\"") + method("cmaEs")
                + "<constraints id=\"c1\" name=\"a\" expression=\"width > height\"/>"
                + "<constraints id=\"c2\" name=\"b\" expression=\"height > width + 1\"/>");
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertEquals("study.constraints.none", e.problem().code());
        assertTrue(Files.notExists(folder.resolve(".simloom")));
    }

    @Test
    void anUnknownSettingIsToldWithThoseThereAre() throws IOException {
        Path file = study("setting", "beam", 20, variable("beam", "width", "w", 5, 100) + response("beam", "mass", "m",
                "role=\"objective\"") + method("cmaEs", "populations=7"));
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertEquals("study.setting.unknown", e.problem().code());
        assertTrue(e.problem().advice().contains("population"), e.problem().advice());
    }

    @Test
    void aRunOfASampleThatSomebodyStopsIsRunAgainWhenTheStudyGoesOn() throws Exception {
        Path go = folder.resolve("go");
        Path log = folder.resolve("log");
        Path file = script("[ [=x] = 3 ] && [ ! -e '" + go + "' ] && echo waits >> '" + log + "' && sleep 600; echo y=[=x]",
                "x\n1\n3\n5\n", "");
        Thread other = Thread.ofVirtual().start(() -> stop(log));
        StudyReport report = run(file);
        other.join();
        assertEquals(SampleState.FAILED, sample(report, 1).state());
        assertEquals(SampleState.SUCCEEDED, sample(report, 2).state());
        assertEquals(2, studies().latest(file).orElseThrow().samples().size());
        Files.createFile(go);
        StudyReport again = run(file);
        assertEquals(report.study(), again.study());
        assertEquals(SampleState.SUCCEEDED, sample(again, 1).state());
        assertEquals(3, sample(again, 1).responses()[0]);
        assertEquals(sample(report, 2).run(), sample(again, 2).run());
    }

    /** Stops the only run that waits, as somebody else would. */
    private void stop(Path log) {
        try {
            while (Files.notExists(log)) {
                Thread.sleep(10);
            }
            try (Store store = Store.open(folder)) {
                List<RunRecord> running = List.of();
                while (running.size() != 1 || !running.get(0).inputs().contains("3")) {
                    Thread.sleep(10);
                    running = store.runs().latest(10).stream().filter(run -> run.state() == RunState.RUNNING).toList();
                }
                assertTrue(store.runs().requestCancel(running.get(0).id()));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
