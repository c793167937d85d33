package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Project;
import org.simloom.mesh.query.Quantity;
import org.simloom.mesh.query.ResultFile;
import org.simloom.mesh.query.StateChoice;
import org.simloom.store.Store;
import org.simloom.study.field.FieldChoice;
import org.simloom.study.field.FieldExport;
import org.simloom.study.field.FieldPrediction;
import org.simloom.study.field.FieldPredictor;

/** Fields of an angle bracket that gmsh meshes and CalculiX bends. */
class BracketFieldTest extends StudyFixture {
    private static final Path BRACKET = Path.of("../../training/org.simloom.examples/examples/bracket/bracket.geo");

    /** Makes {@code job.frd}; the mesh without the elements on its sides, which would have no section. */
    private static final String SCRIPT = """
            gmsh -3 -format inp -o all.inp -setnumber thickness [=thickness] -setnumber fillet [=fillet] -setnumber size [=size] bracket.geo > gmsh.txt
            awk '/^\\*/ { keep = !/CPS|T3D/ && !/ELSET=(fixed|loaded|fillet)/ } keep' all.inp > mesh.inp
            cat > job.inp <<END
            *INCLUDE, INPUT=mesh.inp
            *MATERIAL, NAME=steel
            *ELASTIC
            210000, 0.3
            *DENSITY
            7.85e-9
            *SOLID SECTION, ELSET=bracket, MATERIAL=steel
            *BOUNDARY
            fixed, 1, 3
            *STEP
            *STATIC
            *CLOAD
            loaded, 3, [=-force]
            *NODE FILE
            U
            *EL FILE
            S
            *END STEP
            *STEP
            *FREQUENCY
            1
            *NODE FILE
            U
            *END STEP
            END
            ccx -i job > ccx.txt
            grep -q "Job finished" ccx.txt && echo y=[=force]
            """;

    private void workflow() throws IOException {
        Files.copy(BRACKET, folder.resolve("bracket.geo"));
        script(SCRIPT.replace("bracket.geo >", "\"" + folder.resolve("bracket.geo").toAbsolutePath() + "\" >"));
        Path file = folder.resolve("script.simflow");
        StringBuilder inputs = new StringBuilder();
        StringBuilder ports = new StringBuilder();
        StringBuilder connections = new StringBuilder();
        for (String input : List.of("thickness=6", "fillet=8", "force=10", "size=8")) {
            String name = input.split("=")[0];
            inputs.append("<inputs id=\"").append(name).append("\" name=\"").append(name).append("\" value=\"")
                    .append(input.split("=")[1]).append("\"/>");
            ports.append("<inputs id=\"t.").append(name).append("\" name=\"").append(name).append("\"/>");
            connections.append("<connections id=\"c.").append(name).append("\" source=\"").append(name)
                    .append("\" target=\"t.").append(name).append("\"/>");
        }
        Files.writeString(file, Files.readString(file).replace("<inputs id=\"x\" name=\"x\" value=\"1\"/>", inputs)
                .replace("<inputs id=\"t.x\" name=\"x\"/>", ports)
                .replace("<outputs id=\"y\" name=\"y\"/>", "<outputs id=\"y\" name=\"y\"/><outputs id=\"frd\" name=\"frd\" type=\"field\"/>")
                .replace("<outputs id=\"t.y\" name=\"y\"/>", "<outputs id=\"t.y\" name=\"y\"/><outputs id=\"t.frd\" name=\"frd\" type=\"field\"/>")
                .replace("<extractors id=\"t.e\"", """
                        <extractors id="t.f" output="frd" kind="file"><settings id="t.f.p" name="path" value="job.frd"/></extractors>
                        <extractors id="t.e\"""")
                .replace("<connections id=\"c1\" source=\"x\" target=\"t.x\"/>",
                        connections + "<connections id=\"c.frd\" source=\"t.frd\" target=\"frd\"/>"));
    }

    private StudyReport bend(int samples, String... variables) throws IOException {
        workflow();
        StudyReport report = run(bending(method("latinHypercube", "samples=" + samples), variables));
        assertTrue(report.samples().stream().allMatch(s -> s.state() == SampleState.SUCCEEDED),
                () -> report.samples().stream().map(Sample::problem).distinct().toList().toString());
        return report;
    }

