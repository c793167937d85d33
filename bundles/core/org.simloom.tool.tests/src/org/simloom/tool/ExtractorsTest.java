package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ToolFactory;

/** Reading outputs from what tools write. */
class ExtractorsTest extends ToolFixture {
    private OutputPort extract(String name, PortType type, String unit, String kind, String... settings) {
        OutputPort port = output(name, type);
        port.setUnit(unit);
        ResultExtractor extractor = ToolFactory.eINSTANCE.createResultExtractor();
        extractor.setOutput(name);
        extractor.setKind(kind);
        for (int i = 0; i < settings.length; i += 2) {
            var setting = org.simloom.model.base.BaseFactory.eINSTANCE.createSetting();
            setting.setName(settings[i]);
            setting.setValue(settings[i + 1]);
            extractor.getSettings().add(setting);
        }
        task.getExtractors().add(extractor);
        return port;
    }

    private Map<String, Output> outputs(String script) {
        ToolOutcome outcome = run(script(script, ""));
        assertEquals(ToolOutcome.State.SUCCEEDED, outcome.state(), outcome.toString());
        return outcome.outputs();
    }

    private static Value value(Map<String, Output> outputs, String name) {
        return ((Output.Plain) outputs.get(name)).value();
    }

    @Test
    void aPatternFindsValuesAndTheirUnits() {
        extract("len", PortType.REAL, "mm", "regex", "pattern", "length = (\\S+)", "unit", "m");
        extract("own", PortType.REAL, "mm", "regex", "pattern", "own = (.*)");
        extract("n", PortType.INTEGER, null, "regex", "source", "log", "pattern", "\\d+");
        extract("t", PortType.TEXT, null, "regex", "source", "stderr", "pattern", "said: (.*)");
        Map<String, Output> outputs = outputs("echo 'length = 0.25'; echo own = 3 cm; echo 'nodes: 42' > log; echo 'said: 안녕' >&2");
        assertEquals(new RealValue(250, "mm"), value(outputs, "len"));
        assertEquals(new RealValue(30, "mm"), value(outputs, "own"));
        assertEquals(new IntegerValue(42), value(outputs, "n"));
        assertEquals(new TextValue("안녕"), value(outputs, "t"));
    }

    @Test
    void filesAndFoldersStayWhereTheyAreUntilTheyAreKept() {
        extract("f", PortType.FILE, null, "file", "path", "out/[=n].txt");
        extract("d", PortType.DIRECTORY, null, "directory", "path", "out");
        input("n", 7);
        Map<String, Output> outputs = outputs("mkdir out; echo x > out/7.txt");
        assertEquals(new Output.OfFile(attempt.resolve("out/7.txt")), outputs.get("f"));
        assertEquals(new Output.OfDirectory(attempt.resolve("out")), outputs.get("d"));
    }

