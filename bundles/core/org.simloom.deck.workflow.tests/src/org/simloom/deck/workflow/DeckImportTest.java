package org.simloom.deck.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

class DeckImportTest {
    private static final String DECK = """
            *NODE, NSET=ALL
            1, 0, 0, 0
            *ELEMENT, TYPE=T3D2, ELSET=ROD
            1, 1, 1
            *MATERIAL, NAME=강철
            *ELASTIC
            2.1E5, 0.3
            *SOLID SECTION, ELSET=ROD, MATERIAL=강철
            2.5
            *AMPLITUDE, NAME=RAMP
            0., 0., 1., 2.5
            *STEP
            *STATIC
            0.1, 1.
            *CLOAD
            7, 1, 40
            8, 1, 40.0
            9, 1, 41
            *END STEP
            *STEP
            *STATIC
            *CLOAD
            7, 1, 60
            *END STEP
            """;

    @TempDir
    Path folder;

    private Path deck(String text) throws IOException {
        return Files.writeString(folder.resolve("막대.inp"), text);
    }

    private static DeckSurvey read(Path deck) {
        return DeckSurvey.read(deck, () -> false);
    }

    private static String code(Runnable action) {
        return assertThrows(ProblemException.class, action::run).problem().code();
    }

    private ImportRequest request(DeckSurvey survey, Path target, String name) {
        return new ImportRequest(target, name, survey.units().system(), survey.recommended(survey.units().system()),
                survey.outputs(), false, true);
    }

    private static ImportResult write(DeckSurvey survey, ImportRequest request) {
        return DeckImport.write(survey, request, () -> false);
    }

    /** Everything in a folder but what began there. */
    private List<String> files(Path target) throws IOException {
        try (Stream<Path> all = Files.walk(target)) {
            return all.map(file -> target.relativize(file).toString()).filter(name -> !name.isEmpty()).sorted().toList();
        }
    }

    @Test
    void equalNumbersOfACardAreOneCandidateAndNamesTellTheRestApart() throws Exception {
        List<Candidate> candidates = read(deck(DECK)).candidates();
        assertEquals(List.of("강철_youngs_modulus", "강철_poisson_ratio", "area_rod", "amplitude_time_ramp_2",
                "amplitude_ramp_2", "increment", "step_time", "load_1", "load_n9_1", "load_n7_1"),
                candidates.stream().map(Candidate::name).toList());
        assertEquals(List.of(16, 17), candidates.get(7).places().stream().map(Place::line).toList());
        assertEquals("7, 8", candidates.get(7).subject());
    }

    @Test
    void whatIsNoDeckIsRefusedWithAReason() throws Exception {
        assertEquals("deck.import.empty", code(() -> read(unchecked(""))));
        assertEquals("deck.import.none", code(() -> read(unchecked("* a list\n* of points\n"))));
        assertEquals("deck.import.none", code(() -> read(unchecked("1, 2, 3\n"))));
        assertEquals("deck.import.binary", code(() -> read(unchecked("*NODE\n\0\0\0\n"))));
        assertEquals("deck.include.missing", code(() -> read(unchecked("*INCLUDE, INPUT=mesh.inp\n"))));
        assertEquals("deck.missing", code(() -> read(folder.resolve("none.inp"))));
        assertEquals("deck.missing", code(() -> read(folder)));
    }

