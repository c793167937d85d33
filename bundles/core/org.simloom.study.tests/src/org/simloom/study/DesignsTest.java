package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.tool.Cancellation;

class DesignsTest extends StudyFixture {
    private Path beam(String method) throws IOException {
        return study("design", "beam", 0, variable("beam", "width", "w", 10, 60) + variable("beam", "height", "h", 10, 60)
                + variable("beam", "force", "f", 500, 1500) + response("beam", "mass", "m", "role=\"observed\"")
                + response("beam", "stress", "s", "role=\"observed\"") + method);
    }

    @ParameterizedTest
    @CsvSource({"fullFactorial,8", "fractionalFactorial,4", "plackettBurman,8", "centralComposite,15", "boxBehnken,13",
        "latinHypercube,50", "sobolSequence,50", "haltonSequence,50"})
    void everyDesignIsRun(String kind, int samples) throws IOException {
        StudyReport report = run(beam(method(kind)));
        assertEquals(StudyState.SUCCEEDED, report.state(), () -> report.outcome().notes().toString());
        assertEquals(samples, report.samples().size());
        assertTrue(report.outcome().table("statistics").isPresent());
    }

    @Test
    void effectsOfAFactorialAreDifferencesOfMeans() throws IOException {
        ResultTable effects = run(beam(method("fullFactorial"))).outcome().table("effects").orElseThrow();
        // mass = 7.85e-3 w h: over the width by 50 at a mean height of 35
        assertEquals("mass", effects.rows().get(0).get(0));
        assertEquals(7.85e-3 * 50 * 35, (Double) effects.rows().get(0).get(2), 1e-9);
        assertEquals(0, (Double) effects.rows().get(2).get(2), 1e-9);
    }

    /** From 50 to 200 where the points are chosen against each other; a sequence only goes on. */
    @ParameterizedTest
    @CsvSource({"latinHypercube,50,200", "sobolSequence,20,45", "haltonSequence,20,45"})
    void aStudyThatGrowsKeepsItsSamples(String kind, int before, int after) throws IOException {
        Path file = beam(method(kind, "samples=" + before));
        StudyReport few = run(file);
        StudyReport many = studies().run(new StudyRequest(file, after, Map.of(), false), StudyListener.NONE, Cancellation.NEVER);
        assertEquals(before, few.samples().size());
        assertEquals(few.study(), many.study());
        assertEquals(after, many.samples().size());
        for (Sample sample : few.samples()) {
            assertArrayEquals(sample.point(), sample(many, sample.index()).point());
            assertEquals(sample.run(), sample(many, sample.index()).run());
        }
    }
}
