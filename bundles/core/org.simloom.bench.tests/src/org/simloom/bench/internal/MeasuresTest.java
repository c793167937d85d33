package org.simloom.bench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.bench.BenchContext;
import org.simloom.mesh.frd.FrdSummary;

/** What the measures measure on is what it claims to be. */
class MeasuresTest {
    @TempDir
    Path folder;

    private BenchContext context(String path) {
        return new BenchContext(folder, Map.of("PATH", path), 2, false, 0);
    }

    @Test
    void theResultFileIsSoundAndAsLargeAsAskedFor() throws Exception {
        Path file = folder.resolve("small.frd");
        FrdFile generated = new FrdFile(6);
        int steps = generated.write(file, 100_000);
        assertTrue(Files.size(file) >= 100_000);
        FrdSummary summary = FrdSummary.read(file);
        assertTrue(summary.complete() && summary.damage().isEmpty(), String.valueOf(summary.damage()));
        assertEquals(216, summary.nodes());
        assertEquals(125, summary.elements());
        assertEquals(2 * steps, summary.blocks().size());
        assertEquals("DISP", summary.blocks().get(0).block().field());
        assertEquals("STRESS", summary.blocks().get(2 * steps - 1).block().field());
        assertEquals(0, summary.nonFinite());
    }

    @Test
    void aChildReadsEveryNumberOfIt() throws Exception {
        Path file = folder.resolve("small.frd");
        FrdFile generated = new FrdFile(6);
        int steps = generated.write(file, 100_000);
        String[] words = ChildJava.run(List.of("-Xmx64m"), FrdChild.class, folder, file.toString()).strip().split(" ");
        assertEquals(4, words.length);
        assertEquals(216, Long.parseLong(words[2]));
        assertEquals(generated.values(steps), Long.parseLong(words[3]));
    }

    @Test
    void aChildThatFailsIsSaid() {
        ProblemException e = assertThrows(ProblemException.class,
                () -> ChildJava.run(List.of(), FrdChild.class, folder, folder.resolve("none.frd").toString()));
        assertEquals("bench.child", e.problem().code());
    }

    @Test
    void theCompetitorsRunEveryCommand() throws Exception {
        Competitor make = Competitor.make(context(System.getenv("PATH")));
        assumeTrue(make.isThere(), "GNU make is not on every machine");
        assertTrue(make.seconds(7) > 0);
        Competitor none = Competitor.snakemake(context("/nowhere"));
        assertFalse(none.isThere());
    }

    @Test
    void theSweepNoticesWhatDidNotRun() throws Exception {
        Path project = folder.resolve("sweep");
        Sweep sweep = new Sweep(new SweepModel(5).expressions(project), context(System.getenv("PATH")));
        sweep.compute(5);
        sweep.again(5);
        assertEquals("bench.wrong", assertThrows(ProblemException.class, () -> sweep.compute(5)).problem().code());
    }

    @Test
    void theMedianIsTheMiddle() {
        assertEquals(2, Timing.median(3, 1, 2));
        assertEquals(2.5, Timing.median(4, 1, 2, 3));
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
