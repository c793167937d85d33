package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowRulesTest {
    @TempDir
    Path folder;

    private Sample plate() {
        return new Sample(folder, "plate.simflow");
    }

    @Test
    void aGoodWorkflowHasNoFindings() {
        assertEquals(List.of(), plate().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id="w12" source="sub.half"         | id="w12"                             | workflow.connection.source
            id="w12" source="sub.half"         | id="w12" source="sub.length"         | workflow.connection.from
            id="w12" source="sub.half"         | id="w12" source="scan.calc.s"        | workflow.connection.level
            id="w12" source="sub.half"         | id="w12" source="factor.half"        | model.fit.unitless
            id="w12" source="sub.half"         | id="w12" source="solve.stress"       | model.fit.unit
            id="w14" source="note.text"        | id="w14" source="solve.deck"         | workflow.connection.from
            id="w14" source="note.text"        | id="w14" source="diameter"           | model.fit.type
            target="choice"/>                  | target="choice"/><connections id="w15" source="factor.half" target="ratio"/> | workflow.connection.double
            """)
    void connectionsAreRight(String right, String wrong, String code) {
        Sample plate = plate().with(right, wrong);
        String found = code + " @ workflow plate / connection ";
        assertTrue(plate.findings().stream().anyMatch(f -> f.startsWith(found)), () -> plate.findings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <connections id="w1" source="diameter" target="solve.size"/> | `` | workflow.input.unfed | workflow plate / task solve / input size
            <connections id="w2" source="solve.stress" target="stress"/> | `` | workflow.output.unfed | workflow plate / output stress
            <connections id="w5" source="sizes" target="scan.h"/> | <connections id="w5" source="scan.s" target="scan.h"/> | workflow.cycle | workflow plate / loop scan
            """)
    void everyPortIsFed(String right, String wrong, String code, String path) {
        assertEquals(code + " @ " + path, plate().with(right, wrong).findings().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            expression="a / b"       | expression="(a / b"     | expression.syntax           | workflow plate / task factor / assignment 1
            expression="a / b"       | expression="a / z"      | model.expression.name       | workflow plate / task factor / assignment 1
            expression="a / b"       | expression="a / twice"  | model.expression.name       | workflow plate / task factor / assignment 1
            expression="a / b"       | expression=""           | workflow.assignment.empty   | workflow plate / task factor / assignment 1
            output="factor.twice" expression | output="factor.half" expression | workflow.assignment.twice | workflow plate / task factor / assignment 2
            output="factor.twice" expression | expression      | workflow.assignment.output  | workflow plate / task factor / assignment 2
            script="note.py"         | script="no.py"          | workflow.script.file        | workflow plate / task note
            script="note.py"         | script=""               | workflow.script.none        | workflow plate / task note
            script="note.py"         | script="note.py" code="pass" | workflow.script.both   | workflow plate / task note
            items="scan.h"           | items=""                | workflow.each.items         | workflow plate / loop scan
            items="scan.h"           | items="refine.h"        | workflow.each.foreign       | workflow plate / loop scan
            id="scan" name="scan"    | id="scan" name="scan" maximumParallel="-1" | workflow.each.parallel | workflow plate / loop scan
            maximumIterations="5"    | maximumIterations="0"   | workflow.repeat.limit       | workflow plate / loop refine
            until="change &lt; 0.1"  | until="delta &lt; 0.1"  | model.expression.name       | workflow plate / loop refine
            until="change &lt; 0.1"  | until="(change"         | expression.syntax           | workflow plate / loop refine
            until="change &lt; 0.1"  | until=""                | workflow.repeat.condition   | workflow plate / loop refine
            from="refine.body.last" to="refine.body.h" | from="refine.body.last"     | workflow.feedback.end | workflow plate / loop refine / feedback 1
            from="refine.body.last" to="refine.body.h" | from="refine.last" to="refine.body.h" | workflow.feedback.level | workflow plate / loop refine / feedback 1
            from="refine.body.last" to="refine.body.h" | from="refine.body.change" to="refine.body.h" | model.fit.unitless | workflow plate / loop refine / feedback 1
            <feedbacks id="refine.back" from="refine.body.last" to="refine.body.h"/> | `` | workflow.repeat.same | workflow plate / loop refine
            condition="x > 3 &amp;&amp; flag" | condition="y > 3 &amp;&amp; flag" | model.expression.name | workflow plate / branch pick / case big
            condition="x > 3 &amp;&amp; flag" | condition="" | workflow.branch.unreachable | workflow plate / branch pick / case small
            <workflow href="half.simflow#half"/> | `` | workflow.sub.none | workflow plate / sub-workflow sub
            half.simflow#half        | whole.simflow#half      | model.reference.file        | workflow plate / sub-workflow sub
            half.simflow#half        | half.simflow#other      | model.reference.file        | workflow plate / sub-workflow sub
            half.simflow#half        | plate.simflow#plate     | workflow.sub.recursion      | workflow plate / sub-workflow sub
            maximumAttempts="2"      | maximumAttempts="1"     | workflow.policy.attempts    | workflow plate / task solve / failure policy
            maximumAttempts="2"      | maximumAttempts="2" delay="-1" | workflow.policy.delay | workflow plate / task solve / failure policy
            afterRetries="fallback"  | afterRetries="retry"    | workflow.policy.retries     | workflow plate / task solve / failure policy
            value="0 MPa"            | value=""                | workflow.fallback.missing   | workflow plate / task solve / failure policy
            value="0 MPa"            | value="0 mm"            | value.unit                  | workflow plate / task solve / failure policy / fallback value 1
            id="scan.h" name="h"     | id="scan.h" name="height" | workflow.body.input       | workflow plate / loop scan
            id="scan.h" name="h"     | id="scan.h" name="height" | workflow.body.extra       | workflow plate / loop scan / input height
            id="scan.s" name="s"     | id="scan.s" name="t"    | workflow.body.output        | workflow plate / loop scan / output t
            name="s" type="vector"   | name="s" type="text"    | workflow.each.output        | workflow plate / loop scan / output s
            name="s" type="vector"   | name="s" type="directory" | workflow.each.files       | workflow plate / loop scan / output s
            name="h" type="vector"   | name="h" type="text"    | workflow.each.item          | workflow plate / loop scan / input h
            name="h" type="vector"   | name="h" type="table"   | workflow.body.column        | workflow plate / loop scan
            name="h" type="vector"   | name="h" required="false" type="vector" | workflow.each.optional | workflow plate / loop scan / input h
            id="refine.last" name="last" unit="mm" | id="refine.last" name="last" unit="MPa" | model.fit.unit | workflow plate / loop refine / output last
            id="sub.length" name="length" | id="sub.length" name="lenght" | workflow.body.extra | workflow plate / sub-workflow sub / input lenght
            name="flag" type="boolean" value="true" | name="flags" type="boolean" value="true" | workflow.branch.extra | workflow plate / branch pick / input flags
            tool="test.solver"       | tool=""                 | workflow.tool.none          | workflow plate / task solve
            tool="test.solver"       | tool="test.other"       | workflow.tool.unknown       | workflow plate / task solve
            toolVersion="[2.17,3)"   | toolVersion="[2.17"     | workflow.tool.version       | workflow plate / task solve
            id="solve.mode" name="mode" | id="solve.mode" name="mood" | workflow.tool.input.unknown | workflow plate / task solve / input mood
            id="solve.deck" name="deck" | id="solve.deck" name="desk" | workflow.tool.input.absent | workflow plate / task solve
            id="solve.stress" name="stress" | id="solve.stress" name="strain" | workflow.tool.output.unknown | workflow plate / task solve / output strain
            id="solve.size" name="size" unit="mm" | id="solve.size" name="size" unit="m" | workflow.tool.port.unit | workflow plate / task solve / input size
            name="mode" type="text"  | name="mode" type="file" | workflow.tool.port.type     | workflow plate / task solve / input mode
            name="mode" type="text" value="exact" | name="mode" type="text" value="exakt" | model.value.choice | workflow plate / task solve / input mode
            value="job.inp"          | value="gone.inp"        | model.value.file            | workflow plate / task solve / input deck
            output="solve.stress" value | output="factor.half" value | workflow.fallback.output | workflow plate / task solve / failure policy / fallback value 1
            """)
    void nodesCanRun(String right, String wrong, String code, String path) {
        Sample plate = plate().with(right, wrong);
        assertTrue(plate.findings().contains(code + " @ " + path), () -> plate.findings().toString());
    }

    @Test
    void aToolWithoutUnitsWorksInThoseOfItsTask() {
        assertEquals(List.of(), plate().with("solver.simtool", "name=\"stress\" unit=\"MPa\"", "name=\"stress\"").findings());
    }

    @Test
    void anOutputThatNothingReadsIsFound() {
        String extractor = "<extractors id=\"x1\" output=\"stress\"";
        assertEquals(List.of("workflow.tool.output.unread @ workflow plate / task solve / output stress"),
                plate().with("solver.simtool", extractor, extractor.replace("stress", "other")).findings());
    }

    @Test
    void whatIsMissingInsideIsFound() {
        Sample plate = plate().cut("<body id=\"scan.body\">", "</body>").cut("<cases id=\"pick.big\"", "</cases>")
                .cut("<body id=\"pick.small.body\">", "</body>");
        List<String> findings = plate.findings();
        assertTrue(findings.containsAll(List.of("workflow.body.none @ workflow plate / loop scan",
                "workflow.body.none @ workflow plate / branch pick / case small",
                "workflow.branch.condition @ workflow plate / branch pick")), findings.toString());
        assertTrue(plate.cut("<cases", "</cases>").findings().contains("workflow.branch.cases @ workflow plate / branch pick"));
    }

    @Test
    void anEmptyWorkflowIsFound() {
        Sample half = new Sample(folder, "half.simflow").cut("<nodes", "</nodes>").cut("<connections id=\"c1\"", "/>")
                .cut("<connections id=\"c2\"", "/>");
        assertEquals(List.of("workflow.output.unfed @ workflow half / output half", "workflow.empty @ workflow half"),
                half.findings());
    }

    @Test
    void whatIsNotUsedIsFound() {
        Sample half = new Sample(folder, "half.simflow").with("<connections id=\"c2\" source=\"calc.y\"",
                "<connections id=\"c2\" source=\"length\"");
        assertEquals(List.of("workflow.task.unused @ workflow half / task calc"), half.findings());
    }

    @Test
    void anUnusedInputIsFound() {
        Sample half = new Sample(folder, "half.simflow").with("<connections id=\"c1\" source=\"length\" target=\"calc.x\"/>", "")
                .with("name=\"x\" unit=\"mm\"", "name=\"x\" unit=\"mm\" value=\"2 cm\"");
        assertEquals(List.of("workflow.input.unused @ workflow half / input length"), half.findings());
    }
}