    private Path bending(String method, String... variables) throws IOException {
        StringBuilder more = new StringBuilder();
        for (String variable : variables) {
            String[] parts = variable.split(" ");
            more.append(variable("script", parts[0], parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return study("bend", "script", 0, more + response("script", "y", "y", "role=\"observed\"") + method);
    }

    private static StudyReport without(StudyReport report, int index) {
        return new StudyReport(report.definition(), report.study(), report.state(),
                report.samples().stream().filter(s -> s.index() != index).toList(), report.outcome());
    }

    /** The values, or the coordinates, that CalculiX has computed, read from the file of the sample. */
    private double[] computed(Sample sample, Quantity quantity) throws IOException {
        try (Store store = Project.open(folder).openStore()) {
            FileValue file = (FileValue) ValueCodec.mapFromJson(store.runs().find(sample.run()).orElseThrow().outputs()).get("frd");
            ResultFile results = ResultFile.open(store.content().path(file.hash()));
            int[] nodes = results.skin().nodes();
            return quantity == null ? results.coordinates(nodes) : results.values(quantity, StateChoice.step(1), nodes);
        }
    }

    /** Largest difference in parts of the range of what was computed. */
    private static double error(double[] predicted, double[] actual) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum = Math.max(sum, Math.abs(predicted[i] - actual[i]));
        }
        return sum / (Arrays.stream(actual).max().orElseThrow() - Arrays.stream(actual).min().orElseThrow());
    }

    @Test
    void stressAndShapeOfASampleThatIsLeftOutArePredicted() throws IOException {
        StudyReport report = bend(18, "thickness 5 8", "fillet 5 11", "force 5 15");
        List<FieldChoice> fields = studies().fields(report);
        assertEquals(List.of("STRESS.MISES", "DISP.MAGNITUDE"), fields.stream().map(FieldChoice::field).toList());
        assertEquals("frd", fields.getFirst().output());
        // one near the middle: at the corners everybody guesses
        Sample middle = report.samples().stream().min((a, b) -> Double.compare(far(a), far(b))).orElseThrow();
        for (FieldChoice field : fields) {
            FieldPredictor predictor = learn(without(report, middle.index()), field);
            FieldPrediction predicted = predictor.at(middle.point());
            String[] name = field.field().split("\\.");
            double[] actual = computed(middle, new Quantity(name[0], name[1]));
            assertTrue(predictor.moving());
            assertTrue(predicted.inside());
            assertTrue(error(predicted.values(), actual) < 0.03);
            assertTrue(error(predicted.points(), computed(middle, null)) < 1e-5);
            assertTrue(predictor.q2() > 0.95);
        }
        assertFalse(learn(report, fields.getFirst()).at(new double[] {5, 5, 100}).inside());
    }

    private static double far(Sample sample) {
        return Math.abs(sample.point()[0] - 6.5) / 3 + Math.abs(sample.point()[1] - 8) / 6 + Math.abs(sample.point()[2] - 10) / 10;
    }

    private static FieldPredictor learn(StudyReport report, FieldChoice field) {
        return studies().fieldPredictor(report, field.output(), field.field());
    }

    /** The response is the force itself, known after six runs; the stress, which is not linear in the thickness, takes more. */
    @Test
    void activeLearningGoesOnUntilTheFieldIsKnownAndStopsThere() throws IOException {
        workflow();
        String[] variables = {"thickness 4 9", "force 5 15"};
        StudyReport response = run(bending(method("activeLearning", "initial=6", "batch=2", "quality=0.99"), variables));
        assertEquals(6, response.samples().size());
        Path study = bending(method("activeLearning", "initial=6", "batch=2", "quality=0.99", "field=true"), variables);
        StudyReport field = run(study);
        assertTrue(field.samples().size() > 6 && field.samples().size() < 40, () -> field.samples().size() + " samples");
        ResultTable table = field.outcome().tables().stream().filter(t -> t.kind().equals("learning")).findFirst().orElseThrow();
        assertTrue(table.rows().size() > 1 && table.rows().get(1).getFirst().toString().startsWith("Von Mises stress"),
                () -> table.rows().toString());
        assertTrue(table.rows().stream().allMatch(row -> (double) row.get(1) >= 0.99 && row.getLast().equals(true)),
                () -> table.rows().toString());
        assertTrue(learn(field, studies().fields(field).getFirst()).q2() > learn(response, studies().fields(response).getFirst()).q2());
        assertEquals(field.samples().size(), run(study).samples().size(), "the same sequence again");
    }

    @Test
    void activeLearningOfAFieldThatIsNotThereIsRefused() throws IOException {
        StudyReport report = run(study("beams", "beam", 0, variable("beam", "width", "w", 5, 100)
                + response("beam", "mass", "m", "role=\"objective\"") + method("activeLearning", "field=true")));
        assertEquals(StudyState.FAILED, report.state());
    }

    /** What is gone is left out and what is damaged too, and how many are left is told. */
    @Test
    void filesThatAreGoneOrDamagedAreLeftOutAndTooFewAreRefused() throws IOException {
        StudyReport report = bend(7, "force 5 15");
        Files.delete(file(report.samples().get(1)));
        damage(file(report.samples().get(0)));
        FieldPredictor predictor = studies().fieldPredictor(report, "frd", "STRESS.MISES");
        assertEquals(5, predictor.samples());
        assertEquals(7, predictor.all());
        assertFalse(Files.exists(file(report.samples().get(0))), "computed anew when it is needed");
        double[] point = {10};
        Path vtu = folder.resolve("bracket.vtu");
        FieldExport.write(vtu, predictor, predictor.at(point));
        assertTrue(Files.readString(vtu, StandardCharsets.ISO_8859_1).contains("Name=\"STRESS_MISES_sd\""));
        assertEquals("study.field.format", assertThrows(ProblemException.class,
                () -> FieldExport.write(folder.resolve("bracket.txt"), predictor, predictor.at(point))).problem().code());
        assertEquals("study.field.write", assertThrows(ProblemException.class,
                () -> FieldExport.write(vtu.resolve("in/a/file.vtu"), predictor, predictor.at(point))).problem().code());
        assertEquals(List.of(), predictor.doubts(point));
        assertFalse(predictor.doubts(new double[] {40}).isEmpty());
        Files.delete(file(report.samples().get(2)));
        Files.delete(file(report.samples().get(3)));
        assertEquals("surrogate.field.few", assertThrows(ProblemException.class,
                () -> studies().fieldPredictor(report, "frd", "STRESS.MISES")).problem().code());
    }

    /** As large as before, with letters among its numbers. */
    private static void damage(Path file) throws IOException {
        file.toFile().setWritable(true);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 5000, 9000, (byte) 'x');
        Files.write(file, bytes);
    }

