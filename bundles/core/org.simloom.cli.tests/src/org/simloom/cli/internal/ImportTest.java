package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ImportTest extends CommandLineFixture {
    private static final String DECK = """
            *NODE, NSET=ALL
            1, 0, 0, 0
            2, 1, 0, 0
            *ELEMENT, TYPE=T3D2, ELSET=ROD
            1, 1, 2
            *MATERIAL, NAME=STEEL
            *ELASTIC
            210000., 0.3
            *SOLID SECTION, ELSET=ROD, MATERIAL=STEEL
            2.5
            *BOUNDARY
            1, 1, 3
            2, 2, 3
            *STEP
            *STATIC
            *CLOAD
            2, 1, 100.
            *NODE FILE
            U
            *EL FILE
            S
            *END STEP
            """;

    private Path deck;

    @BeforeEach
    void deck() throws IOException {
        deck = Files.writeString(folder.resolve("rod.inp"), DECK);
    }

    private Path made(String... names) {
        Path path = folder.resolve("workspace").resolve("rod");
        for (String name : names) {
            path = path.resolve(name);
        }
        return path;
    }

    @Test
    void listShowsNumbersThatMayBecomeInputsAndMakesNothing() {
        Outcome outcome = simloom("import", deck.toString(), "--list");
        assertEquals(0, outcome.code(), outcome::toString);
        List<String> lines = outcome.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
        assertEquals("#|Name|Value|Unit|At|Times|What it is", lines.get(0));
        assertEquals("1|steel_youngs_modulus *|210000.|MPa|8:1|1|Young's modulus of STEEL (*ELASTIC)", lines.get(1));
        assertEquals("3|area_rod *|2.5|mm^2|10:1|1|Cross-section of ROD (*SOLID SECTION)", lines.get(3));
        assertEquals("4|load_n2_1 *|100.|N|17:3|1|Force of 2 (*CLOAD)", lines.get(4));
        assertTrue(lines.contains("max_von_mises *|MPa|Largest von Mises stress of all increments, mode shapes left aside."),
                outcome::toString);
        assertTrue(outcome.err().startsWith("note: Probably mm-t-s: Young's modulus of STEEL"),
                outcome::toString);
        assertFalse(Files.exists(made()));
        outcome.isClean();
    }

    @Test
    void withoutChoiceTheUsualNumbersBecomeInputsOfANewTrustedProject() throws IOException {
        Outcome outcome = simloom("import", deck.toString());
        assertEquals(0, outcome.code(), outcome::toString);
        assertTrue(Files.readString(made("rod.inp")).contains("\n[=steel_youngs_modulus], 0.3\n"));
        assertTrue(Files.exists(made(".project")));
        assertTrue(workspace().trust().isTrusted(made()));
        assertTrue(outcome.err().contains("(inputs: 3, results: 3)"), outcome::toString);
        outcome.isClean();
        assertEquals(0, simloom("import", deck.toString(), "--project", project().toString()).code());
    }

    @Test
    void numbersAreChosenByPlaceListNumberAndNameWithTheirUnits() throws IOException {
        Outcome outcome = simloom("import", deck.toString(), "--units", "mm-t-s", "--name", "막대", "-p", "force=17:3:N", "-p",
                "nu=2", "-p", "area_rod:cm^2", "-p", "step=#1", "-r", "max_displacement", "--project", made("x").toString(), "--json");
        assertEquals(0, outcome.code(), outcome::toString);
        JsonObject json = JsonParser.parseString(outcome.out()).getAsJsonObject();
        assertEquals(4, json.getAsJsonArray("inputs").size());
        assertEquals("cm^2", json.getAsJsonArray("inputs").get(2).getAsJsonObject().get("unit").getAsString());
        assertEquals(1, json.getAsJsonArray("outputs").size());
        String model = Files.readString(Path.of(json.get("workflow").getAsString()));
        assertTrue(model.contains("name=\"force\" description=\"Force of 2 (*CLOAD)\" unit=\"N\" value=\"100 N\""), model);
        assertTrue(Files.readString(made("x", "막대.inp")).contains("[=step], [=nu]"));
    }

    @Test
    void filesThatAreThereStayUnlessTheUserSaysOtherwise() throws IOException {
        assertEquals(0, simloom("import", deck.toString()).code());
        Files.writeString(made("rod.inp"), "mine");
        Outcome again = simloom("import", deck.toString());
        assertEquals(ExitCode.BAD_INPUT, again.code());
        assertTrue(again.err().contains("There are files of that name already: rod.inp, rod.simflow."), again::toString);
        assertEquals("mine", Files.readString(made("rod.inp")));
        assertEquals(0, simloom("import", deck.toString(), "--overwrite").code());
        assertTrue(Files.readString(made("rod.inp")).contains("[=area_rod]"));
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() throws IOException {
        String path = deck.toString();
        simloom("import", path + "x").isError(ExitCode.BAD_INPUT, "There is no input deck");
        simloom("import", path("material.txt")).isError(ExitCode.BAD_INPUT, "is no input deck");
        Outcome unit = simloom("import", path, "-p", "a=17:3:Newton");
        assertTrue(unit.err().contains("There is no unit \"Newton\", given for a."), unit::toString);
        assertTrue(simloom("import", path, "-p", "a=4:2").err().contains("There is no number in field 2 of line 4."));
        assertTrue(simloom("import", path, "-p", "a=99").err().contains("\"a=99\" chooses no number of the deck."));
        assertTrue(simloom("import", path, "-p", "a=1", "-p", "a=2").err().contains("a stands for 210000. MPa and for 0.3"));
        assertTrue(simloom("import", path, "-p", "a=1", "-p", "b=1").err().contains("One number was chosen as a and as b."));
        assertTrue(simloom("import", path, "-p", "1a=1").err().contains("\"1a\" cannot be the name of an input."));
        assertTrue(simloom("import", path, "-r", "stress").err().contains("The deck gives no result stress. There are: max_"));
        assertTrue(simloom("import", path, "--units", "cgs").err().contains("cgs is not a system of units. There are: mm-t-s"));
        assertFalse(Files.exists(made()));
    }

    @Test
    void aProjectThatWasNotMadeHereStaysUntrusted() {
        workspace().trust().revoke(project());
        assertEquals(0, simloom("import", deck.toString(), "--project", project().toString()).code());
        assertFalse(workspace().trust().isTrusted(project()));
    }
}
