package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.surrogate.internal.Texts;

class SurrogateFilesTest {
    private static final Space SPACE = Space.of(
            Dimension.scattering("load", new NormalDistribution(100, 10)), Dimension.choice("steel", "<a>", "나", "c"),
            Dimension.integer("bolts", 2, 8));

    @TempDir
    private Path folder;

    private static SurrogateSet set() {
        double[][] points = Functions.anywhere(Space.of(Dimension.continuous("load", 70, 130),
                SPACE.dimensions().get(1), SPACE.dimensions().get(2)), 50, 3);
        Samples samples = Samples.of(SPACE, points,
                Functions.values(points, x -> Math.sin(x[0] / 20) * 7 + x[1] + x[2] * x[2] / 3));
        List<SurrogateSet.Response> responses = new ArrayList<>();
        for (SurrogateKind kind : SurrogateKind.values()) {
            responses.add(new SurrogateSet.Response(kind.name(), "MPa", Surrogates.fit(kind, samples, 5), 50, 0.99, 1e-17 / 3));
        }
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("study", "bracket");
        provenance.put("seed", "5");
        return new SurrogateSet(SPACE.dimensions().stream().map(Variable::of).toList(), responses, Domain.of(samples),
                provenance);
    }

    @Test
    void whatIsReadBackPredictsTheSameToTheLastBit() throws IOException {
        SurrogateSet set = set();
        Path file = folder.resolve("bracket" + SurrogateFiles.EXTENSION);
        SurrogateFiles.write(file, set);
        SurrogateSet again = SurrogateFiles.read(file);
        assertEquals(set.variables(), again.variables());
        assertEquals(List.copyOf(set.provenance().entrySet()), List.copyOf(again.provenance().entrySet()));
        double[][] points = Functions.anywhere(Space.of(Dimension.continuous("load", 50, 150),
                SPACE.dimensions().get(1), SPACE.dimensions().get(2)), 200, 9);
        for (SurrogateSet.Response response : set.responses()) {
            SurrogateSet.Response other = again.response(response.name()).orElseThrow();
            assertEquals(response.unit(), other.unit());
            assertEquals(response.rmse(), other.rmse(), 0);
            double[][] a = predict(response.surrogate(), points);
            double[][] b = predict(other.surrogate(), points);
            assertArrayEquals(a[0], b[0], response.name());
            assertArrayEquals(a[1], b[1], response.name());
            assertArrayEquals(response.surrogate().leaveOneOut().mean(), other.surrogate().leaveOneOut().mean());
        }
        for (double[] point : points) {
            assertEquals(set.domain().judge(point).reasons(), again.domain().judge(point).reasons());
        }
        assertEquals(SurrogateFiles.text(set), SurrogateFiles.text(again));
    }

    private static double[][] predict(Surrogate surrogate, double[][] points) {
        double[][] all = new double[2][points.length];
        surrogate.predict(points, all[0], all[1]);
        return all;
    }

    @Test
    void whatIsNotAsItWasWrittenIsRefused() throws IOException {
        String text = SurrogateFiles.text(set());
        assertEquals("surrogate.file.damaged", code(text.replaceFirst("\"seed\":\"5\"", "\"seed\":\"6\"")));
        assertEquals("surrogate.file.damaged", code(text.substring(0, text.length() / 2)));
        assertEquals("surrogate.file.damaged", code(text.replaceFirst("\"version\":1", "\"version\":null")));
        assertEquals("surrogate.file.newer", code(text.replaceFirst("\"version\":1", "\"version\":2")));
        assertEquals("surrogate.file.format", code("{\"format\":\"other\"}"));
        assertEquals("surrogate.file.format", code("<xml/>"));
        assertEquals("surrogate.file.format", code(""));
        assertEquals("surrogate.file.missing", assertThrows(ProblemException.class,
                () -> SurrogateFiles.read(folder.resolve("none"))).problem().code());
        Path binary = folder.resolve("binary");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals("surrogate.file.format",
                assertThrows(ProblemException.class, () -> SurrogateFiles.read(binary)).problem().code());
        // blanks are no damage
        Path spaced = folder.resolve("spaced");
        Files.write(spaced, text.replaceFirst("\"version\":1", "\n \"version\": 1").getBytes(StandardCharsets.UTF_8));
        assertEquals(5, SurrogateFiles.read(spaced).responses().size());
    }

    private static String code(String text) {
        ProblemException problem = assertThrows(ProblemException.class, () -> SurrogateFiles.parse(text, Location.NONE));
        assertTrue(!problem.problem().advice().isEmpty());
        return problem.problem().code();
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Texts.class));
    }
}
