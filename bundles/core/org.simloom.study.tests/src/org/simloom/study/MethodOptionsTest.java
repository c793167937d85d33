package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.sampling.Measure;
import org.simloom.sampling.design.CentralComposite;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.method.Methods;
import org.simloom.study.internal.method.OptionTexts;
import org.simloom.study.internal.method.Setting;
import org.simloom.validation.study.MethodSetting;
import org.simloom.validation.study.MethodSettings;

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

    /** What studies are checked against as they are written is what the methods have. */
    @Test
    void markersKnowTheSettingsThatTheMethodsHave() {
        for (MethodKind kind : MethodKind.values()) {
            Map<String, MethodSetting> known = MethodSettings.of(kind).stream()
                    .collect(Collectors.toMap(MethodSetting::name, one -> one));
            List<Setting> own = Methods.of(kind).settings();
            assertEquals(own.stream().map(Setting::name).collect(Collectors.toSet()), known.keySet(), kind::toString);
            for (Setting setting : own) {
                List<String> choices = known.get(setting.name()).choices();
                assertTrue(choices.isEmpty() || choices.get(0).equals(setting.usual()), "the usual one first: " + setting);
            }
        }
    }

    @Test
    void choicesAreTheWordsOfWhatIsChosenFrom() {
        assertEquals(words(Measure.values()), choices(MethodKind.LATIN_HYPERCUBE, "measure"));
        assertEquals(words(CentralComposite.Shape.values()), choices(MethodKind.CENTRAL_COMPOSITE, "shape"));
    }

    private static Set<String> words(Enum<?>[] all) {
        return Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> choices(MethodKind kind, String name) {
        return MethodOptions.of(kind).stream().filter(option -> option.name().equals(name)).flatMap(option -> option.choices().stream())
                .map(MethodOption.Choice::word).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"LATIN_HYPERCUBE, samples, 0, count", "BAYESIAN, initial, 3, zero", "NELDER_MEAD, step, 0.6, span",
        "NSGA_II, crossover, 1.01, span", "FORM, confidence, 1, span", "WORST_CASE, confidence, 0.5, span", "MORRIS, levels, 5, even",
        "SUBSET_SIMULATION, samples, 19, span", "PLACKETT_BURMAN, runs, 52, zero", "MONTE_CARLO, confidence, much, number",
        "ACTIVE_LEARNING, purpose, fun, choice", "ACTIVE_LEARNING, accuracy, 1, span"})
    void whatIsOutOfRangeIsSaidInBothLanguages(MethodKind kind, String name, String text, String key) {
        Locale before = Locale.getDefault();
        try {
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                Locale.setDefault(language);
                Problem fault = MethodOptions.fault(kind, name, text).orElseThrow();
                assertEquals("study.setting." + key, fault.code());
                assertTrue(fault.message().contains(name), fault.message());
                assertTrue(fault.message().contains(text), fault.message());
                assertFalse(fault.advice().isBlank() || fault.message().contains("{"), fault::toString);
                assertEquals(language == Locale.KOREAN, fault.advice().matches(".*[가-힣].*"), fault.advice());
            }
        } finally {
            Locale.setDefault(before);
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
