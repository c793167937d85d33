package org.simloom.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;

class MeshFactsTest {
    private static final Path REFERENCES = Path.of("/usr/share/doc/calculix-ccx-test/examples/test");
    private static final String CUBE = """
            *NODE, NSET=all
            1,0,0,0
            2,1,0,0
            3,1,1,0
            4,0,1,0
            5,0,0,1
            6,1,0,1
            7,1,1,1
            8,0,1,1
            9,5,5,5
            *ELEMENT, TYPE=C3D8, ELSET=cube
            1,1,2,3,4,5,6,7,8
            """;

    @TempDir
    Path folder;

    private Path deck(String text) throws IOException {
        return Files.writeString(folder.resolve("job.inp"), text);
    }

    @Test
    void cubeIsMeasured() throws Exception {
        MeshFacts facts = MeshFacts.read(deck(CUBE + "*SURFACE, NAME=two\n1, S1\ncube, S3\n"));
        assertEquals(8, facts.nodes());
        assertEquals(1, facts.size(), 1e-12);
        assertEquals(1, facts.pieces());
        assertEquals(8, facts.group("all").orElseThrow().nodes());
        assertEquals(2, facts.group("two").orElseThrow().faces());
        assertEquals(2, facts.group("two").orElseThrow().faceSize(), 1e-12);
    }

    @Test
    void elementsInsideOutAreCounted() throws Exception {
        MeshFacts facts = MeshFacts.read(deck(CUBE.replace("1,1,2,3,4,5,6,7,8", "1,1,2,3,4,5,6,7,8\n2,5,6,7,8,1,2,3,4")));
        assertEquals(1, facts.insideOut());
        assertEquals(2, facts.firstInsideOut());
    }

    @Test
    void elementOfAMissingNodeNamesTheLine() throws Exception {
        Path deck = deck(CUBE.replace("6,7,8\n", "6,7,88\n"));
        ProblemException e = assertThrows(ProblemException.class, () -> MeshFacts.read(deck));
        assertEquals("deck.element.node", e.problem().code());
        assertEquals(12, e.problem().location().line());
    }

    @Test
    void deckWithoutElementsHasNoSize() throws Exception {
        MeshFacts facts = MeshFacts.read(deck("*NODE\n1,0,0,0\n"));
        assertEquals(0, facts.dimension());
        assertEquals(0, facts.nodes());
        assertEquals(0, facts.pieces());
    }

    @ParameterizedTest
    @CsvSource({"beam8p,3,8", "beamp,3,8", "beam10p,3,8", "beam20p,3,8", "beam8b,3,12"})
    void referenceDecksHaveTheirVolume(String name, int dimension, double volume) throws Exception {
        MeshFacts facts = MeshFacts.read(reference(name));
        assertEquals(dimension, facts.dimension());
        assertEquals(volume, facts.size(), 1e-6 * volume);
        assertEquals(0, facts.insideOut());
        assertTrue(facts.pieces() == 1);
    }

    private Path reference(String name) throws IOException {
        Path target = folder.resolve(name + ".inp");
        Path plain = REFERENCES.resolve(name + ".inp");
        try (InputStream in = Files.exists(plain) ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(REFERENCES.resolve(name + ".inp.gz")))) {
            Files.copy(in, target);
        }
        return target;
    }
}