    private Path unchecked(String text) {
        try {
            return deck(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aNewProjectHasTheFilesOfTheImportAndNothingElse() throws Exception {
        DeckSurvey survey = read(deck(DECK));
        Path target = folder.resolve("새 프로젝트 & Co");
        ImportResult result = write(survey, request(survey, target, "막대"));
        assertTrue(result.project());
        assertEquals(List.of(".project", "막대.inp", "막대.simflow"), files(target));
        assertTrue(Files.readString(target.resolve(".project")).contains("<name>새 프로젝트 &amp; Co</name>"));
        assertTrue(Files.readString(result.template()).contains("\n[=강철_youngs_modulus], 0.3\n"));
    }

    @Test
    void filesAreReplacedOnlyWhenAskedForAndTheDeckItselfNever() throws Exception {
        DeckSurvey survey = read(deck(DECK));
        ImportResult result = write(survey, request(survey, folder, "막대"));
        assertFalse(result.project());
        assertEquals(DECK, Files.readString(survey.deck()));
        assertEquals(List.of("막대-template.inp", "막대.inp", "막대.simflow"), files(folder));
        Files.writeString(result.workflow(), "mine");
        assertEquals("deck.import.exists", code(() -> write(survey, request(survey, folder, "막대"))));
        assertEquals("mine", Files.readString(result.workflow()));
        ImportRequest again = request(survey, folder, "막대");
        write(survey, new ImportRequest(again.folder(), again.name(), again.units(), again.parameters(), again.outputs(), true, true));
        assertTrue(Files.readString(result.workflow()).startsWith("<?xml"));
        assertEquals(3, files(folder).size());
    }

    @Test
    void anImportThatFailsOrIsCancelledLeavesNothing() throws Exception {
        DeckSurvey survey = read(deck(DECK + "** a comment\n".repeat(20_000)));
        Path target = folder.resolve("a/b/c");
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> DeckImport.write(survey, request(survey, target, "막대"),
                () -> asked.incrementAndGet() > 3));
        assertEquals(List.of("막대.inp"), files(folder));
        Files.writeString(folder.resolve("file"), "");
        assertEquals("deck.import.write", code(() -> write(survey, request(survey, folder.resolve("file/in"), "막대"))));
        assertEquals("deck.import.write", code(() -> write(survey, request(survey, folder.resolve("file"), "막대"))));
        Files.delete(survey.deck());
        assertEquals("deck.import.write", code(() -> write(survey, request(survey, target, "막대"))));
        assertEquals(List.of("file"), files(folder));
        assertThrows(CancellationException.class, () -> DeckSurvey.read(deck(DECK), () -> true));
    }

    @Test
    void namesThatCannotBeAreRefused() throws Exception {
        DeckSurvey survey = read(deck(DECK));
        for (String name : List.of("", " ", ".hidden", "a/b", "..", "a\\b", "a\nb", "x".repeat(101))) {
            assertEquals("deck.import.filename", code(() -> write(survey, request(survey, folder.resolve("x"), name))), name);
        }
        for (String name : List.of("", "1a", "a-b", "deck", "true", "a b", "in")) {
            Problem problem = DeckImport.check(survey, List.of(Parameter.of(survey.candidates().get(0), UnitSystem.NONE)
                    .as(name, ""))).orElseThrow();
            assertEquals("deck.import.name", problem.code(), name);
        }
        Path korean = Files.write(folder.resolve("k.inp"), DECK.getBytes(Charset.forName("EUC-KR")));
        DeckSurvey other = read(korean);
        assertEquals("youngs_modulus", other.candidates().get(0).name());
        assertEquals("deck.import.encoding", DeckImport.check(other, List.of(Parameter.of(other.candidates().get(0),
                UnitSystem.NONE).as("영률", ""))).orElseThrow().code());
    }

    @Test
    void unitsAreGuessedByTheConstantsOfTheMaterials() throws Exception {
        assertEquals("mm-t-s", guess("2.1E5", "7.85E-9"));
        assertEquals("m-kg-s", guess("2.1E11", "7850."));
        assertEquals("mm-kg-s", guess("2.1E8", "7.85E-6"));
        assertEquals("mm-kg-ms", guess("210.", "7.85E-6"));
        assertEquals("mm-g-ms", guess("70.E3", "2.7E-3"));
        assertEquals("in-lbf-s", guess("30.E6", "7.3E-4"));
        assertEquals("m-t-s", guess("2.1E8", "7.85"));
        assertEquals("none", guess("1.", "1.E30"));
    }

    private String guess(String modulus, String density) throws IOException {
        return read(deck("*MATERIAL, NAME=A\n*ELASTIC\n" + modulus + ", .3\n*DENSITY\n" + density + "\n")).units().system().id();
    }

    @Test
    void everyUnitOfEverySystemIsKnownAndOfItsQuantity() {
        for (PhysicalQuantity quantity : PhysicalQuantity.values()) {
            String si = UnitSystem.of("m-kg-s").orElseThrow().unit(quantity);
            for (UnitSystem system : UnitSystem.all()) {
                String unit = system.unit(quantity);
                assertTrue(system.isNone() ? unit.isEmpty() : org.simloom.base.units.Units.compatible(si, unit),
                        system.id() + " " + quantity + " " + unit);
            }
        }
    }

    @Test
    void theUnitsOfEverySystemAreConsistent() {
        for (UnitSystem s : UnitSystem.all()) {
            if (!s.isNone()) {
                double force = si(s.mass(), "kg") * si(s.length(), "m") / Math.pow(si(s.time(), "s"), 2);
                assertEquals(1, si(s.force(), "N") / force, 1e-12, s.id());
                assertEquals(1, si(s.stress(), "Pa") / (force / Math.pow(si(s.length(), "m"), 2)), 1e-12, s.id());
                assertEquals(1, si(s.energy(), "J") / (force * si(s.length(), "m")), 1e-12, s.id());
                assertEquals(1, si(s.power(), "W") / (force * si(s.length(), "m") / si(s.time(), "s")), 1e-12, s.id());
            }
        }
    }

    private static double si(String unit, String base) {
        return org.simloom.base.units.Units.convert(1, unit, base);
    }
}
