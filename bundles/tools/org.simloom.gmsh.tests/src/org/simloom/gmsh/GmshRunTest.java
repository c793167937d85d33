package org.simloom.gmsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.TextValue;
import org.simloom.deck.MeshFacts;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.PortType;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.base.Setting;
import org.simloom.model.tool.ServiceCheck;

import org.simloom.model.tool.ToolFactory;
import org.simloom.tool.Evidence;
import org.simloom.tool.Output;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolOutcome.State;

class GmshRunTest extends GmshFixture {
    private static final String BLOCK = """
            DefineConstant[ w = {50, Name "Width"}, d = 20, unused ];
            SetFactory("OpenCASCADE");
            Box(1) = {0, 0, 0, w, 50, 10}; Cylinder(2) = {0, 0, 0, 0, 0, 10, d / 2};
            p() = BooleanDifference{ Volume{1}; Delete; }{ Volume{2}; Delete; };
            e = 1e-3;
            Physical Volume("part") = p();
            Physical Surface("left", 7) = Surface In BoundingBox {-e, -e, -e, e, 50 + e, 10 + e};
            Physical Surface("pulled") = Surface In BoundingBox {w - e, -e, -e, w + e, 50 + e, 10 + e};
            // Physical Surface("not meant") = {1};
            Mesh.MeshSizeMax = 5; Mesh.ElementOrder = 2;
            """;

    private Path plate;

    @BeforeEach
    void plate() {
        plate = EXAMPLES.resolve("plate-with-hole/plate.geo");
    }

    @Test
    void plateIsMeshedWithEvidenceForIt() throws Exception {
        parameter("diameter", 20);
        ToolOutcome outcome = run(plate, 2);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        assertNull(outcome.problem());
        assertEquals(150 * 50 - Math.PI * 100 / 4, number(outcome, "volume"), 0.01);
        Path mesh = ((Output.OfFile) outcome.outputs().get("mesh")).file();
        assertEquals(number(outcome, "nodes"), MeshFacts.read(mesh).nodes());
        String held = texts(outcome, Evidence.Result.HELD);
        assertTrue(held.contains("plate, symmetry_x, symmetry_y, pulled, hole"), held);
        assertTrue(held.contains("diameter"), held);
        assertTrue(held.contains("inside out"), held);
        assertEquals("", texts(outcome, Evidence.Result.WARNED));
    }

    @ParameterizedTest
    @CsvSource({"le1/membrane.geo,membrane,'outer,symmetry_x'", "t4/plate.geo,plate,'cooled_S2,cooled_S3,hot_S1'"})
    void examplesHaveTheSetsTheirDecksName(String script, String elements, String others) throws Exception {
        ToolOutcome outcome = run(EXAMPLES.resolve(script), 2);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        MeshFacts facts = MeshFacts.read(((Output.OfFile) outcome.outputs().get("mesh")).file());
        assertEquals(facts.elements(), facts.group(elements).orElseThrow().elements());
        for (String name : others.split(",")) {
            assertTrue(!facts.group(name).orElseThrow().isEmpty(), name);
        }
        assertTrue(facts.group("cooled_S1").isEmpty());
    }

    @Test
    void holeLargerThanThePlateIsNoSuccess() throws Exception {
        parameter("diameter", 120);
        ToolOutcome outcome = run(plate, 2);
        assertEquals(State.FAILED, outcome.state());
        assertEquals(0, outcome.execution().exitCode());
        assertTrue(outcome.problem().message().contains("\"symmetry_x\""), outcome.problem().message());
    }

    @ParameterizedTest
    @CsvSource({"120,left", "200,elements"})
    void holeLargerThanTheBlockIsNoSuccess(double diameter, String told) throws Exception {
        parameter("d", diameter);
        ToolOutcome outcome = run(BLOCK, 3);
        assertEquals(State.FAILED, outcome.state());
        assertEquals(0, outcome.execution().exitCode());
        assertTrue(outcome.problem().message().contains(told), outcome.problem().message());
    }

