package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.model.study.MethodKind;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.method.OptionTexts;

class MethodOptionsTest {
    @Test
    void everyOptionOfEveryMethodIsExplainedAndTakesItsUsualValue() {
        for (MethodKind kind : MethodKind.values()) {
            assertFalse(MethodOptions.explanation(kind).isBlank());
            for (MethodOption option : MethodOptions.of(kind)) {
                assertFalse(option.label().isBlank() || option.explanation().isBlank(), () -> kind + "." + option.name());
                assertTrue(MethodOptions.fault(kind, option.name(), option.usual()).isEmpty(), () -> kind + "." + option.name());
            }
        }
    }

    @Test
    void whatAnOptionDoesNotTakeIsSaid() {
        assertEquals("study.setting.count", MethodOptions.fault(MethodKind.LATIN_HYPERCUBE, "samples", "many").orElseThrow().code());
        assertEquals("study.setting.choice", MethodOptions.fault(MethodKind.LATIN_HYPERCUBE, "measure", "x").orElseThrow().code());
        assertEquals("study.setting.flag", MethodOptions.fault(MethodKind.LATIN_HYPERCUBE, "maximin", "1").orElseThrow().code());
    }

    @Test
    void anOptionOfAnotherMethodIsSaidToDoNothing() {
        assertEquals("study.setting.unknown", MethodOptions.fault(MethodKind.BAYESIAN, "samples", "20").orElseThrow().code());
        assertEquals("study.setting.none", MethodOptions.fault(MethodKind.FULL_FACTORIAL, "samples", "20").orElseThrow().code());
    }

    @Test
    void whatWasKeptInOneLanguageIsReadInAnother() {
        assertEquals(Problems.text("table.statistics"), Problems.reread("table.statistics", "Statistics of the responses"));
        assertEquals("my own mean", Problems.reread("column.mean", "my own mean"));
        assertEquals("diameter", Problems.reread("column.diameter", "diameter"));
    }

    @Test
    void speaksEnglishAndKorean() {
        assertEquals(List.of(), MessagesAudit.audit(OptionTexts.class));
    }
}
