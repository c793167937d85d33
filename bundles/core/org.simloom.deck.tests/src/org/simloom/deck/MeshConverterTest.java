package org.simloom.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;

class MeshConverterTest {
    private static final double NEAR = 1e-9;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"C3D4,1,0", "C3D10,2,0", "C3D8,1,1", "C3D20,2,1", "C3D6,1,2", "C3D15,2,2"})
    void solidsKeepTheirVolumeAndTheirSidesAreSurfaces(String type, String order, String rec) throws Exception {
        Path mesh = Tools.mesh(folder, Geometries.BOX, 3, ElementChoice.DEFAULT, "order", order, "rec", rec);
        assertEquals(Map.of(type, 1L), Cards.types(mesh));
        MeshFacts facts = MeshFacts.read(mesh);
        assertEquals(3, facts.dimension());
        assertEquals(6, facts.size(), NEAR);
        assertEquals(0, facts.insideOut());
        assertEquals(1, facts.pieces());
        assertEquals(facts.elements(), facts.groups().get("BOX").elements());
        assertEquals(facts.nodes(), facts.groups().get("BOX").nodes());
        Map.of("BOTTOM", 2.0, "TOP", 2.0, "FRONT", 3.0, "BACK", 3.0, "LEFT", 6.0, "RIGHT", 6.0).forEach((name, area) ->
                assertEquals(area, facts.groups().get(name).faceSize(), NEAR, name));
        assertTrue(facts.groups().get("EDGE").nodes() > 2);
        assertEquals(1, facts.groups().get("CORNER").nodes());
        assertEquals(0, facts.groups().get("LEFT").elements());
        assertEquals(3, facts.maximum().z(), 0);
    }

    @ParameterizedTest
    @CsvSource({"CPS3,1,0", "CPS6,2,0", "CPS4,1,1", "CPS8,2,1"})
    void plateKeepsItsAreaAndItsEdgesAreSurfaces(String type, String order, String rec) throws Exception {
        Path mesh = Tools.mesh(folder, Geometries.PLATE, 2, ElementChoice.DEFAULT, "order", order, "rec", rec);
        assertTrue(Cards.types(mesh).containsKey(type));
        MeshFacts facts = MeshFacts.read(mesh);
        assertEquals(2, facts.dimension());
        assertEquals(2, facts.size(), NEAR);
        assertEquals(0, facts.insideOut());
        Map.of("BOTTOM", 2.0, "TOP", 2.0, "LEFT", 1.0, "RIGHT", 1.0).forEach((name, length) ->
                assertEquals(length, facts.groups().get(name).faceSize(), NEAR, name));
    }

    @ParameterizedTest
    @CsvSource({"CPE,CPE8,CPE8R", "CAX,CAX8,CAX8R", "S,S8,S8R", "M3D,M3D8,M3D8R", "CPS,CPS8,CPS8R"})
    void facesBecomeTheElementsWanted(String family, String full, String reduced) throws Exception {
        Path mesh = Tools.mesh(folder, Geometries.PLATE, 2, new ElementChoice(family, false), "order", "2", "rec", "1");
        assertTrue(Cards.types(mesh).containsKey(full));
        assertEquals(1, MeshFacts.read(mesh).group("left").orElseThrow().faceSize(), NEAR);
        Path again = folder.resolve("reduced.inp");
        MeshConverter.convert(folder.resolve("raw.inp"), again, new ElementChoice(family, true));
        assertTrue(Cards.types(again).containsKey(reduced));
    }

    @Test
    void linesBecomeTrussesOrBeams() throws Exception {
        String script = "Point(1) = {0,0,0}; Point(2) = {3,4,0}; Line(1) = {1,2}; Physical Curve(\"bar\") = {1};\n"
                + "Physical Point(\"end\") = {2};\n";
        Path mesh = Tools.mesh(folder, script, 1, ElementChoice.DEFAULT, "Mesh.ElementOrder", "2");
        assertEquals(Map.of("T3D3", 1L), Cards.types(mesh));
        assertEquals(5, MeshFacts.read(mesh).size(), NEAR);
        assertEquals(1, MeshFacts.read(mesh).group("end").orElseThrow().nodes());
        MeshConverter.convert(folder.resolve("raw.inp"), mesh, new ElementChoice("B3", false));
        assertEquals(Map.of("B32", 1L), Cards.types(mesh));
    }

    @Test
    void curvedSideHasTheAreaOfACylinder() throws Exception {
        MeshFacts facts = MeshFacts.read(Tools.mesh(folder, Geometries.DISC, 3, ElementChoice.DEFAULT, "size", "0.2"));
        assertEquals(Math.PI, facts.size(), 1e-3);
        assertEquals(Math.PI, facts.groups().get("ROUND").faceSize(), 1e-3);
        assertEquals(0, facts.insideOut());
    }

    @Test
    void equalMeshesGiveEqualFiles() throws Exception {
        Path raw = Tools.gmsh(folder, Geometries.BOX, 3);
        Path one = folder.resolve("one.inp");
        Path two = folder.resolve("two.inp");
        MeshConverter.convert(raw, one, ElementChoice.DEFAULT);
        // gmsh writes the file's own name in line 2
        String renamed = Files.readString(raw).replaceFirst("raw\\.inp", "other name.inp");
        Files.writeString(folder.resolve("other.inp"), renamed);
        MeshConverter.convert(folder.resolve("other.inp"), two, ElementChoice.DEFAULT);
        assertEquals(-1, Files.mismatch(one, two));
    }

    @Test
    void nodesThatNoElementHasAreDropped() throws Exception {
        Path raw = Tools.gmsh(folder, Geometries.PLATE, 2);
        String text = Files.readString(raw);
        Files.writeString(raw, text.replace("*NODE\n", "*NODE\n123456789, 5, 5, 5\n").replace("NSET=left\n", "NSET=left\n123456789,\n"));
        Path mesh = folder.resolve("mesh.inp");
        MeshConverter.convert(raw, mesh, ElementChoice.DEFAULT);
        assertFalse(Files.readString(mesh).contains("123456789"));
    }

    @Test
    void faceBetweenTwoVolumesIsTakenFromTheFirst() throws Exception {
        String script = """
                SetFactory("OpenCASCADE");
                Box(1) = {0, 0, 0, 1, 1, 1}; Box(2) = {1, 0, 0, 1, 1, 1};
                BooleanFragments{ Volume{1}; Delete; }{ Volume{2}; Delete; }
                Physical Volume("one") = {1}; Physical Volume("two") = {2};
                Physical Surface("between") = Surface In BoundingBox {0.9, -1, -1, 1.1, 2, 2};
                Mesh.MeshSizeMax = 0.4; Mesh.ElementOrder = 2;
                """;
        Path mesh = Tools.mesh(folder, script, 3, ElementChoice.DEFAULT);
        MeshFacts facts = MeshFacts.read(mesh);
        assertEquals(1, facts.group("between").orElseThrow().faceSize(), NEAR);
        assertEquals(1, facts.pieces());
        int[] first = DeckSets.elements(mesh, "one");
        for (int label = 1; label <= 4; label++) {
            if (facts.group("between_S" + label).isPresent()) {
                for (int element : DeckSets.elements(mesh, "between_S" + label)) {
                    assertTrue(java.util.Arrays.binarySearch(first, element) >= 0);
                }
            }
        }
    }

    @Test
    void faceWithinAVolumeIsTakenFromOneSide() throws Exception {
        String script = """
                SetFactory("OpenCASCADE");
                Box(1) = {0, 0, 0, 1, 1, 1}; Rectangle(50) = {0.25, 0.25, 0.5, 0.5, 0.5};
                Surface{50} In Volume{1};
                Physical Volume("box") = {1}; Physical Surface("within") = {50};
                Mesh.MeshSizeMax = 0.3;
                """;
        Path mesh = Tools.mesh(folder, script, 3, ElementChoice.DEFAULT);
        assertEquals(0.25, MeshFacts.read(mesh).group("within").orElseThrow().faceSize(), NEAR);
        assertEquals(1, Cards.sides(mesh, "within", 2, 0.5).size());
    }

    @Test
    void facesThatNoElementHasAreCounted() throws Exception {
        String script = Geometries.BOX + """
                Point(100) = {5, 0, 0}; Point(101) = {6, 0, 0}; Point(102) = {5, 1, 0};
                Line(100) = {100, 101}; Line(101) = {101, 102}; Line(102) = {102, 100};
                Curve Loop(100) = {100, 101, 102}; Plane Surface(100) = {100};
                Physical Surface("left") += {100};
                """;
        Path raw = Tools.gmsh(folder, script, 3);
        assertTrue(MeshConverter.convert(raw, folder.resolve("mesh.inp"), ElementChoice.DEFAULT).looseFaces().get("left") > 0);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0"})
    void nodesInTheMiddleOfFacesAreAnErrorThatSaysWhatToDo(String rec, String inc) throws Exception {
        Path raw = Tools.gmsh(folder, Geometries.BOX, 3, "order", "2", "rec", rec, "inc", inc);
        Path mesh = folder.resolve("mesh.inp");
        ProblemException e = assertThrows(ProblemException.class, () -> MeshConverter.convert(raw, mesh, ElementChoice.DEFAULT));
        assertEquals("deck.mesh.complete", e.problem().code());
        assertTrue(e.problem().advice().contains("SecondOrderIncomplete"));
        assertFalse(Files.exists(mesh));
        assertFalse(Files.exists(folder.resolve("mesh.inp.part")));
    }

    @Test
    void familyOfAnotherDimensionIsAnError() throws Exception {
        Path raw = Tools.gmsh(folder, Geometries.BOX, 3);
        ProblemException e = assertThrows(ProblemException.class,
                () -> MeshConverter.convert(raw, folder.resolve("mesh.inp"), new ElementChoice("S", false)));
        assertEquals("deck.mesh.family", e.problem().code());
    }

    @Test
    void meshWithoutElementsIsAnError() throws Exception {
        Path raw = Tools.gmsh(folder, "Point(1) = {0, 0, 0};\n", 3);
        ProblemException e = assertThrows(ProblemException.class,
                () -> MeshConverter.convert(raw, folder.resolve("mesh.inp"), ElementChoice.DEFAULT));
        assertEquals("deck.mesh.empty", e.problem().code());
    }

    @Test
    void setOfFacesCannotTakeAGroupsName() throws Exception {
        Path raw = Tools.gmsh(folder, Geometries.PLATE + "Physical Curve(\"left_s1\") = {1};\nMesh.MeshSizeMax = 5;\n", 2);
        String text = Files.readString(raw).replace("left_s1", "left_S3") + "*NSET,NSET=left_S1\n1,\n*NSET,NSET=left_S2\n1,\n";
        Files.writeString(raw, text);
        ProblemException e = assertThrows(ProblemException.class,
                () -> MeshConverter.convert(raw, folder.resolve("mesh.inp"), ElementChoice.DEFAULT));
        assertEquals("deck.mesh.name", e.problem().code());
    }
}