    @Test
    void jsonGivesAllTypes() {
        extract("r", PortType.REAL, "mm", "json", "key", "a.b.1.c");
        extract("u", PortType.REAL, "mm", "json", "path", "outputs.json");
        extract("n", PortType.INTEGER, null, "json");
        extract("b", PortType.BOOLEAN, null, "json");
        extract("v", PortType.VECTOR, "m", "json");
        extract("t", PortType.TEXT, null, "json");
        extract("tab", PortType.TABLE, null, "json");
        extract("f", PortType.FILE, null, "json");
        Map<String, Output> outputs = outputs("cat > outputs.json <<'E'\n{\"a\": {\"b\": [0, {\"c\": 1.5}]}, \"u\": {\"value\": 2, \"unit\": \"cm\"}, "
                + "\"n\": 12.0, \"b\": true, \"v\": {\"value\": [1, 2], \"unit\": \"km\"}, \"t\": \"글\", \"tab\": {\"x\": [1, 2], \"y\": [\"p\", \"q\"]}, "
                + "\"f\": \"run.sh\"}\nE");
        assertEquals(new RealValue(1.5, "mm"), value(outputs, "r"));
        assertEquals(new RealValue(20, "mm"), value(outputs, "u"));
        assertEquals(new IntegerValue(12), value(outputs, "n"));
        assertEquals(new BooleanValue(true), value(outputs, "b"));
        assertArrayEquals(new double[] {1000, 2000}, ((VectorValue) value(outputs, "v")).values());
        assertEquals(new TextValue("글"), value(outputs, "t"));
        assertEquals(2, ((TableValue) value(outputs, "tab")).rows());
        assertEquals(new Output.OfFile(attempt.resolve("run.sh")), outputs.get("f"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{};REAL;There is no y", "{\"y\": null};REAL;There is no y", "{\"y\": \"4\"};REAL;another kind",
        "{\"y\": [1]};REAL;another kind", "{\"y\": NaN};REAL;y is NaN", "{\"y\": -Infinity};REAL;y is -Infinity", "{\"y\": 2.5};INTEGER;another kind",
        "{\"y\": 1e30};INTEGER;another kind", "{\"y\": 1};BOOLEAN;another kind", "{\"y\": [1, \"a\"]};VECTOR;another kind",
        "{\"y\": [1, NaN]};VECTOR;y is NaN", "{\"y\": 3};VECTOR;another kind", "{\"y\": [1]};TABLE;another kind", "{y;REAL;another kind",
        "{\"y\": \"/etc/passwd\"};FILE;leads out", "{\"y\": \"../x\"};DIRECTORY;leads out", "{\"y\": \"none\"};FILE;was not written",
        "{\"y\": \"none\"};DIRECTORY;was not written", "{\"y\": {\"value\": 1, \"unit\": \"kg\"}};REAL;kg", "[];REAL;There is no y"})
    void jsonThatDoesNotFitIsSaid(String json, PortType type, String text) {
        extract("y", type, type == PortType.REAL ? "mm" : null, "json");
        ToolOutcome outcome = run(script("cat > outputs.json <<'E'\n" + json + "\nE", ""));
        assertEquals(ToolOutcome.State.FAILED, outcome.state(), outcome.toString());
        assertTrue(outcome.problem().message().contains(text), outcome.problem().toString());
    }

    @Test
    void csvGivesTablesColumnsAndSingleNumbers() {
        extract("all", PortType.TABLE, null, "csv", "path", "r.csv");
        extract("v", PortType.VECTOR, "m", "csv", "path", "r.csv", "column", "u");
        extract("last", PortType.REAL, "mm", "csv", "path", "r.csv", "column", "u");
        extract("first", PortType.REAL, "mm", "csv", "path", "r.csv", "column", "u", "row", "first");
        extract("second", PortType.REAL, "mm", "csv", "path", "r.csv", "column", "u", "row", "2");
        Map<String, Output> outputs = outputs("printf 't,u [mm],name\\n0,1,a\\n1,2,b\\n2,3,c\\n' > r.csv");
        assertEquals(3, ((TableValue) value(outputs, "all")).rows());
        assertArrayEquals(new double[] {0.001, 0.002, 0.003}, ((VectorValue) value(outputs, "v")).values(), 1e-15);
        assertEquals(new RealValue(3, "mm"), value(outputs, "last"));
        assertEquals(new RealValue(1, "mm"), value(outputs, "first"));
        assertEquals(new RealValue(2, "mm"), value(outputs, "second"));
    }

    @ParameterizedTest
    @CsvSource({"u,4,There is no row 4", "u,0,There is no row 0", "u,x,There is no row x", "w,1,There is no column", "name,1,another kind"})
    void csvThatDoesNotFitIsSaid(String column, String row, String text) {
        extract("y", PortType.REAL, null, "csv", "path", "r.csv", "column", column, "row", row);
        ToolOutcome outcome = run(script("printf 't,u,name\\n0,1,a\\n1,2,b\\n2,3,c\\n' > r.csv", ""));
        assertEquals(ToolOutcome.State.FAILED, outcome.state(), outcome.toString());
        assertTrue(outcome.problem().message().contains(text), outcome.problem().toString());
    }

    @ParameterizedTest
    @CsvSource({"regex,pattern,y=(.*),not found", "regex,pattern,([,cannot be used", "regex,none,,cannot be used", "file,path,none.txt,was not written",
        "file,none,,was not written", "csv,path,none.csv,was not written", "file,path,../out,leads out", "directory,path,none,was not written",
        "unheard.of,path,x,There is no reader"})
    void whatCannotBeReadIsSaid(String kind, String setting, String value, String text) {
        extract("y", kind.equals("file") ? PortType.FILE : kind.equals("directory") ? PortType.DIRECTORY : PortType.REAL, null, kind,
                setting, value == null ? "" : value);
        ToolOutcome outcome = run(script("true", ""));
        assertEquals(ToolOutcome.State.FAILED, outcome.state(), outcome.toString());
        assertTrue(outcome.problem().message().contains(text), outcome.problem().toString());
    }

    @Test
    void anOutputThatNobodyReadsIsSaid() {
        output("y", PortType.REAL);
        assertTrue(run(script("true", "")).problem().message().contains("Nothing says how the output y is read"));
    }

    @Test
    void theTasksOwnExtractorComesBeforeTheTools() {
        extract("y", PortType.REAL, null, "regex", "pattern", "mine=(.*)");
        ToolOutcome outcome = run(script("echo mine=1; echo theirs=2",
                "<extractors id='e' output='y' kind='regex'><settings id='s' name='pattern' value='theirs=(.*)'/></extractors>"));
        assertEquals(new RealValue(1, ""), value(outcome.outputs(), "y"));
    }
}
