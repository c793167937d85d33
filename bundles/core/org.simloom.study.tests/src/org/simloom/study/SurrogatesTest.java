package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.RealValue;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.LocalExecutor;
import org.simloom.store.RunState;
import org.simloom.surrogate.SurrogateFiles;
import org.simloom.surrogate.SurrogateSet;
import org.simloom.tool.Cancellation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is learnt from the samples of a study, against beam theory. */
class SurrogatesTest extends StudyFixture {
    private Path beams() throws IOException {
        return study("beams", "beam", 0, variable("beam", "width", "w", 20, 60) + variable("beam", "height", "h", 30, 60)
                + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"")
                + response("beam", "mass", "m", "role=\"objective\"") + method("latinHypercube", "samples=40"));
    }

    private static double stress(double width, double height) {
        return 6e6 / (width * height * height);
    }

    @Test
    void thePredictorIsRightWithinItsIntervalAndDoubtsWhatItHasNotSeen() throws IOException {
        StudyReport report = run(beams());
        Predictor predictor = studies().predictor(report).orElseThrow();
        double[] middle = {40, 45};
        Prediction stress = predictor.predict(middle).get(0);
        assertEquals(stress(40, 45), stress.mean(), 0.03 * stress(40, 45));
        assertTrue(stress.low() <= stress.mean() && stress.mean() <= stress.high() && stress.inside());
        assertEquals(7.85e-3 * 40 * 45, predictor.predict(middle).get(1).mean(), 0.01);
        assertEquals(List.of(), predictor.doubts(middle));
        assertFalse(predictor.predict(new double[] {120, 45}).get(0).inside());
        assertTrue(predictor.doubts(new double[] {120, 45}).get(0).contains("width"));
    }

    /** A table of samples with a hole in the middle: what lies in the box of the samples is not therefore known. */
    @Test
    void aPointInAGapOrACornerWithoutSamplesIsDoubted() throws IOException {
        StringBuilder csv = new StringBuilder("width,height\n");
        for (int i = 0; i < 20; i++) {
            csv.append(i % 2 == 0 ? 20 + 0.1 * i : 60 - 0.1 * i).append(',').append(30 + 0.2 * i).append('\n');
        }
        csv.append("20,60\n");
        StudyReport report = run(study("gap", "beam", 0, variable("beam", "width", "w", 20, 60)
                + variable("beam", "height", "h", 30, 60) + response("beam", "mass", "m", "role=\"observed\"")
                + table(csv.toString())));
        Predictor predictor = studies().predictor(report).orElseThrow();
        assertTrue(predictor.predict(new double[] {21, 31}).get(0).inside());
        Prediction corner = predictor.predict(new double[] {60, 60}).get(0);
        assertFalse(corner.inside());
        assertEquals(predictor.doubts(new double[] {60, 60}), corner.doubts());
    }

    @Test
    void tooFewSamplesPredictNothing() throws IOException {
        StudyReport report = run(study("few", "beam", 0, variable("beam", "width", "w", 20, 60)
                + response("beam", "mass", "m", "role=\"objective\"") + table("width\n20\n30\n")));
        assertTrue(studies().predictor(report).isEmpty());
        assertEquals("study.surrogate.none", assertThrows(ProblemException.class,
                () -> studies().surrogates(report)).problem().code());
    }

    @Test
    void aSampleThatDoesNotFitToTheOthersIsSuspicious() throws IOException {
        script("[ [=x] = 7 ] && echo y=400 || echo y=$(( [=x] * [=x] ))");
        StringBuilder csv = new StringBuilder("x\n");
        IntStream.range(0, 30).forEach(i -> csv.append(i).append('\n'));
        Path file = study("odd", "script", 0, variable("script", "x", "x", 0, 30)
                + response("script", "y", "y", "role=\"observed\"") + table(csv.toString()));
        StudyReport report = run(file);
        assertEquals(List.of(7), report.samples().stream().filter(Sample::suspicious).map(Sample::index).toList());
        assertTrue(report.outcome().notes().stream().anyMatch(note -> note.code().equals("study.suspicious")));
        JsonObject samples = JsonParser.parseString(studies().sheet(report)).getAsJsonObject().getAsJsonObject("samples");
        assertEquals(1, samples.getAsJsonArray("flag").get(7).getAsInt());
        assertEquals(List.of(7), studies().latest(file).orElseThrow().samples().stream().filter(Sample::suspicious)
                .map(Sample::index).toList());
    }

    @Test
    void theSheetHasWhatFiguresAreDrawnFrom() throws IOException {
        StudyReport report = run(beams());
        JsonObject sheet = JsonParser.parseString(studies().sheet(report)).getAsJsonObject();
        assertTrue(sheet.keySet().containsAll(Set.of("name", "title", "language", "state", "method", "variables", "responses",
                "samples", "best", "tables", "notes", "provenance", "slices", "surfaces")), sheet.keySet()::toString);
        JsonObject samples = sheet.getAsJsonObject("samples");
        for (String column : List.of("index", "state", "run", "flag")) {
            assertEquals(40, samples.getAsJsonArray(column).size(), column);
        }
        assertEquals(2, samples.getAsJsonArray("x").size());
        assertEquals(40, samples.getAsJsonArray("x").get(0).getAsJsonArray().size());
        assertEquals(report.samples().get(3).responses()[0],
                samples.getAsJsonArray("y").get(0).getAsJsonArray().get(3).getAsDouble());
        for (JsonElement each : sheet.getAsJsonArray("tables")) {
            JsonObject table = each.getAsJsonObject();
            for (JsonElement row : table.getAsJsonArray("rows")) {
                assertEquals(table.getAsJsonArray("columns").size(), row.getAsJsonArray().size(), table.get("kind")::toString);
            }
        }
        assertEquals(report.study(), sheet.getAsJsonObject("provenance").get("study").getAsLong());
        assertEquals("1-40", sheet.getAsJsonObject("provenance").get("runs").getAsString());
        slices(sheet.getAsJsonArray("slices"));
    }

    /** Along each line the stress is that of beam theory, and within its band. */
    private static void slices(JsonArray slices) {
        assertEquals(4, slices.size());
        for (JsonElement each : slices) {
            JsonObject slice = each.getAsJsonObject();
            JsonArray x = slice.getAsJsonArray("x");
            boolean alongWidth = slice.get("variable").getAsString().equals("width");
            double other = slice.getAsJsonObject("at").get(alongWidth ? "height" : "width").getAsDouble();
            for (int i = 0; i < x.size(); i++) {
                double mean = slice.getAsJsonArray("mean").get(i).getAsDouble();
                assertTrue(slice.getAsJsonArray("low").get(i).getAsDouble() <= mean);
                assertTrue(slice.getAsJsonArray("high").get(i).getAsDouble() >= mean);
                if (slice.get("response").getAsString().equals("mass")) {
                    assertEquals(7.85e-3 * other * x.get(i).getAsDouble(), mean, 0.1);
                } else {
                    double exact = alongWidth ? stress(x.get(i).getAsDouble(), other) : stress(other, x.get(i).getAsDouble());
                    assertEquals(exact, mean, 0.15 * exact);
                }
            }
        }
    }

    @Test
    void anExportedSurrogateSaysWhereItIsFromAndWorksAsATask() throws IOException {
        StudyReport report = run(beams());
        Path file = folder.resolve("beam.simsurrogate");
        studies().exportSurrogates(report, file);
        SurrogateSet set = SurrogateFiles.read(file);
        Map<String, String> from = set.provenance();
        assertEquals("beams.simstudy", from.get("study"));
        assertEquals(Long.toString(report.study()), from.get("record"));
        assertEquals("40", from.get("samples"));
        assertEquals("1-40", from.get("runs"));
        assertEquals("7", from.get("seed"));
        assertEquals(64, from.get("samplesDigest").length());
        assertEquals(List.of("stress", "mass"), set.responses().stream().map(SurrogateSet.Response::name).toList());
        RunResult result = guess("height=4.5 cm");
        assertEquals(RunState.SUCCEEDED, result.state(), result::toString);
        double predicted = ((RealValue) result.outputs().get("stress")).value();
        assertEquals(set.response("stress").orElseThrow().surrogate().mean(new double[] {40, 45}), predicted, 1e-9);
        assertEquals(stress(40, 45), predicted, 0.03 * stress(40, 45));
        RunResult far = guess("height=45 cm");
        assertEquals("engine.surrogate.outside", far.problems().get(0).code());
    }

    private RunResult guess(String height) throws IOException {
        Path workflow = folder.resolve("guess.simflow");
        Files.writeString(workflow, """
                <?xml version="1.0" encoding="UTF-8"?>
                <workflow:Workflow xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:workflow="http://www.simloom.org/workflow/1.0" \
                id="root" name="guess">
                  <inputs id="w" name="width" unit="mm" value="40 mm"/>
                  <inputs id="h" name="height" unit="mm" value="45 mm"/>
                  <outputs id="s" name="stress" unit="MPa"/>
                  <nodes xsi:type="workflow:SurrogateTask" id="t" name="learnt" file="beam.simsurrogate">
                    <inputs id="t.w" name="width" unit="mm"/>
                    <inputs id="t.h" name="height" unit="mm"/>
                    <outputs id="t.s" name="stress" unit="MPa"/>
                  </nodes>
                  <connections id="c1" source="w" target="t.w"/>
                  <connections id="c2" source="h" target="t.h"/>
                  <connections id="c3" source="t.s" target="s"/>
                </workflow:Workflow>
                """);
        String[] parts = height.split("=");
        return new Engine(CATALOG, new LocalExecutor(), System.getenv(), new Resources(2, 4_000, Map.of())).run(
                new RunRequest(workflow, Map.of(parts[0], parts[1])), RunListener.NONE, Cancellation.NEVER);
    }

    /** What is kept is told by a quality that nobody can learn. */
    @Test
    void whatAStudyHasLearntIsKeptAndUsedForTheSameSamplesOnly() throws IOException {
        Path file = beams();
        StudyReport report = run(file);
        Path kept = folder.resolve(".simloom/surrogates/study-" + report.study() + ".simsurrogate");
        byte[] before = Files.readAllBytes(kept);
        double[] point = {33, 44};
        Prediction first = studies().predictor(report).orElseThrow().predict(point).get(0);
        assertEquals(first, studies().predictor(studies().latest(file).orElseThrow()).orElseThrow().predict(point).get(0));
        assertArrayEquals(before, Files.readAllBytes(kept));
        SurrogateSet set = SurrogateFiles.read(kept);
        SurrogateSet.Response stress = set.response("stress").orElseThrow();
        SurrogateFiles.write(kept, new SurrogateSet(set.variables(), List.of(new SurrogateSet.Response("stress", "MPa",
                stress.surrogate(), 40, 0.123, 1)), set.domain(), set.provenance()));
        assertEquals(0.123, studies().surrogates(report).response("stress").orElseThrow().q2());
        Files.writeString(kept, "{}");
        assertEquals(stress.q2(), studies().surrogates(report).response("stress").orElseThrow().q2());
        assertArrayEquals(before, Files.readAllBytes(kept));
        StudyReport more = studies().run(new StudyRequest(file, 45, Map.of(), false), StudyListener.NONE, Cancellation.NEVER);
        assertEquals(45, studies().surrogates(more).response("stress").orElseThrow().samples());
    }

    @Test
    void aStudyThatRunsIsLookedAtWithoutLearning() throws IOException {
        List<StudyReport> seen = new ArrayList<>();
        Path file = beams();
        StudyReport report = studies().run(StudyRequest.of(file), new StudyListener() {
            @Override
            public void progress(String text, double fraction) {
                seen.add(0, studies().latest(file).orElseThrow()); // the last is told when all samples are there
            }
        }, Cancellation.NEVER);
        assertEquals(StudyState.RUNNING, seen.get(0).state());
        assertTrue(seen.get(0).outcome().table("statistics").isPresent());
        assertTrue(seen.get(0).outcome().table("surrogates").isEmpty());
        assertTrue(report.outcome().table("surrogates").isPresent());
        assertTrue(studies().predictor(seen.get(0)).isPresent(), "where it is asked for");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndLeavesTheOldFile() throws IOException {
        StudyReport report = run(study("few", "beam", 0, variable("beam", "width", "w", 20, 60)
                + response("beam", "mass", "m", "role=\"objective\"") + table("width\n20\n30\n")));
        Path file = folder.resolve("samples of 보.csv");
        SampleExport.write(file, report);
        List<String> lines = Files.readAllLines(file);
        assertEquals("sample,width [mm],mass [kg],state,run,suspicious,problem", lines.get(0));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("0,20.0,"), lines.get(1));
        assertEquals("study.export", assertThrows(ProblemException.class,
                () -> SampleExport.write(file.resolve("below.csv"), report)).problem().code());
        assertEquals(lines, Files.readAllLines(file));
    }
}
