package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.engine.ProblemsException;
import org.simloom.tool.Cancellation;

class TableStudyTest extends StudyFixture {
    private Path beam(String csv, String more) throws IOException {
        return study("beams", "beam", 0, variable("beam", "width", "w", 5, 100) + variable("beam", "height", "h", 5, 100)
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"")
                + response("beam", "mass", "m", "role=\"objective\"") + more + table(csv));
    }

    @Test
    void rowsAreRunExactlyInTheirUnitsAndTheBestWithinTheLimitsIsFound() throws IOException {
        Path file = beam("width [mm],height [cm]\n20,4\n10,5\n0.1,0.1\n20.123456789012345,4.75\n".replace("0.1,0.1\n", ""), "");
        StudyReport report = run(file);
        assertEquals(StudyState.SUCCEEDED, report.state());
        assertArrayEquals(new double[] {20, 40}, sample(report, 0).point());
        assertEquals(1000 * 1000 * 6 / (20.0 * 40 * 40), sample(report, 0).responses()[0], 1e-9);
        assertEquals(20.123456789012345, sample(report, 2).point()[0]);
        assertEquals(List.of(2), report.outcome().best());
        ResultTable statistics = report.outcome().table("statistics").orElseThrow();
        assertEquals(3, statistics.rows().get(0).get(statistics.column("n")));
        assertTrue(studies().sheet(report).contains("\"state\":[\"SUCCEEDED\",\"SUCCEEDED\",\"SUCCEEDED\"]"));
    }

    @Test
    void aLongerTableKeepsTheSamplesThereAreAndRunsTheRest() throws IOException {
        long first = run(beam("width,height\n20,40\n30,40\n", "")).study();
        List<Integer> ran = new ArrayList<>();
        StudyReport report = studies().run(StudyRequest.of(beam("width,height\n20,40\n30,40\n25,45\n", "")), new StudyListener() {
            @Override
            public void sample(Sample sample) {
                if (sample.state() == SampleState.RUNNING) {
                    ran.add(sample.index());
                }
            }
        }, Cancellation.NEVER);
        assertEquals(first, report.study());
        assertEquals(List.of(2), ran);
        assertEquals(3, report.samples().size());
        assertEquals(report.samples().size(), studies().latest(folder.resolve("beams.simstudy")).orElseThrow().samples().size());
    }

    @Test
    void anotherWorkflowBeginsANewRecord() throws IOException {
        Path file = beam("width,height\n20,40\n", "");
        long first = run(file).study();
        Path workflow = folder.resolve("beam.simflow");
        Files.writeString(workflow, Files.readString(workflow).replace("7.85e-6", "2.70e-6"));
        StudyReport report = run(file);
        assertTrue(report.study() > first);
        assertEquals(2.7e-6 * 20 * 40 * 1000, sample(report, 0).responses()[1], 1e-12);
    }

    @Test
    void whatBreaksAConditionIsNotRun() throws IOException {
        StudyReport report = run(beam("width,height\n20,40\n50,10\n",
                "<constraints id=\"slender\" name=\"slender\" expression=\"height > width\"/>"));
        assertEquals(SampleState.SKIPPED, sample(report, 1).state());
        assertEquals(0, sample(report, 1).run());
        assertEquals(SampleState.SUCCEEDED, sample(report, 0).state());
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingRuns() throws IOException {
        Path file = study("wrong", "beam", 0, variable("beam", "width", "w", 100, 5) + variable("beam", "height", "nowhere", 5, 100)
                + response("beam", "stress", "s", "role=\"constraint\"") + table("breadth\n1\n"));
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertTrue(e.problems().size() >= 4, e.problems().toString());
        assertTrue(Files.notExists(folder.resolve(".simloom")));
    }

    @Test
    void settingsThatTheMethodDoesNotHaveAreRefused() throws IOException {
        Path file = beam("width,height\n20,40\n", "");
        ProblemsException e = assertThrows(ProblemsException.class, () -> studies().run(
                new StudyRequest(file, null, Map.of("generations", "7"), false), StudyListener.NONE, Cancellation.NEVER));
        assertEquals(List.of("study.setting.none"), e.problems().stream().map(Problem::code).toList());
    }

    @Test
    void cellsThatAreNoNumbersAreToldWithTheirLines() throws IOException {
        Path file = beam("width,height\n20,40\n,40\n20,nan\n", "");
        ProblemsException e = assertThrows(ProblemsException.class, () -> run(file));
        assertEquals(List.of("study.table.number 3", "study.table.number 4"),
                e.problems().stream().map(p -> p.code() + " " + p.location().line()).toList());
    }
}
