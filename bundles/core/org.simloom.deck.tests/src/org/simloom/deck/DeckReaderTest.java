package org.simloom.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;

class DeckReaderTest {
    @TempDir
    Path folder;

    private Path deck(String text) throws IOException {
        return Files.writeString(folder.resolve("job.inp"), text);
    }

    private static List<String> read(Path deck) {
        List<String> seen = new ArrayList<>();
        DeckReader.read(deck, new DeckHandler() {
            @Override
            public void card(Card card) {
                seen.add(card.title() + "@" + card.line());
            }

            @Override
            public void data(Card card, DataLine line) {
                seen.add(card.name() + ":" + line.text(0) + "@" + line.line());
            }
        });
        return seen;
    }

    @Test
    void commentsAndBlankLinesAreLeftOutAndLinesCountedForAllEnds() throws Exception {
        assertEquals(List.of("*NODE@2", "NODE:1@4", "NODE:2@6", "*STEP@7"),
                read(deck("** hello\r\n*Node\n\n 1, 0, 0\r** no\n2,1,1\n*step")));
    }

    @Test
    void includedFilesAreReadInPlaceFromTheDecksFolder() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/a.inp"), "1,0,0,0\n*INCLUDE, INPUT=b.inp\n");
        Files.writeString(folder.resolve("b.inp"), "2,0,0,0\n");
        assertEquals(List.of("*NODE@1", "NODE:1@1", "NODE:2@1", "NODE:3@3"),
                read(deck("*NODE\n*INCLUDE, INPUT=sub/a.inp\n3,0,0,0\n")));
    }

    @Test
    void fileThatIncludesItselfIsAnError() throws Exception {
        Files.writeString(folder.resolve("a.inp"), "*INCLUDE, INPUT=job.inp\n");
        Path deck = deck("*INCLUDE, INPUT=a.inp\n");
        ProblemException e = assertThrows(ProblemException.class, () -> read(deck));
        assertEquals("deck.include.cycle", e.problem().code());
        assertEquals(1, e.problem().location().line());
    }

    @Test
    void missingIncludeNamesTheLine() throws Exception {
        Path deck = deck("*NODE\n1,0,0,0\n*INCLUDE, INPUT=none.inp\n");
        ProblemException e = assertThrows(ProblemException.class, () -> read(deck));
        assertEquals("deck.include.missing", e.problem().code());
        assertEquals(3, e.problem().location().line());
    }

    @Test
    void keywordLineGoesOnAfterAComma() throws Exception {
        List<String> sets = new ArrayList<>();
        DeckReader.read(deck("*SOLID SECTION, ELSET=a,\n MATERIAL=steel\n1.\n"), new DeckHandler() {
            @Override
            public void card(Card card) {
                sets.add(card.named("ELSET").orElse("") + card.named("MATERIAL").orElse(""));
            }

            @Override
            public void data(Card card, DataLine line) {
                sets.add(line.text(0));
            }
        });
        assertEquals(List.of("ASTEEL", "1."), sets);
    }

    @Test
    void setsKnowRangesOtherSetsAndSetsOnOtherCards() throws Exception {
        Path deck = deck("""
                *NODE, NSET=first
                1,0,0,0
                2,1,0,0
                *NODE
                3,0,1,0
                4,1,1,0
                *ELEMENT, TYPE=CPS4, ELSET=quad
                7,1,2,4,3
                *NSET, NSET=Range, GENERATE
                1, 4, 3
                *NSET, NSET=all
                first, range,
                *ELSET, ELSET=outer
                quad
                """);
        assertArrayEquals(new int[] {1, 2}, DeckSets.nodes(deck, "FIRST"));
        assertArrayEquals(new int[] {1, 4}, DeckSets.nodes(deck, "range"));
        assertArrayEquals(new int[] {1, 2, 4}, DeckSets.nodes(deck, "All"));
        assertArrayEquals(new int[] {1, 2, 3, 4}, DeckSets.nodes(deck, "outer"));
        assertArrayEquals(new int[] {7}, DeckSets.elements(deck, "outer"));
        assertEquals("deck.set", assertThrows(ProblemException.class, () -> DeckSets.elements(deck, "none")).problem().code());
    }

    @Test
    void numbersAreReadAsFortranDoes() throws Exception {
        List<Double> numbers = new ArrayList<>();
        List<Boolean> whole = new ArrayList<>();
        DeckReader.read(deck("*X\n1.D3, 2.5+3, -.5, 12, 4., 1e-2, , +7\n"), new DeckHandler() {
            @Override
            public void card(Card card) {
            }

            @Override
            public void data(Card card, DataLine line) {
                for (int i = 0; i < line.count(); i++) {
                    numbers.add(line.real(i));
                    whole.add(line.isInteger(i));
                }
                assertEquals(12, line.integer(3));
                assertEquals(7, line.integer(7));
                for (int wrong : new int[] {0, 4, 6}) {
                    assertEquals("deck.number", assertThrows(ProblemException.class, () -> line.integer(wrong)).problem().code());
                }
            }
        });
        assertEquals(List.of(1000.0, 2500.0, -0.5, 12.0, 4.0, 0.01, 0.0, 7.0), numbers);
        assertEquals(List.of(false, false, false, true, false, false, false, true), whole);
    }

    @Test
    void lineThatNeverEndsIsAnError() throws Exception {
        Path deck = deck("*NODE\n" + "x".repeat(200_000));
        ProblemException e = assertThrows(ProblemException.class, () -> read(deck));
        assertEquals("deck.line.long", e.problem().code());
        assertTrue(e.problem().location().toString().endsWith(":2"));
    }
}
