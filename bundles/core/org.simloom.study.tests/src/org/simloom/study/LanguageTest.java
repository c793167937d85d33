package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.reliability.ReliabilityTexts;
import org.simloom.sampling.Space;
import org.simloom.store.SampleRecord;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.outcome.OutcomeCodec;
import org.simloom.study.internal.run.SampleCodec;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.SurrogateKind;
import org.simloom.surrogate.Surrogates;
import org.simloom.tool.Cancellation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a study found is read in the reader's language, whoever ran it, and whenever. */
class LanguageTest extends StudyFixture {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    /** Too few runs, a limit that nothing keeps, a response that never changes: notes of this bundle and of others. */
    private Path hopeless(String method) throws IOException {
        return study("hopeless", "beam", 14, variable("beam", "width", "w", 10, 60) + variable("beam", "height", "h", 10, 60)
                + response("beam", "mass", "m", "role=\"objective\"")
                + response("beam", "stress", "s", "label=\"Stress: largest, at the wall\" role=\"constraint\" limit=\"0.001\"") + method);
    }

    private static List<String> texts(StudyReport report) {
        return report.outcome().notes().stream().map(note -> note.code() + ": " + note.message() + " " + note.advice()).toList();
    }

    private void readInBoth(Path file) {
        Locale.setDefault(Locale.ENGLISH);
        List<String> english = texts(run(file));
        assertFalse(english.isEmpty());
        assertEquals(english, texts(studies().latest(file).orElseThrow()));
        Locale.setDefault(Locale.KOREAN);
        List<String> read = texts(studies().latest(file).orElseThrow());
        List<String> told = texts(studies().run(new StudyRequest(file, null, Map.of(), true), StudyListener.NONE,
                Cancellation.NEVER));
        assertEquals(told, read, "as if it had been run in Korean");
        assertTrue(read.stream().allMatch(text -> text.matches("(?s).*[가-힣].*")), read::toString);
        Locale.setDefault(Locale.ENGLISH);
        assertEquals(english, texts(studies().latest(file).orElseThrow()), "run in Korean, read in English");
    }

    @Test
    void notesOfASearchAreReadInBothLanguages() throws IOException {
        readInBoth(hopeless(method("bayesian")));
    }

    @Test
    void notesOfLearningAreReadInBothLanguages() throws IOException {
        readInBoth(hopeless(method("activeLearning", "quality=0.9999999")));
    }

    @Test
    void notesOfAWorstCaseAreReadInBothLanguages() throws IOException {
        readInBoth(hopeless(method("worstCase")));
    }

    @Test
    void wordsWithinNotesAreReadInBothLanguages() {
        Locale.setDefault(Locale.ENGLISH);
        Samples samples = Samples.of(Space.unit(2), new double[][] {{0, 0}, {1, 1}}, new double[] {0, 1});
        Problem few = assertThrows(ProblemException.class, () -> Surrogates.fit(SurrogateKind.QUADRATIC, samples, 1)).problem();
        List<Problem> notes = List.of(Problems.warning("response.constant", Location.NONE, "Von Mises stress, mode 2", 4.5),
                Problems.warning("failed.some", Location.NONE, 3, 20, "it broke, mode of failure"), few);
        String kept = OutcomeCodec.toJson(new Outcome(List.of(), List.of(), notes));
        Locale.setDefault(Locale.KOREAN);
        List<Problem> read = OutcomeCodec.fromJson(kept).notes();
        assertEquals(Problems.warning("response.constant", Location.NONE, "폰 미제스 응력, 모드 2", 4.5), read.get(0));
        assertTrue(read.get(1).message().contains("it broke, mode of failure"), read::toString);
        assertTrue(read.get(2).message().contains(Surrogates.label(SurrogateKind.QUADRATIC)), read::toString);
    }

