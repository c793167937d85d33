package org.simloom.mesh.frd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.mesh.Ccx;
import org.simloom.mesh.Decks;
import org.simloom.mesh.internal.Texts;

class FrdReaderTest {
    @TempDir
    Path folder;

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }

    @Test
    void summarisesABar() throws Exception {
        FrdSummary summary = FrdSummary.read(Ccx.solve(folder, "bar", Decks.BAR));
        assertTrue(summary.complete());
        assertEquals(8, summary.nodes());
        assertEquals(1, summary.elements());
        assertEquals(List.of("DISP", "STRESS", "TOSTRAIN", "FORC", "ERROR"),
                summary.blocks().stream().map(b -> b.block().field()).toList());
        BlockSummary stress = summary.blocks().get(1);
        assertEquals(List.of("SXX", "SYY", "SZZ", "SXY", "SYZ", "SZX"), stress.block().componentNames());
        // the solver extrapolates from the integration points with rounded coefficients
        assertEquals(100, stress.ranges().get(0).max(), 5e-3);
        assertEquals(100, stress.ranges().get(0).min(), 5e-3);
        FrdBlock displacement = summary.blocks().get(0).block();
        assertEquals(List.of("D1", "D2", "D3"), displacement.componentNames());
        assertEquals(1, displacement.step());
        assertEquals(1, displacement.time());
        assertEquals(FrdKind.STATIC, displacement.kind());
        assertEquals(100.0 / 210000, summary.blocks().get(0).ranges().get(0).max(), 1e-9);
    }

    @Test
    void binarySaysTheSameAsText() throws Exception {
        FrdSummary text = FrdSummary.read(Ccx.solve(folder, "bar", Decks.BAR));
        FrdSummary binary = FrdSummary.read(Ccx.solve(folder, "barb", Decks.binary(Decks.BAR)));
        assertTrue(binary.complete());
        assertEquals(text.nodes(), binary.nodes());
        assertEquals(text.elements(), binary.elements());
        for (int i = 0; i < text.blocks().size(); i++) {
            BlockSummary a = text.blocks().get(i);
            BlockSummary b = binary.blocks().get(i);
            assertEquals(a.block(), b.block());
            for (int k = 0; k < a.ranges().size(); k++) {
                double tolerance = 1e-5 * Math.abs(a.ranges().get(k).max());
                assertEquals(a.ranges().get(k).max(), b.ranges().get(k).max(), tolerance);
            }
        }
    }

    @Test
    void aDeckWithoutStepHasNoResults() throws Exception {
        String deck = Decks.BAR.substring(0, Decks.BAR.indexOf("*STEP"));
        FrdSummary summary = FrdSummary.read(Ccx.solve(folder, "none", deck));
        assertEquals(6, Files.size(folder.resolve("none.frd")));
        assertTrue(summary.isEmpty());
        assertTrue(summary.complete());
    }
}
