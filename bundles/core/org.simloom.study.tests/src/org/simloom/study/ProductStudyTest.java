package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.sampling.Dimension;

/** Ranges and limits that come from a product whose units are not those of the workflow. */
class ProductStudyTest extends StudyFixture {
    @BeforeEach
    void makeProduct() throws IOException {
        Files.writeString(folder.resolve("beam.simproduct"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <product:Product xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:product="http://www.simloom.org/product/1.0" id="beam" name="beam">
                  <parameters id="height" name="height" unit="cm" value="4.0" lower="3.0" upper="6.0" toleranceLower="-0.05" \
                toleranceUpper="0.1"/>
                  <requirements id="strength" name="strength" unit="kPa" operator="atMost" limit="240000.0" safetyFactor="1.5"/>
                </product:Product>
                """);
    }

    private Path file(String method) throws IOException {
        return study("product", "beam", 20, """
                <variables id="v" name="height"><port xsi:type="base:InputPort" href="beam.simflow#h"/>\
                <source xmlns:product="http://www.simloom.org/product/1.0" xsi:type="product:DesignParameter" \
                href="beam.simproduct#height"/></variables>
                <responses id="r" name="stress" role="constraint"><port xsi:type="base:OutputPort" href="beam.simflow#s"/>\
                <requirement href="beam.simproduct#strength"/></responses>
                """ + method);
    }

    @Test
    void theRangeOfADesignIsInTheUnitOfTheInput() throws IOException {
        StudyDefinition definition = studies().define(file(method("latinHypercube", "samples=5")));
        Dimension height = definition.space().dimensions().get(0);
        assertEquals("mm", height.unit());
        assertEquals(30, height.lower(), 1e-12);
        assertEquals(60, height.upper(), 1e-12);
        assertEquals(40, definition.nominal()[0], 1e-12);
    }

    @Test
    void theWorstCaseIsWithinTheTolerances() throws IOException {
        Dimension height = studies().define(file(method("worstCase"))).space().dimensions().get(0);
        assertEquals(39.5, height.lower(), 1e-12);
        assertEquals(41, height.upper(), 1e-12);
    }

    @Test
    void theLimitOfARequirementIsInTheUnitOfTheOutputWithItsSafetyFactor() throws IOException {
        Goal goal = studies().define(file(method("latinHypercube", "samples=5"))).goals().get(0);
        assertEquals(240, goal.limit(), 1e-9);
        assertEquals(1.5, goal.safetyFactor());
        assertTrue(goal.holds(160));
        assertFalse(goal.holds(160.01));
        assertEquals(240 / 1.5 - 100, goal.margin(100), 1e-9);
    }

    /** The temperature of the beam's requirement is in °C, that of its output in K: both must hold the same against it. */
    @Test
    void aSafetyFactorIsOnTheLimitAsItIsWritten() throws IOException {
        Path product = folder.resolve("beam.simproduct");
        Files.writeString(product, Files.readString(product).replace("unit=\"kPa\"", "unit=\"°C\"").replace("240000.0", "120.0"));
        Path workflow = folder.resolve("beam.simflow");
        Files.writeString(workflow, Files.readString(workflow).replace("name=\"stress\" unit=\"MPa\"", "name=\"stress\" unit=\"K\""));
        Goal goal = studies().define(file(method("latinHypercube", "samples=5"))).goals().get(0);
        assertEquals(80 + 273.15, goal.allowed(), 1e-9);
        assertEquals(10, goal.margin(70 + 273.15), 1e-9);
    }
}
