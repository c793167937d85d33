package org.simloom.base.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.LocalText;
import org.simloom.base.units.Units;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;

/** What was kept in one language is read in another. */
class KeptProblemsTest {
    private final Locale before = Locale.getDefault();
    private final ProblemTexts values = ProblemTexts.of("value", ValueParser.class);
    private final KeptProblems kept = new KeptProblems(List.of(ProblemTexts.of("unit", Units.class))).and(values);

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static Problem thrown() {
        return thrown("much");
    }

    private static Problem thrown(String value) {
        return assertThrows(ProblemException.class, () -> ValueParser.parse("x", ValueType.REAL, "mm", value)).problem();
    }

    @Test
    void aProblemIsReadInTheLanguageOfItsReader() {
        String written = KeptProblems.write(thrown());
        Locale.setDefault(Locale.KOREAN);
        assertEquals(thrown(), kept.read(written));
        assertEquals(thrown().toString(), kept.line(written));
        String korean = KeptProblems.write(thrown());
        Locale.setDefault(Locale.ENGLISH);
        assertEquals(thrown(), kept.read(korean));
        assertTrue(written.lines().count() == 1, written);
    }

    @Test
    void aTextInEveryLanguageIsSoInAnotherProblemToo() {
        Problem outer = values.error("unit", Location.NONE, "x", kept.message(thrown()), kept.advice(thrown()));
        assertEquals("x does not fit: x needs a number, but \"much\" is none.", outer.message());
        String written = KeptProblems.write(outer);
        Locale.setDefault(Locale.KOREAN);
        assertTrue(kept.read(written).message().contains(thrown().message()), kept.read(written)::toString);
    }

    @Test
    void ofAValueInAWrongUnitAllIsRead() {
        String written = KeptProblems.write(thrown("3 MPa"));
        Locale.setDefault(Locale.KOREAN);
        assertEquals(thrown("3 MPa").toString(), kept.line(written));
    }

    @Test
    void whatNobodyKnowsIsToldAsItWas() {
        Problem foreign = Problem.error("pack.of.tomorrow", "It hums: {0}", "Listen.", Location.element("a.simflow", "mesh"));
        assertEquals(foreign, kept.read(KeptProblems.write(foreign)));
        for (String old : List.of("The tool ended with exit code 3.", "{\"severity\":\"ERROR\"", "{\"severity\":\"ERROR\"}",
                "{\"severity\":\"ERROR\",\"code\":\"value.number\",\"message\":\"m\",\"advice\":\"a\",\"location\":{},\"arguments\":[null]}",
                "{\"severity\":\"ERROR\",\"code\":\"value.number\",\"message\":\"m\"}", "{}", "")) {
            assertEquals(old, kept.read(old).message());
        }
        assertEquals("a.simflow: mesh: as it was", kept.line("a.simflow: mesh: as it was"));
        assertNull(kept.read(null));
        assertNull(kept.line(null));
    }

    @Test
    void aTextInEveryLanguageIsReadInOne() {
        LocalText text = LocalText.of(Locale::getDisplayLanguage);
        assertEquals("Korean", LocalText.of(language -> Locale.KOREAN.getDisplayLanguage(language)).in(Locale.ENGLISH));
        assertEquals(text.in(Locale.KOREAN), LocalText.read(text.kept(), Locale.KOREAN));
        assertEquals(text.in(Locale.ENGLISH), LocalText.read(text.kept(), Locale.GERMAN), "English where there is no other");
        assertEquals("{\"en\":\"broken", LocalText.read("{\"en\":\"broken", Locale.ENGLISH));
    }
}
