package org.simloom.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyRulesTest {
    @TempDir
    Path folder;

    private Sample sample() {
        return new Sample(folder, "scan.simstudy");
    }

    @Test
    void aGoodStudyHasNoFindings() {
        assertEquals(List.of(), sample().findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            maximumRuns="100" | maximumRuns="-1" | study.runs | study scan
            span.simflow#width | span.simflow#diameter | study.variable.twice | study scan / variable width
            <port href="span.simflow#diameter"/> | `` | study.variable.port | study scan / variable diameter
            span.simflow#diameter | half.simflow#length | study.variable.foreign | study scan / variable diameter
            name="diameter" lower="10" | name="diameter" kind="integer" lower="30" | study.variable.order | study scan / variable diameter
            name="diameter" lower="10" | name="diameter" lower="0.5" | model.value.low | study scan / variable diameter
            name="depth" lower="1" upper="5" | name="depth" kind="choice" | study.variable.choices | study scan / variable depth
            name="mode" kind="choice" | name="mode" | study.variable.type | study scan / variable mode
            <choices>exact</choices> | <choices>slow</choices> | model.value.choice | study scan / variable mode
            kind="integer" lower="1" | kind="integer" | study.variable.range | study scan / variable count
            xsi:type="product:DesignParameter" href="bracket.simproduct#hole" | xsi:type="product:MaterialProperty" href="bracket.simproduct#e" | study.variable.unit | study scan / variable width
            kind="latinHypercube" | kind="monteCarlo" | study.variable.distribution | study scan / variable count
            kind="latinHypercube" | kind="centralComposite" | study.variable.number | study scan / variable mode
            kind="latinHypercube" | kind="form" | study.variable.distribution | study scan / variable count
            kind="latinHypercube" | kind="nsgaIi" | study.method.single | study scan / method
            kind="latinHypercube" | kind="table" | study.table.none | study scan / method
            kind="latinHypercube" | kind="table" table="gone.csv" | study.table.file | study scan / method
            kind="latinHypercube" | kind="latinHypercube" table="samples.csv" | study.table.unused | study scan / method
            name="samples" value="40" | name="samples" value="many" | study.setting.count | study scan / method / setting samples
            name="samples" value="40" | name="samples" value="0" | study.setting.count | study scan / method / setting samples
            name="samples" value="40" | name="sample" value="40" | study.setting.unknown | study scan / method / setting sample
            name="samples" value="40" | name="maximin" value="yes" | study.setting.flag | study scan / method / setting maximin
            name="samples" value="40" | name="measure" value="chance" | study.setting.choice | study scan / method / setting measure
            kind="latinHypercube" | kind="morris" | study.setting.unknown | study scan / method / setting samples
            kind="latinHypercube" | kind="fullFactorial" | study.setting.none | study scan / method / setting samples
            name="samples" value="40" | value="40" | study.setting.name | study scan / method / setting 1
            name="volume" weight="2" | name="volume" weight="0" | study.response.weight | study scan / response volume
            <port href="span.simflow#volume"/> | `` | study.response.port | study scan / response volume
            span.simflow#volume | span.simflow#calc.v | study.response.foreign | study scan / response volume
            name="note" role="observed" | name="note" | study.response.type | study scan / response note
            name="note" role="observed" | name="note" role="target" | study.response.target | study scan / response note
            <requirement href="bracket.simproduct#slim"/> | `` | study.response.limit | study scan / response length
            bracket.simproduct#slim | bracket.simproduct#strength | study.response.unit | study scan / response length
            expression="width > 0.1 * diameter" | expression="with > 0.1 * diameter" | model.expression.name | study scan / constraint slender
            expression="width > 0.1 * diameter" | expression="" | study.constraint.empty | study scan / constraint slender
            first="v1" second="v2" | first="v1" | study.correlation.end | study scan / correlation 1
            first="v1" second="v2" | first="v1" second="v1" | study.correlation.same | study scan / correlation 1
            first="v1" second="v2" | first="v2" second="v3" | study.correlation.twice | study scan / correlation 2
            first="v1" second="v2" coefficient="0.5" | first="v1" second="v2" coefficient="1.5" | study.correlation.range | study scan / correlation 1
            first="v1" second="v2" | first="v1" second="v4" | study.correlation.scatter | study scan / correlation 1
            """)
    void oneMistakeIsFound(String right, String wrong, String code, String path) {
        Sample changed = sample().with(right, wrong);
        assertTrue(changed.findings().contains(code + " @ " + path), () -> changed.findings().toString());
        assertTrue(changed.validate().stream().noneMatch(f -> f.message().isBlank() || f.advice().isBlank()));
    }

    @Test
    void whatIsMissingIsFound() {
        Sample empty = sample().with("<workflow href=\"span.simflow#span\"/>", "").cut("<method", "</method>");
        assertEquals(List.of("study.workflow @ study scan", "study.method @ study scan"), empty.findings());
    }

    @Test
    void anInputThatIsLeftWithoutValueIsFound() {
        Sample sample = sample().with("span.simflow", "name=\"depth\" unit=\"mm\" value=\"2\"", "name=\"depth\" unit=\"mm\"")
                .cut("<variables id=\"v3\"", "</variables>").cut("<correlations id=\"k2\"", "/>").cut("<correlations id=\"k3\"", "/>");
        assertEquals("study.input @ study scan", sample.findings().get(0));
    }

    @Test
    void correlationsThatContradictEachOtherAreFound() {
        assertEquals(List.of("study.correlation.matrix @ study scan"),
                sample().with("coefficient=\"-0.4\"", "coefficient=\"-0.6\"").findings());
    }

    @Test
    void correlationsOnTheBorderAreAllowed() {
        // the determinant 1 + 2abc - a² - b² - c² is zero
        assertEquals(List.of(), sample().with("coefficient=\"-0.4\"", "coefficient=\"-0.5\"").findings());
    }

    @Test
    void samplesOfATableNeedNoRanges() {
        Sample table = sample().with("kind=\"latinHypercube\"", "kind=\"table\" table=\"samples.csv\"")
                .cut("<settings", "/>").with("name=\"count\" kind=\"integer\" lower=\"1\" upper=\"4\"", "name=\"count\" kind=\"integer\"");
        assertEquals(List.of(), table.findings());
        assertEquals(List.of("study.table.column @ study scan / method"),
                table.with("samples.csv", "depth [mm]", "deep [mm]").findings());
    }

    @Test
    void aTableThatCannotBeReadIsFound() {
        Sample table = sample().with("kind=\"latinHypercube\"", "kind=\"table\" table=\"samples.csv\"")
                .cut("<settings", "/>").with("samples.csv", "10,20,1,1,fast", "10,20");
        assertEquals(List.of("table.cells @ study scan / method"), table.findings());
    }
}
