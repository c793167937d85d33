package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.tool.Cancellation;

class LiveOutcomeTest extends StudyFixture {
    /** Each sample takes 0.4 s at least, and one runs at a time: the search outlasts the second between two tellings. */
    @Test
    void aSearchTellsItsBestAndItsHistoryWhileItRuns() throws Exception {
        script("sleep 0.4; echo y=$(awk 'BEGIN { print ([=x] - 2) ^ 2 }')");
        Path file = study("search", "script", 10, variable("script", "x", "x", 0, 10)
                + response("script", "y", "y", "role=\"objective\"") + method("nelderMead", "starts=1"));
        List<Outcome> heard = new ArrayList<>();
        List<StudyReport> seen = new ArrayList<>();
        StudyReport report = studies().run(StudyRequest.of(file), new StudyListener() {
            @Override
            public void outcome(Outcome outcome) {
                heard.add(outcome);
                seen.add(studies().latest(file).orElseThrow());
            }
        }, Cancellation.NEVER);
        assertTrue(heard.size() >= 2, heard::toString);
        Outcome early = heard.get(0);
        ResultTable history = early.table("history").orElseThrow();
        assertTrue(history.rows().size() < report.samples().size());
        assertTrue(early.table("best").isPresent());
        double best = sample(report, early.best().get(0)).responses()[0];
        assertEquals(best, history.rows().get(history.rows().size() - 1).get(history.column("best")));
        assertEquals(StudyState.RUNNING, seen.get(0).state());
        assertEquals(early.best(), seen.get(0).outcome().best());
        assertTrue(report.outcome().table("history").orElseThrow().rows().size() > history.rows().size());
    }
}