    private Path file(Sample sample) {
        try (Store store = Project.open(folder).openStore()) {
            FileValue file = (FileValue) ValueCodec.mapFromJson(store.runs().find(sample.run()).orElseThrow().outputs()).get("frd");
            return store.content().path(file.hash());
        }
    }

    /** Elasticity is linear: twice the force is twice the displacement, and the part as it was meshed does not move. */
    @Test
    void aPartThatKeepsItsShapeHasTheSamePointsEverywhereAndFollowsTheLoad() throws IOException {
        FieldPredictor predictor = studies().fieldPredictor(bend(6, "force 5 15"), "frd", "DISP.MAGNITUDE");
        assertFalse(predictor.moving());
        assertEquals(1, predictor.modes());
        FieldPrediction once = predictor.at(new double[] {6});
        FieldPrediction twice = predictor.at(new double[] {12});
        assertSame(once.points(), twice.points());
        assertNotSame(once.values(), twice.values());
        assertEquals(2, Arrays.stream(twice.values()).max().orElseThrow() / Arrays.stream(once.values()).max().orElseThrow(), 0.02);
    }

    @Test
    void samplesWithDifferentMeshesAreRefusedPlainly() throws IOException {
        StudyReport report = bend(4, "size 6 14");
        ProblemException e = assertThrows(ProblemException.class, () -> studies().fieldPredictor(report, "frd", "STRESS.MISES"));
        assertEquals("study.field.topology", e.problem().code());
        e = assertThrows(ProblemException.class, () -> studies().fieldPredictor(report, "y", "STRESS.MISES"));
        assertEquals("study.field.output", e.problem().code());
    }

    @Test
    void aStudyWithoutResultFilesHasNoFields() throws IOException {
        StudyReport report = run(study("beams", "beam", 0, variable("beam", "width", "w", 5, 100)
                + response("beam", "mass", "m", "role=\"objective\"") + table("width\n20\n30\n")));
        assertEquals(List.of(), studies().fields(report));
    }
}