    /** Of stores that were written before arguments were kept, the texts tell them. */
    @Test
    void notesThatWereKeptWithoutTheirArgumentsAreReadToo() {
        Locale.setDefault(Locale.KOREAN);
        List<Problem> notes = List.of(Problems.warning("failed.some", Location.NONE, 3, 20, "[13] it broke"),
                Problems.warning("response.constant", Location.NONE, "응력", 4.5), Problems.warning("infeasible", Location.NONE),
                ReliabilityTexts.problems().warning("worst.open", Location.NONE, "stress", "1.5", "2"),
                Problem.warning("study.of.tomorrow", "아직 모르는 말입니다.", "", Location.NONE));
        JsonObject json = JsonParser.parseString(OutcomeCodec.toJson(new Outcome(List.of(), List.of(), notes))).getAsJsonObject();
        for (JsonElement note : json.getAsJsonArray("notes")) {
            note.getAsJsonObject().remove("arguments");
        }
        Locale.setDefault(Locale.ENGLISH);
        List<Problem> read = OutcomeCodec.fromJson(json.toString()).notes();
        assertEquals("3 of 20 samples failed. The first says: [13] it broke", read.get(0).message());
        assertEquals(Problems.warning("response.constant", Location.NONE, "응력", 4.5).message(), read.get(1).message());
        assertEquals(Problems.warning("infeasible", Location.NONE), read.get(2));
        assertEquals(ReliabilityTexts.problems().warning("worst.open", Location.NONE, "stress", "1.5", "2"), read.get(3));
        assertEquals(notes.get(4), read.get(4), "what nobody knows is left as it is");
    }

    @Test
    void wordsInTablesAreReadInBothLanguages() throws IOException {
        Locale.setDefault(Locale.KOREAN);
        Path file = study("words", "beam", 0, variable("beam", "width", "w", 10, 60) + response("beam", "mass", "m",
                "role=\"constraint\" limit=\"10\"") + response("beam", "stress", "s", "role=\"constraint\" limit=\"150\"")
                + method("latinHypercube", "samples=12"));
        List<String> korean = run(file).outcome().tables().stream().map(ResultTable::toString).toList();
        Locale.setDefault(Locale.ENGLISH);
        List<String> english = studies().latest(file).orElseThrow().outcome().tables().stream().map(ResultTable::toString).toList();
        assertTrue(korean.toString().contains("가우스") || korean.toString().contains("다항식"), korean::toString);
        assertFalse(english.toString().matches("(?s).*[가-힣].*"), english::toString);
    }

    private Path failing() throws IOException {
        script("[ [=x] = 3 ] && exit 1; echo y=[=x]");
        return study("failing", "script", 0, variable("script", "x", "x", 0, 10)
                + response("script", "y", "y", "role=\"objective\"") + table("x\n1\n3\n5\n"));
    }

    @Test
    void whyASampleFailedIsReadInBothLanguages() throws IOException {
        Path file = failing();
        Locale.setDefault(Locale.ENGLISH);
        String english = sample(run(file), 1).problem().message();
        Locale.setDefault(Locale.KOREAN);
        StudyReport read = studies().latest(file).orElseThrow();
        String korean = sample(read, 1).problem().message();
        assertEquals("도구가 종료 코드 1(으)로 끝났습니다.", korean);
        assertEquals("tool.failed", sample(read, 1).problem().code());
        assertTrue(texts(read).toString().contains(korean), () -> "the note about it: " + texts(read));
        SampleExport.write(folder.resolve("export.csv"), read);
        assertTrue(Files.readString(folder.resolve("export.csv")).contains(korean));
        Locale.setDefault(Locale.ENGLISH);
        assertEquals(english, sample(studies().latest(file).orElseThrow(), 1).problem().message());
        assertTrue(english.contains("exit code 1"), english);
    }

    /** In a study that goes on, the samples of before are told anew. */
    @Test
    void aStudyThatGoesOnTellsOfFailuresOfBefore() throws IOException {
        Path file = failing();
        Locale.setDefault(Locale.ENGLISH);
        run(file);
        Locale.setDefault(Locale.KOREAN);
        assertTrue(sample(run(file), 1).problem().message().matches(".*[가-힣].*"));
    }

    @Test
    void whatWasKeptAsATextIsToldAsItWas() {
        SampleRecord old = new SampleRecord(1, "3.0", 7, "FAILED", null, false, "It broke.");
        assertEquals("It broke.", SampleCodec.sample(old, 1).problem().message());
        assertEquals("", SampleCodec.sample(old, 1).problem().code());
    }
}
