package org.simloom.calculix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolTexts;
import org.simloom.tool.Verdict;

/** What the checks of the pack saw is read in the language of whoever reads it. */
class LanguageTest {
    private static final KeptMessages TEXTS = ToolTexts.kept().and(new Texts().texts().toArray(ProblemTexts[]::new)).messages();

    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private Verdict verdict(String name, String deck, boolean examined) throws Exception {
        Bench bench = new Bench(Files.createDirectories(folder.resolve(name)));
        return (examined ? bench : bench.unexamined()).solve(deck).verdict();
    }

    private void isReadInKorean(String deck, boolean examined, String english) throws Exception {
        Verdict first = verdict("en", deck, examined);
        assertTrue(first.evidence().stream().anyMatch(seen -> seen.text().contains(english)), first::toJson);
        String kept = first.toJson();
        assertEquals(first, Verdict.fromJson(kept, TEXTS));
        Locale.setDefault(Locale.KOREAN);
        Verdict korean = Verdict.fromJson(kept, TEXTS);
        assertEquals(verdict("ko", deck, examined).toString().replace("/ko/", "/en/"), korean.toString(),
                "as if it had been solved in Korean");
        for (Evidence seen : korean.evidence()) {
            assertTrue(seen.text().matches("(?s).*[가-힣].*"), seen::toString);
        }
        assertEquals(first.evidence().stream().map(Evidence::text).toList(),
                Verdict.fromJson(kept, ToolTexts.messages()).evidence().stream().map(seen -> seen.check().startsWith("calculix.")
                        ? seen.text() : TEXTS.again(seen.message(), Locale.ENGLISH).text()).toList(), "without the pack as it was");
    }

    @Test
    void thatAllIsWell() throws Exception {
        isReadInKorean(Decks.cube("*STEP\n", "*SURPRISE, A=B\n*STEP\n"), true, "All fields asked for are there, in each of 1 steps.");
    }

    @Test
    void whatIsWrongWithTheDeck() throws Exception {
        isReadInKorean(VerdictTest.Lie.NOTHING_HELD.deck, true, "moving along x");
    }

    @Test
    void thatTheDeckCannotBeRead() throws Exception {
        isReadInKorean(VerdictTest.Lie.MISSING_INCLUDE.deck, false, "The included file");
    }

    @Test
    void whatIsWrongWithTheResults() throws Exception {
        isReadInKorean(VerdictTest.Lie.NOTHING_HELD.deck, false, "held by nothing");
    }
}
