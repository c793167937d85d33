package org.simloom.deck.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;

class DeckLinterTest {
    @TempDir
    Path folder;

    private List<Problem> lint(String deck) throws IOException {
        Path file = folder.resolve("job.inp");
        Files.writeString(file, deck);
        return DeckLinter.lint(file);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(p -> (p.severity() == Severity.ERROR ? "" : "? ")
                + p.code().replace("deck.lint.", "")).toList();
    }

    private Problem only(String deck, String code) throws IOException {
        List<Problem> problems = lint(deck);
        assertEquals(List.of(code), codes(problems), () -> problems.toString());
        return problems.get(0);
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(DeckLinter.class));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertTrue(lint("*NODE\n1,0,0,0\n").get(0).message().contains("스텝이 없습니다"));
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aGoodDeckGivesNothing() throws IOException {
        assertEquals(List.of(), lint(Cube.DECK));
        assertEquals(List.of(), lint(Cube.DECK.toLowerCase(Locale.ROOT)));
        assertEquals(List.of(), lint(Cube.with("*STATIC", "*FREQUENCY\n4").replaceAll("(?s)\\*CLOAD.*?\\*NODE FILE",
                "*NODE FILE")));
    }

    /** One mistake each: what is replaced by what (¶ is a line's end), what is found, and the line it is found at. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*CLOAD¶5, 3, 10|*CLOAD¶15, 3, 10|node|30",
        "*CLOAD¶5, 3, 10|*CLOAD¶TOP, 3, 10|nset|30",
        "*CLOAD¶5, 3, 10|*DLOAD¶7, P1, 10|element|30",
        "*CLOAD¶5, 3, 10|*DLOAD¶TOP, P1, 10|elset|30",
        "*CLOAD¶5, 3, 10|*DSLOAD¶TOP, P, 10|surface|30",
        "*CLOAD¶5, 3, 10|*CLOAD, AMPLITUDE=RAMP¶5, 3, 10|amplitude|29",
        "*CLOAD¶5, 3, 10|*CLOAD¶5, 3, ten|deck.number|30",
        "*CLOAD¶5, 3, 10|*CLOAD¶5, 3, 0.1000000000000000000000E+05|number.long|30",
        "*CLOAD¶5, 3, 10||step.load|23",
        "*BOUNDARY¶1, 1, 3|*BOUNDRY¶1, 1, 3|? keyword free|24",
        "4, 1, 1¶4, 3, 3|4, 1, 1|free|22",
        "1, 1, 2, 3, 4, 5, 6, 7, 8|1, 1, 2, 3, 4, 5, 6, 7, 9|element.node|13",
        "7, 1, 1, 1|7, 1, 1, one|deck.number element.node|10",
        "MATERIAL=STEEL|MATERIAL=BRASS|material|19",
        "*SOLID SECTION, ELSET=CUBE, MATERIAL=STEEL||section|0",
        "ELSET=CUBE, MATERIAL=STEEL|ELSET=CUBE, MATERIAL=STEEL, ORIENTATION=O|orientation|19",
        "*ELASTIC¶210000, 0.3||material.elastic|14",
        "*STATIC||step.procedure|22",
        "*END STEP||step.open|22",
        "*STEP¶*STATIC|*STEP¶*STEP¶*STATIC|step.nested|23",
        "*NSET, NSET=CORNER¶1|*NSET, NSET=CORNER¶1, 77|? set.node|21",
        "*NSET, NSET=CORNER¶1|*NSET, NSET=CORNER¶EDGE|nset|21",
        "*NSET, NSET=CORNER¶1|*SURFACE, NAME=CORNER¶PLATE, S1|elset|21",
        "*NSET, NSET=CORNER¶1|*CLOAD¶1, 1, 1|step.outside|20",
        "*NODE FILE¶U|*NODE PRINT, NSET=TOP¶U|? output|31",
        "8, 0, 1, 1|8, 0, 1, 1¶8, 0, 1, 2|? node.twice|12",
        "*MATERIAL, NAME=STEEL|1, 1, 2, 3, 4, 5, 6, 7, 8¶*MATERIAL, NAME=STEEL|element.twice|14",
        "*NSET, NSET=CORNER¶1|*INCLUDE, INPUT=no.inp|deck.include.missing|20",
    })
    void oneMistakeIsOneFinding(String old, String with, String found, int line) throws IOException {
        String deck = Cube.with(old.replace('¶', '\n'), with == null ? "" : with.replace('¶', '\n'));
        List<Problem> problems = lint(deck);
        List<String> seen = new ArrayList<>(codes(problems));
        // a body loses its supports together with the word that names them
        assertEquals(Set.copyOf(List.of(found.replace("? ", "?").split(" "))),
                Set.copyOf(seen.stream().map(c -> c.replace("? ", "?")).toList()), problems::toString);
        assertTrue(problems.stream().anyMatch(p -> p.location().line() == line), problems::toString);
        assertTrue(problems.stream().allMatch(p -> !p.message().isEmpty() && !p.advice().isEmpty()));
    }

    @Test
    void whatIsMissingAltogether() throws IOException {
        assertEquals("deck.missing", DeckLinter.lint(folder.resolve("no.inp")).get(0).code());
        assertEquals("deck.lint.step.none", only(Cube.DECK.substring(0, Cube.DECK.indexOf("*STEP")), "step.none").code());
    }

    @Test
    void anElementOfASetThatIsNotThereGetsNoLoad() throws IOException {
        only(Cube.with("*CLOAD\n5, 3, 10", "*DLOAD\nTOP, P1, 1").replace("*NSET, NSET=CORNER\n1",
                "*ELSET, ELSET=TOP, GENERATE\n5, 9"), "elset.empty");
    }

    @Test
    void aRangeFarWiderThanTheModelTakesNoTime() throws IOException {
        String wide = Cube.with("*NSET, NSET=CORNER\n1", "*NSET, NSET=CORNER, GENERATE\n-200000000, 2000000000");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(List.of(),
                lint(wide.replace("*CLOAD\n5", "*CLOAD\nCORNER"))));
    }

    @Test
    void aNodeOutsideOfTheMeshGetsNoLoad() throws IOException {
        only(Cube.with("*CLOAD\n5, 3, 10", "*CLOAD\n5, 3, 10\n99, 3, 10").replace("8, 0, 1, 1", "8, 0, 1, 1\n99, 5, 5, 5"),
                "node.loose");
    }

    @Test
    void massAndConductivityAreAskedForWhereNeeded() throws IOException {
        String light = Cube.with("*DENSITY\n7.8E-9", "");
        assertEquals(List.of(), lint(light));
        only(light.replace("*CLOAD\n5, 3, 10", "*DLOAD\nCUBE, GRAV, 9810, 0, 0, -1"), "material.density");
        only(light.replace("*STATIC", "*FREQUENCY\n3"), "material.density");
        only(Cube.with("*STATIC", "*HEAT TRANSFER, STEADY STATE").replace("*BOUNDARY\n", "*BOUNDARY\n3, 11, 11, 20\n"),
                "material.conductivity");
    }

    @Test
    void manyFindingsOfOneSortAreCounted() throws IOException {
        StringBuilder loads = new StringBuilder("*CLOAD");
        for (int node = 100; node < 200; node++) {
            loads.append('\n').append(node).append(", 1, 1");
        }
        List<Problem> problems = lint(Cube.with("*CLOAD\n5, 3, 10", loads.toString()));
        assertEquals(11, problems.size());
        assertTrue(problems.get(10).message().contains("90"), problems.get(10).message());
    }

    @Test
    void includedFilesAreNamed() throws IOException {
        Files.writeString(folder.resolve("mesh.inp"), "*NODE\n1,0,0,0\n1,0,0,1\n");
        List<Problem> problems = lint("*INCLUDE, INPUT=mesh.inp\n*STEP\n*NO ANALYSIS\n*END STEP\n");
        assertEquals(List.of("? node.twice"), codes(problems));
        assertTrue(problems.get(0).location().file().endsWith("mesh.inp"));
    }
}
