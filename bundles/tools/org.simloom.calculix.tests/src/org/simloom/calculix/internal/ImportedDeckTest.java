package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.Severity;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.VectorValue;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.DeckImport;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.ImportRequest;
import org.simloom.deck.workflow.ImportResult;
import org.simloom.deck.workflow.Parameter;
import org.simloom.engine.Engine;
import org.simloom.engine.Examination;
import org.simloom.engine.Project;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.LocalExecutor;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.tool.Cancellation;

/** Workflows that were made of decks, run by the engine and the real solver. */
class ImportedDeckTest {
    private static final Path REFERENCES = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectories(folder.resolve("프로젝트"));
        Files.createFile(project.resolve(".project"));
    }

    private Path reference(String name) throws IOException {
        Path target = Files.createDirectories(folder.resolve("deck")).resolve(name + ".inp");
        Path plain = REFERENCES.resolve(name + ".inp");
        try (InputStream in = Files.exists(plain) ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(REFERENCES.resolve(name + ".inp.gz")))) {
            Files.copy(in, target);
        }
        return target;
    }

    private ImportResult make(Path deck, Predicate<Candidate> chosen) {
        DeckSurvey survey = DeckSurvey.read(deck, () -> false);
        List<Parameter> parameters = survey.candidates().stream().filter(chosen)
                .map(c -> Parameter.of(c, survey.units().system())).toList();
        ImportResult result = DeckImport.write(survey, new ImportRequest(project, "analysis", survey.units().system(),
                parameters, survey.outputs(), false, false), () -> false);
        assertEquals(List.of(), new Examination(Bench.catalog(true)).file(result.workflow()).stream()
                .filter(p -> p.severity() != Severity.INFO).map(Object::toString).toList());
        return result;
    }

    private RunResult run(ImportResult made, Map<String, String> inputs) throws InterruptedException {
        RunResult result = new Engine(Bench.catalog(true), new LocalExecutor(), System.getenv(), Resources.ofThisMachine())
                .run(new RunRequest(made.workflow(), inputs), RunListener.NONE, Cancellation.NEVER);
        assertEquals(RunState.SUCCEEDED, result.state(), () -> result.problems().toString());
        return result;
    }

    private static double real(RunResult result, String output) {
        return ((RealValue) result.outputs().get(output)).value();
    }

    /** What the solver itself makes of the deck. */
    private Path solved(Path deck, String extension) throws IOException, InterruptedException {
        String job = deck.getFileName().toString().replace(".inp", "");
        ProcessBuilder builder = new ProcessBuilder("ccx", "-i", job).directory(deck.getParent().toFile())
                .redirectErrorStream(true).redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        assertEquals(0, builder.start().waitFor());
        return deck.resolveSibling(job + "." + extension);
    }

    private List<String> output(RunResult result, String name) throws IOException {
        try (Store store = Project.open(project).openStore()) {
            return text(store.content().path(((FileValue) result.outputs().get(name)).hash()));
        }
    }

    /** All but the date and time of the run. */
    private static List<String> text(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.matches("\\s*1U(DATE|TIME).*")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beam8p", "beamf", "oneel20cf", "contact10", "beamhtcr"})
    void withTheDecksOwnValuesTheResultsAreTheDecks(String name) throws Exception {
        Path deck = reference(name);
        RunResult result = run(make(deck, c -> true), Map.of());
        assertEquals(text(solved(deck, "dat")), output(result, "dat"));
        assertEquals(text(deck.resolveSibling(name + ".frd")), output(result, "frd"));
    }

    @Test
    void twiceTheLoadIsTwiceTheDisplacement() throws Exception {
        ImportResult made = make(reference("beam8p"), Candidate::recommended);
        double once = real(run(made, Map.of()), "displacement_y_nall");
        double twice = real(run(made, Map.of("load_last_2", "0.00072 kN")), "displacement_y_nall");
        assertTrue(once != 0);
        assertEquals(2 * once, twice, 1e-5 * Math.abs(twice));
    }

    @Test
    void frequenciesFollowTheStiffnessAndTheNumberOfModesIsWhole() throws Exception {
        ImportResult made = make(reference("beamf"), c -> true);
        RunResult once = run(made, Map.of());
        RunResult stiff = run(made, Map.of("el_youngs_modulus", "840 GPa", "modes", "4"));
        assertEquals(2 * real(once, "first_frequency"), real(stiff, "first_frequency"), 1e-4 * real(stiff, "first_frequency"));
        assertEquals(4, ((VectorValue) stiff.outputs().get("frequencies")).values().length);
    }

    @Test
    void includedFilesGoAlongWhereverTheyLieAndMayHaveParameters() throws Exception {
        Path deck = reference("beam8p");
        List<String> lines = Files.readAllLines(deck, StandardCharsets.ISO_8859_1);
        int material = lines.indexOf(lines.stream().filter(l -> l.toUpperCase().startsWith("*MATERIAL")).findFirst().orElseThrow());
        int nodes = lines.indexOf(lines.stream().filter(l -> l.toUpperCase().startsWith("*NODE")).findFirst().orElseThrow());
        Path outside = Files.createDirectories(folder.resolve("library")).resolve("job.inp");
        Path korean = Files.createDirectories(deck.resolveSibling("mesh")).resolve("a.inp");
        Files.write(outside, ("** 강철 [=x]\n" + String.join("\n", lines.subList(material, material + 3)) + "\n")
                .getBytes(Charset.forName("EUC-KR")));
        Files.write(korean, ("** 메시 [#if\n" + String.join("\n", lines.subList(nodes, material)) + "\n").getBytes(Charset.forName("EUC-KR")));
        Path whole = Files.writeString(deck.resolveSibling("whole.inp"), String.join("\n", lines.subList(0, nodes))
                + "\n*INCLUDE, INPUT=mesh/a.inp\n*INCLUDE , input = ../library/job.inp\n"
                + String.join("\n", lines.subList(material + 3, lines.size())) + "\n");
        ImportResult made = make(whole, Candidate::recommended);
        assertEquals(-1, Files.mismatch(korean, project.resolve("analysis-files/mesh/a.inp")));
        assertTrue(Files.readString(made.template()).contains("\n*INCLUDE , input = part-job.inp\n"));
        RunResult once = run(made, Map.of());
        assertEquals(text(solved(deck, "dat")), output(once, "dat"));
        double soft = real(run(made, Map.of("el_youngs_modulus", "105 GPa")), "displacement_y_nall");
        assertEquals(2 * real(once, "displacement_y_nall"), soft, 1e-5 * Math.abs(soft));
    }

    @Test
    void meshDataOfABigDeckIsIncludedByItsTemplate() throws Exception {
        Path deck = reference("beam8p");
        StringBuilder nodes = new StringBuilder("*NODE\n");
        for (int node = 100_001; node < 200_000; node++) {
            nodes.append(node).append(String.format(", %30d., %30d., 0.\n", node, node));
        }
        String text = Files.readString(deck, StandardCharsets.ISO_8859_1);
        Files.writeString(deck, text.replaceFirst("(?i)\\*MATERIAL", nodes + "*MATERIAL"), StandardCharsets.ISO_8859_1);
        ImportResult made = make(deck, Candidate::recommended);
        assertTrue(Files.size(made.template()) < 100_000);
        assertTrue(Files.readString(made.template()).contains("*NODE\n*INCLUDE, INPUT=mesh-data-1.inp\n*MATERIAL"));
        assertEquals(text(solved(deck, "dat")), output(run(made, Map.of()), "dat"));
    }

    @Test
    void parametersOfAnAbaqusDeckBecomeInputsAndTheirFormulasATask() throws Exception {
        Path deck = reference("beam8p");
        String text = Files.readString(deck, StandardCharsets.ISO_8859_1);
        Files.writeString(deck, "*PARAMETER\nYoung = 210000.\nforce = 0.18  # N\nboth = force * 2**1 + (Young - Young)\n"
                + text.replace("210000.", "<Young>").replace("0.36", "<both>"), StandardCharsets.ISO_8859_1);
        DeckSurvey survey = DeckSurvey.read(deck, () -> false);
        assertEquals(List.of("el_poisson_ratio", "Young", "force"), survey.candidates().stream().map(Candidate::name).toList());
        assertEquals(List.of(), survey.findings());
        ImportResult made = make(deck, c -> c.name().equals("force"));
        double twice = real(run(made, Map.of("force", "0.36")), "displacement_y_nall");
        Files.writeString(deck, text, StandardCharsets.ISO_8859_1);
        project = Files.createDirectories(folder.resolve("plain"));
        assertEquals(2 * real(run(make(deck, c -> false), Map.of()), "displacement_y_nall"), twice, 1e-5 * Math.abs(twice));
    }
}
