package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductRulesTest {
    @TempDir
    Path folder;

    private Sample sample() {
        return new Sample(folder, "bracket.simproduct");
    }

    @Test
    void aGoodProductHasNoFindings() {
        assertEquals(List.of(), sample().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count="4" | count="0" | product.part.count | product bracket / part joint / part bolt
            name="bolt" material="steel" | name="bolt" | product.part.material | product bracket / part joint / part bolt
            bracket.geo | gone.geo | product.part.geometry | product bracket / part body
            value="210" unit="GPa" | unit="GPa" | product.property.none | product bracket / material steel / property youngs_modulus
            value="210" unit="GPa" | value="210" unit="mm" | product.property.unit | product bracket / material steel / property youngs_modulus
            value="210" unit="GPa" | value="-210" unit="GPa" | product.property.positive | product bracket / material steel / property youngs_modulus
            value="210" unit="GPa" | value="210" unit="GPA" | unit.unknown | product bracket / material steel / property youngs_modulus
            value="0.3" | value="0.5" | product.property.poisson | product bracket / material steel / property poisson
            value="7.85" unit="t/m^3" | value="7.85" unit="kg" | product.property.unit | product bracket / material steel / property density
            quantity="density" | `` | product.material.twice | product bracket / material steel / property density
            temperature="400" | temperature="20" | product.property.ascending | product bracket / material steel / property conductivity / point 2
            unit="W/(m*K)" | unit="W/(m*K)" temperatureUnit="mm" | product.property.temperature | product bracket / material steel / property conductivity
            value="42" | value="0" | product.property.positive | product bracket / material steel / property conductivity / point 2
            value="1420" | value="1620" | product.material.melting | product bracket / material steel / property solidus
            value="20" unit="mm" lower="10" | unit="mm" lower="10" | product.quantity.none | product bracket / parameter hole
            lower="10" upper="30" | lower="30" upper="10" | product.quantity.order | product bracket / parameter hole
            value="20" unit="mm" lower="10" | value="31" unit="mm" lower="10" | product.quantity.outside | product bracket / parameter hole
            value="20" unit="mm" lower="10" | value="21" unit="mm" lower="10" | product.choice.none | product bracket / parameter hole
            <choices>30</choices> | <choices>40</choices> | product.choice.outside | product bracket / parameter hole
            toleranceLower="-0.1" | toleranceLower="0.1" | product.tolerance.lower | product bracket / parameter hole
            toleranceUpper="0.1" | toleranceUpper="-0.1" | product.tolerance.upper | product bracket / parameter hole
            lower="19.9" upper="20.1" | lower="19.8" upper="20.1" | product.tolerance.exceeded | product bracket / parameter hole
            lower="19.9" upper="20.1" | lower="20.01" upper="20.1" | product.distribution.outside | product bracket / parameter hole
            value="12" unit="kN" | value="12" unit="MPa" | product.load.unit | product bracket / load case use / load pull
            value="12" unit="kN" | value="16" unit="kN" | product.quantity.outside | product bracket / load case use / load pull
            direction="0 0 -1" | direction="0 -1" | product.load.direction | product bracket / load case use / load pull
            direction="0 0 -1" | direction="down" | product.load.direction | product bracket / load case use / load pull
            direction="0 0 -1" | direction="0 0 0" | product.load.direction | product bracket / load case use / load pull
            region="foot" | region="" | product.load.region | product bracket / load case use / load hold
            parameter="hole" value="30" | parameter="hole" value="31" | product.override.outside | product bracket / load case abuse / override 1
            parameter="hole" value="30" | parameter="hole" value="25" | product.choice.none | product bracket / load case abuse / override 1
            parameter="hole" value="30" | value="30" | product.override.parameter | product bracket / load case abuse / override 1
            parameter="hole" value="30"/> | parameter="hole" value="30"/><overrides id="again" parameter="hole" value="10"/> | product.override.twice | product bracket / load case abuse / override 2
            limit="180" unit="MPa" | unit="MPa" | product.requirement.limit | product bracket / requirement strength
            limit="180" unit="MPa" | limit="180" unit="MPs" | unit.unknown | product bracket / requirement strength
            limit="180" unit="MPa" | limit="180" unit="mm" | product.verification.unit | product bracket / requirement strength / verification 1
            safetyFactor="1.5" | safetyFactor="0" | product.requirement.safety | product bracket / requirement strength
            plate.simflow#stress | plate.simflow#text | product.verification.number | product bracket / requirement strength / verification 1
            plate.simflow#stress | plate.simflow#solve.stress | product.verification.foreign | product bracket / requirement strength / verification 1
            plate.simflow#stress | plate.simflow#gone | model.reference.file | product bracket / requirement strength / verification 1
            plate.simflow#diameter | plate.simflow#solve.size | product.binding.foreign | product bracket / requirement strength / verification 1 / binding 1
            plate.simflow#diameter | plate.simflow#sizes | product.binding.twice | product bracket / requirement strength / verification 1 / binding 2
            id="proof.hole" source="hole" | id="proof.hole" | product.binding.none | product bracket / requirement strength / verification 1 / binding 1
            id="proof.hole" source="hole" | id="proof.hole" source="hole" value="20" | product.binding.both | product bracket / requirement strength / verification 1 / binding 1
            id="proof.hole" source="hole" | id="proof.hole" source="e" | model.fit.unit | product bracket / requirement strength / verification 1 / binding 1
            id="proof.hole" source="hole" | id="proof.hole" value="90 mm" | model.value.high | product bracket / requirement strength / verification 1 / binding 1
            value="20" unit="mm" lower="10" | value="20" unit="cm" lower="10" | model.value.high | product bracket / requirement strength / verification 1 / binding 1
            value="20" unit="mm" lower="10" | unit="mm" lower="10" | product.binding.empty | product bracket / requirement strength / verification 1 / binding 1
            [1, 2, 3] mm | [1, 2, x] mm | value.number | product bracket / requirement strength / verification 1 / binding 2
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        Sample changed = sample().with(right, wrong);
        assertTrue(changed.findings().contains(code + " @ " + path), () -> changed.findings().toString());
        assertTrue(changed.validate().stream().noneMatch(f -> f.message().isBlank() || f.advice().isBlank()));
    }

    @Test
    void aProductWithoutWorstCaseIsInformedOf() {
        Sample nominal = sample().with(" kind=\"worstCase\"", "");
        assertEquals(List.of("product.worst @ product bracket"), nominal.findings());
    }

    @Test
    void aRequirementThatNothingProvesIsFound() {
        Sample unproven = sample().cut("<verifications id=\"slim.proof\">", "</verifications>");
        assertEquals(List.of("product.requirement.unproven @ product bracket / requirement slim"), unproven.findings());
    }

    @Test
    void whatIsNotChosenIsFound() {
        Sample proof = sample().cut("<workflow href=\"half.simflow#half\"/>", "\n").cut("<response href=\"half.simflow#out\"/>", "\n")
                .cut("<port href=\"half.simflow#length\"/>", "\n");
        String path = " @ product bracket / requirement slim / verification 1";
        assertEquals(List.of("product.verification.response" + path, "product.verification.workflow" + path,
                "product.binding.port" + path + " / binding 1"), proof.findings().stream().sorted(java.util.Comparator
                        .comparingInt((String f) -> f.startsWith("product.binding") ? 1 : 0)).toList());
    }

    @Test
    void anInputThatIsLeftWithoutValueIsFound() {
        Sample unbound = sample().cut("<bindings id=\"slim.length\"", "</bindings>");
        assertEquals(List.of("product.verification.input @ product bracket / requirement slim / verification 1"),
                unbound.findings());
    }

    @Test
    void aPropertyOverTemperatureOnlyCannotBeBoundToANumber() {
        Sample points = sample().with("id=\"slim.length\" source=\"hole\"", "id=\"slim.length\" source=\"k\"");
        assertTrue(points.findings().contains("product.binding.points @ product bracket / requirement slim / verification 1"
                + " / binding 1"), points.findings().toString());
    }
}
