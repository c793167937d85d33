package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolRulesTest {
    @TempDir
    Path folder;

    private Sample sample() {
        return new Sample(folder, "solver.simtool");
    }

    @Test
    void aGoodToolHasNoFindings() {
        assertEquals(List.of(), sample().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id="test.solver" | id="" | tool.id | tool solver
            <candidates>solve</candidates> | `` | tool.executable.candidates | tool solver / executable exe
            minimumVersion="2.17" | minimumVersion="new" | tool.executable.version | tool solver / executable exe
            minimumVersion="2.17" | minimumVersion="2.17" maximumVersion="2.9" | tool.executable.versions | tool solver / executable exe
            pattern="(\\d+\\.\\d+)" | pattern="\\d+" | tool.probe.group | tool solver / executable exe / version probe
            pattern="(\\d+\\.\\d+)" | pattern="(\\d+" | tool.pattern.syntax | tool solver / executable exe / version probe
            pattern="(\\d+\\.\\d+)" | `` | tool.pattern.none | tool solver / executable exe / version probe
            id="probe" | id="probe" timeout="0" | tool.probe.timeout | tool solver / executable exe / version probe
            text="END" | `` | tool.template.none | tool solver / executable exe / trial run / template 1
            text="END" | text="END" port="deck" | tool.template.several | tool solver / executable exe / trial run / template 1
            text="END" | source="gone.inp" | tool.template.beside | tool solver / executable exe / trial run / template 1
            text="END" | source="../job.inp" | tool.path.out | tool solver / executable exe / trial run / template 1
            target="job.cfg" | target="/etc/job.cfg" | tool.path.out | tool solver / template 2
            target="job.cfg" | target="a/../../job.cfg" | tool.path.out | tool solver / template 2
            target="job.cfg" | `` | tool.path.none | tool solver / template 2
            port="deck" | port="desk" | tool.template.port | tool solver / template 1
            port="deck" | port="size" | tool.template.type | tool solver / template 1
            when="mode == 1" | when="(mode" | expression.syntax | tool solver / argument 2
            when="mode == 1" | when="mood == 1" | model.expression.name | tool solver / argument 2
            <texts>[=mode]</texts> | `` | tool.argument.empty | tool solver / argument 2
            when="mode == 1" | perExtraInput="true" | tool.argument.extra | tool solver / argument 2
            name="OMP_NUM_THREADS" value="1" | name="OMP=1" value="1" | tool.environment.name | tool solver / environment variable 1
            name="OMP_NUM_THREADS" value="1" | name="OMP_NUM_THREADS" | tool.environment.value | tool solver / environment variable 1
            pattern="Job \\w+ finished" | pattern="Job [" | tool.pattern.syntax | tool solver / pattern check 2
            pattern="Job \\w+ finished" | pattern="x" source="../log" | tool.path.out | tool solver / pattern check 2
            expression="stress &lt; 1000 * size" | `` | tool.check.expression | tool solver / value check 3
            expression="stress &lt; 1000 * size" | expression="strain &lt; 1" | model.expression.name | tool solver / value check 3
            id="c3" expression | id="c3" phase="before" expression | tool.check.early | tool solver / value check 3
            output="stress" kind="regex" | output="strain" kind="regex" | tool.output.unread | tool solver / output stress
            output="stress" kind="regex" | output="strain" kind="regex" | tool.extractor.output | tool solver / extractor 1
            output="stress" kind="regex" | output="results" kind="regex" | tool.extractor.twice | tool solver / extractor 2
            output="stress" kind="regex" | output="stress" | tool.extractor.kind | tool solver / extractor 1
            name="pattern" value="stress (\\S+)" | name="patern" value="stress (\\S+)" | tool.extractor.setting | tool solver / extractor 1
            name="pattern" value="stress (\\S+)" | name="pattern" value="stress (" | tool.pattern.syntax | tool solver / extractor 1 / setting pattern
            name="path" value="job.frd" | name="path" value="../job.frd" | tool.path.out | tool solver / extractor 2 / setting path
            name="path" value="job.frd" | name="path" | tool.setting.value | tool solver / extractor 2 / setting path
            fraction="percent / 100" | fraction="per / 100" | model.expression.name | tool solver / progress rule 1
            pattern="(?&lt;percent>\\d+)%" | pattern="(?&lt;percent" | tool.pattern.syntax | tool solver / progress rule 1
            cause="It failed: [=what]" | `` | tool.diagnosis.cause | tool solver / diagnosis 1
            advice="Look." | `` | tool.diagnosis.remedy | tool solver / diagnosis 1
            pattern="no licence" | pattern="no licence" initialDelay="0" | tool.license.delay | tool solver / licence rule
            pattern="no licence" | pattern="no licence" maximumDelay="1" | tool.license.order | tool solver / licence rule
            pattern="no licence" | pattern="no licence" giveUpAfter="-1" | tool.license.end | tool solver / licence rule
            signal="terminate" | `` | tool.cancel.nothing | tool solver / cancel protocol / step 1
            signal="terminate" | signal="terminate" grace="-1" | tool.cancel.grace | tool solver / cancel protocol / step 1
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        Sample changed = sample().with(right, wrong);
        assertTrue(changed.findings().contains(code + " @ " + path), () -> changed.findings().toString());
        assertTrue(changed.validate().stream().noneMatch(f -> f.message().isBlank() || f.advice().isBlank()));
    }

    @Test
    void aToolJudgedByItsExitCodeAloneIsRefused() {
        Sample trusting = sample().cut("<checks xsi:type=\"tool:PatternCheck\"", "/>").cut("<checks xsi:type=\"tool:ValueCheck\"", "/>");
        assertEquals(List.of("tool.unchecked @ tool solver"), trusting.findings());
    }

    @Test
    void aToolWithoutProgramIsFound() {
        assertEquals(List.of("tool.executables @ tool solver"), sample().cut("<executables", "</executables>").findings());
    }

    @Test
    void aVersionLimitThatNothingAsksForIsFound() {
        assertEquals(List.of("tool.executable.probe @ tool solver / executable exe"), sample().cut("<probe", "</probe>").findings());
    }

    @Test
    void aCancelProtocolWithoutStepsIsFound() {
        assertEquals(List.of("tool.cancel.empty @ tool solver / cancel protocol"),
                sample().with("<steps id=\"cancel.1\" signal=\"terminate\"/>", "").findings());
    }

    @Test
    void anOpenToolMayUseNamesOfItsTasks() {
        Sample open = sample().with("name=\"solver\"", "name=\"solver\" openInputs=\"true\"")
                .with("when=\"mode == 1\"", "when=\"anything == 1\"");
        assertEquals(List.of(), open.findings());
    }

    @Test
    void whatATaskAddsIsExaminedToo() {
        Sample task = new Sample(folder, "plate.simflow").with("expression=\"stress > size\"", "expression=\"strain > size\"")
                .with("text=\"h = [=size]\"", "source=\"gone.ftl\"");
        assertEquals(List.of("tool.template.project @ workflow plate / task solve / template 1",
                "model.expression.name @ workflow plate / task solve / value check 1"), task.findings());
    }
}
