package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessRulesTest {
    @TempDir
    Path folder;

    private Sample sample() {
        return new Sample(folder, "making.simprocess");
    }

    @Test
    void aGoodProcessHasNoFindings() {
        assertEquals(List.of(), sample().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            duration="12.5" | duration="0" | process.step.duration | process making / step bend
            duration="12.5" | duration="-1" | process.step.duration | process making / step bend
            capacity="2" | capacity="0" | process.resource.capacity | process making / resource press
            toleranceLower="-5" | toleranceLower="5" | product.tolerance.lower | process making / step bend / parameter force
            value="200" unit="kN" | unit="kN" | product.quantity.none | process making / step bend / parameter force
            standardDeviation="2" | standardDeviation="-2" | model.distribution.deviation | process making / step bend / parameter force / distribution
            limit="2" unit="mm" | limit="2" unit="s" | product.verification.unit | process making / step bend / requirement springback / verification 1
            value="3 mm" | value="3 s" | value.unit | process making / step bend / requirement springback / verification 1 / binding 1
            <workflow href="plate.simflow#plate"/> | `` | product.verification.workflow | process making / step bend / verification 1
            target="bend" amount="1.5" | amount="1.5" | process.flow.ends | process making / material flow 1
            amount="1.5" unit="kg" | amount="-1" unit="kg" | process.flow.amount | process making / material flow 1
            amount="1.5" unit="kg" | amount="1.5" unit="kq" | unit.unknown | process making / material flow 1
            <material href="bracket.simproduct#steel"/> | <material href="bracket.simproduct#steel"/><part href="bracket.simproduct#body"/> | process.flow.both | process making / material flow 1
            bracket.simproduct#bracket | gone.simproduct#bracket | model.reference.file | process making
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        Sample changed = sample().with(right, wrong);
        assertTrue(changed.findings().contains(code + " @ " + path), () -> changed.findings().toString());
        assertTrue(changed.validate().stream().noneMatch(f -> f.message().isBlank() || f.advice().isBlank()));
    }

    @Test
    void aReworkLoopIsOnlyDoubtful() {
        Sample loop = sample().with("<flows id=\"f3\"", "<flows id=\"f4\" source=\"drill\" target=\"bend\">"
                + "<part href=\"bracket.simproduct#body\"/></flows><flows id=\"f3\"");
        assertEquals(List.of("process.flow.loop @ process making / step drill"), loop.findings());
    }

    @Test
    void aStepThatNothingFlowsThroughIsFound() {
        Sample idle = sample().with("<resources id", "<steps id=\"look\" name=\"look\" kind=\"inspection\"/><resources id");
        assertEquals(List.of("process.step.idle @ process making / step look"), idle.findings());
    }

    @Test
    void endsOfTheFlowAreFound() {
        Sample sample = sample().cut("<flows id=\"f1\"", "</flows>").cut("<flows id=\"f3\"", "</flows>");
        assertEquals(List.of("process.step.unfed @ process making / step bend",
                "process.step.unused @ process making / step drill"), sample.findings());
    }

    @Test
    void aPlanWithoutProductIsFound() {
        assertEquals(List.of("process.plan.product @ process making"),
                sample().with("<product href=\"bracket.simproduct#bracket\"/>", "").findings());
    }

    @Test
    void whatDoesNotFlowIsFound() {
        assertEquals(List.of("process.flow.none @ process making / material flow 1"),
                sample().with("<material href=\"bracket.simproduct#steel\"/>", "").findings());
    }
}
