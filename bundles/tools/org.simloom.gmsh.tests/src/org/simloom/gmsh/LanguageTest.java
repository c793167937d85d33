package org.simloom.gmsh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.gmsh.internal.Texts;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolTexts;
import org.simloom.tool.Verdict;

/** What the checks of the pack saw is read in the language of whoever reads it. */
class LanguageTest extends GmshFixture {
    private static final KeptMessages TEXTS = ToolTexts.kept().and(new Texts().texts().toArray(ProblemTexts[]::new)).messages();

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    /** Meshes as a task of its own. */
    private Verdict verdict(String name, String script, String... parameters) throws Exception {
        GmshFixture fixture = new GmshFixture() { };
        fixture.folder = Files.createDirectories(folder.resolve(name));
        for (String parameter : parameters) {
            fixture.parameter(parameter, 20);
        }
        return fixture.run(script, 2).verdict();
    }

    private void isReadInKorean(String script, String english, String... parameters) throws Exception {
        Verdict first = verdict("en", script, parameters);
        assertTrue(first.evidence().stream().anyMatch(seen -> seen.text().contains(english)), first::toJson);
        Locale.setDefault(Locale.KOREAN);
        Verdict korean = Verdict.fromJson(first.toJson(), TEXTS);
        assertEquals(verdict("ko", script, parameters), korean, "as if it had been meshed in Korean");
        for (Evidence seen : korean.evidence()) {
            assertTrue(seen.text().matches("(?s).*[가-힣].*"), seen::toString);
        }
    }

    @Test
    void thatAllIsWell() throws Exception {
        isReadInKorean(Files.readString(EXAMPLES.resolve("plate-with-hole/plate.geo")), "In the mesh and not empty: plate", "diameter");
    }

    @Test
    void whatIsWrong() throws Exception {
        isReadInKorean("DefineConstant[ d = 20 ]; diameter = 3;", "The geometry has no parameter", "diameter", "thickness");
    }
}