    @Test
    void figuresOfGroupsAreOutputs() throws Exception {
        parameter("w", 40);
        quantity("area", PortType.REAL, "quantity", "volume", "group", "pulled");
        quantity("length", PortType.REAL, "quantity", "xmax");
        quantity("faces", PortType.INTEGER, "quantity", "faces", "group", "left");
        quantity("pieces", PortType.INTEGER, "quantity", "pieces");
        ToolOutcome outcome = run(BLOCK, 3);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        assertEquals(500, number(outcome, "area"), 1e-9);
        assertEquals(40, number(outcome, "length"), 1e-9);
        assertEquals(1, number(outcome, "pieces"));
        assertTrue(number(outcome, "faces") > 10);
        assertEquals(40 * 50 * 10 - Math.PI * 100 / 4 * 10, number(outcome, "volume"), 1);
    }

    @Test
    void figureOfAGroupThatIsNotThereIsNoSuccess() throws Exception {
        quantity("area", PortType.REAL, "quantity", "volume", "group", "nowhere");
        ToolOutcome outcome = run(BLOCK, 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(violations(outcome).contains("nowhere"));
    }

    @Test
    void parameterThatTheGeometryDoesNotHaveKeepsGmshFromRunning() throws Exception {
        parameter("diametre", 20);
        ToolOutcome outcome = run(plate, 2);
        assertEquals(State.FAILED, outcome.state());
        assertNull(outcome.execution());
        assertTrue(outcome.problem().message().contains("diametre"));
        assertTrue(outcome.problem().message().contains("width, length, diameter, size"));
    }

    @Test
    void parameterThatTheGeometryOverwritesKeepsGmshFromRunning() throws Exception {
        parameter("e", 1);
        ToolOutcome outcome = run(BLOCK, 3);
        assertNull(outcome.execution());
        assertTrue(outcome.problem().message().contains("line 5"), outcome.problem().message());
    }

    @Test
    void parameterThatIsNoNumberKeepsGmshFromRunning() throws Exception {
        input("w", PortType.TEXT, new TextValue("wide"));
        ToolOutcome outcome = run(BLOCK, 3);
        assertNull(outcome.execution());
        assertTrue(outcome.problem().message().contains("wide"));
    }

    @Test
    void syntaxErrorIsToldWithItsLine() throws Exception {
        ToolOutcome outcome = run("Point(1) = {0, 0, 0};\nfoo bar;\n", 3);
        assertEquals(State.FAILED, outcome.state());
        assertEquals("tool.diagnosed", outcome.problem().code());
        assertTrue(outcome.problem().message().contains("line 2"), outcome.problem().message());
    }

    @Test
    void missingFileIsTold() throws Exception {
        ToolOutcome outcome = run("Merge \"nowhere.step\";\n", 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(outcome.problem().message().contains("nowhere.step"), outcome.problem().message());
    }

    @Test
    void emptyGroupIsNoSuccess() throws Exception {
        ToolOutcome outcome = run(BLOCK + "Physical Curve(\"rim\") = Curve In BoundingBox {900, 0, 0, 901, 1, 1};\n", 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(violations(outcome).contains("\"rim\""), violations(outcome));
    }

    @Test
    void groupWithinABranchMayBeMissing() throws Exception {
        ToolOutcome outcome = run(BLOCK + "If (d > 30)\nPhysical Surface(\"big\") = {1};\nEndIf\n", 3);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        assertTrue(texts(outcome, Evidence.Result.WARNED).contains("\"big\""));
    }

    @Test
    void groupsThatDifferInCaseAloneAreNoSuccess() throws Exception {
        ToolOutcome outcome = run(BLOCK + "Physical Surface(\"LEFT\") = {1};\n", 3);
        assertTrue(violations(outcome).contains("\"LEFT\""), violations(outcome));
    }

    @Test
    void groupWithACommaInItsNameIsNoSuccess() throws Exception {
        ToolOutcome outcome = run(BLOCK + "Physical Surface(\"top, coated\") = {1};\n", 3);
        assertTrue(violations(outcome).contains("top, coated"), violations(outcome));
    }

    @Test
    void groupWithHangulAndBlanksIsFound() throws Exception {
        ToolOutcome outcome = run(BLOCK + "Physical Surface(\"윗면 전체\") = {1};\n", 3);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        assertTrue(texts(outcome, Evidence.Result.HELD).contains("윗면 전체"));
    }

    @Test
    void otherDimensionThanWantedIsNoSuccess() throws Exception {
        ToolOutcome outcome = run(plate, 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(violations(outcome).contains("2-dimensional"), violations(outcome));
    }

    @Test
    void elementsTurnedTheWrongWayAreNoSuccess() throws Exception {
        ToolOutcome outcome = run("SetFactory(\"OpenCASCADE\"); Rectangle(1) = {0, 0, 0, 1, 1};\nReverse Surface{1};\n"
                + "Physical Surface(\"sheet\") = {1};\n", 2);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(violations(outcome).contains("clockwise"), violations(outcome));
    }

    @Test
    void planeElementsInSpaceAreNoSuccessButShellsAre() throws Exception {
        String script = "SetFactory(\"OpenCASCADE\"); Sphere(1) = {0, 0, 0, 1};\nPhysical Surface(\"sphere\") = {1};\n"
                + "Mesh.ElementOrder = 2; Mesh.MeshSizeMax = 0.2;\n";
        assertTrue(violations(run(script, 2)).contains("shells"));
        folder = Files.createDirectory(folder.resolve("again"));
        task.getInputs().clear();
        input("element", PortType.TEXT, new TextValue("S"));
        ToolOutcome shells = run(script, 2);
        assertEquals(State.SUCCEEDED, shells.state(), () -> violations(shells));
        assertEquals(4 * Math.PI, number(shells, "volume"), 0.01);
    }

    @Test
    void hexahedraWith27NodesAreToldHowToMend() throws Exception {
        ToolOutcome outcome = run("""
                SetFactory("OpenCASCADE"); Box(1) = {0, 0, 0, 1, 1, 1};
                Transfinite Curve {:} = 3; Transfinite Surface {:}; Recombine Surface {:}; Transfinite Volume {1};
                Physical Volume("cube") = {1}; Mesh.ElementOrder = 2;
                """, 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(outcome.problem().message().contains("SecondOrderIncomplete"), outcome.problem().message());
    }

    @Test
    void piecesAreToldAndCanBeRequired() throws Exception {
        String script = "SetFactory(\"OpenCASCADE\"); Box(1) = {0,0,0,1,1,1}; Box(2) = {5,0,0,1,1,1};\n"
                + "Physical Volume(\"both\") = {1, 2};\n";
        ToolOutcome outcome = run(script, 3);
        assertEquals(State.SUCCEEDED, outcome.state(), () -> violations(outcome));
        assertTrue(texts(outcome, Evidence.Result.WARNED).contains("2 pieces"));
        folder = Files.createDirectory(folder.resolve("again"));
        task.getInputs().clear();
        ServiceCheck check = ToolFactory.eINSTANCE.createServiceCheck();
        check.setKind("gmsh.require");
        check.getSettings().add(setting("pieces", "1"));
        check.getSettings().add(setting("groups", "both, other"));
        task.getChecks().add(check);
        String violations = violations(run(script, 3));
        assertTrue(violations.contains("1 are expected") && violations.contains("\"other\""), violations);
    }

    @Test
    void timeLimitStopsIt() throws Exception {
        ResourceRequest limit = BaseFactory.eINSTANCE.createResourceRequest();
        limit.setWallTime(0.5);
        task.setResources(limit);
        ToolOutcome outcome = run(BLOCK.replace("MeshSizeMax = 5", "MeshSizeMax = 0.2"), 3);
        assertEquals(State.FAILED, outcome.state());
        assertTrue(outcome.problem().message().contains("time was up"), outcome.problem().message());
    }

    private static Setting setting(String name, String value) {
        Setting setting = BaseFactory.eINSTANCE.createSetting();
        setting.setName(name);
        setting.setValue(value);
        return setting;
    }
}
