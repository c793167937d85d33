package org.simloom.python;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TableValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.workflow.ScriptTask;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.Cancellation;
import org.simloom.tool.Evidence;
import org.simloom.tool.FileAccess;
import org.simloom.tool.Output;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolDoctor;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolOutcome.State;
import org.simloom.tool.ToolService;

/** Python scripts as tasks, by the descriptor of this pack and the Python of this machine. */
class ScriptTest {
    private static final ToolDescriptor PYTHON = ToolCatalog.read(Path.of("../org.simloom.python/tool/python.simtool"));
    private static final ToolCatalog CATALOG = new ToolCatalog(List.of(PYTHON), Map.of(), Map.of());
    private static final ToolService SERVICE = new ToolService(CATALOG, new LocalExecutor(), System.getenv());

    private final ScriptTask task = WorkflowFactory.eINSTANCE.createScriptTask();
    private final Map<String, Value> inputs = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void nameTheTask() {
        task.setName("script");
    }

    private void input(String name, PortType type, Value value) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(type);
        task.getInputs().add(port);
        inputs.put(name, value);
    }

    private OutputPort output(String name, PortType type, String unit) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(type);
        port.setUnit(unit);
        task.getOutputs().add(port);
        return port;
    }

    private ToolOutcome run(String code) {
        return run(code, ToolListener.NONE);
    }

    private ToolOutcome run(String code, ToolListener listener) {
        try {
            task.setCode(code);
            Path attempt = Files.createTempDirectory(folder, "attempt");
            return SERVICE.run(SERVICE.job(task, folder), inputs, access, attempt, listener, Cancellation.NEVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String BEGIN = "import json\ni = json.load(open('inputs.json'))\n";

    private Value only(String code) {
        ToolOutcome outcome = run(code);
        assertEquals(State.SUCCEEDED, outcome.state(), outcome.toString());
        return ((Output.Plain) outcome.outputs().values().iterator().next()).value();
    }

    private ToolOutcome failed(String code) {
        ToolOutcome outcome = run(code);
        assertEquals(State.FAILED, outcome.state(), outcome.toString());
        return outcome;
    }

    @Test
    void inputsComeInAndOutputsGoOutAsJson() throws IOException {
        input("d", PortType.REAL, new RealValue(0.1 + 0.2, "mm"));
        input("n", PortType.INTEGER, new IntegerValue(Long.MAX_VALUE));
        input("on", PortType.BOOLEAN, new BooleanValue(true));
        input("v", PortType.VECTOR, new VectorValue(new double[] {1, 2.5}, ""));
        input("t", PortType.TABLE, new TableValue(List.of(new TableValue.Column("x", "", List.of(1.0, 2.0)))));
        output("sum", PortType.REAL, "mm");
        output("n", PortType.INTEGER, null);
        output("off", PortType.BOOLEAN, null);
        output("v", PortType.VECTOR, "m");
        output("made", PortType.FILE, null);
        ToolOutcome outcome = run(BEGIN + """
                assert isinstance(i['n'], int) and i['on'] is True and i['t'] == {'x': [1, 2]}
                open('made.txt', 'w').write('made')
                json.dump({'sum': {'value': i['d'], 'unit': 'cm'}, 'n': i['n'], 'off': not i['on'], 'v': [2 * x for x in i['v']],
                           'made': 'made.txt'}, open('outputs.json', 'w'))
                """);
        assertEquals(State.SUCCEEDED, outcome.state(), outcome.toString());
        Map<String, Output> outputs = outcome.outputs();
        assertEquals(3, ((RealValue) ((Output.Plain) outputs.get("sum")).value()).value(), 1e-12);
        assertEquals(new Output.Plain(new IntegerValue(Long.MAX_VALUE)), outputs.get("n"));
        assertEquals(new Output.Plain(new BooleanValue(false)), outputs.get("off"));
        assertArrayEquals(new double[] {2, 5}, ((VectorValue) ((Output.Plain) outputs.get("v")).value()).values());
        assertEquals("made", Files.readString(((Output.OfFile) outputs.get("made")).file()));
    }

    @Test
    void hangulComesThroughInValuesPathsAndMessages() {
        input("글", PortType.TEXT, new TextValue("안녕 \"세계\"\n둘째 줄 \\"));
        output("글", PortType.TEXT, null);
        assertEquals(inputs.get("글"), only(BEGIN + "print(i['글'])\njson.dump({'글': i['글']}, open('outputs.json', 'w', encoding='utf-8'), ensure_ascii=False)"));
        assertEquals("The script failed: ValueError: 잘못된 값", failed("raise ValueError('잘못된 값')").problem().message());
    }

    @Test
    void filesAreReadByTheirPath() throws IOException {
        Files.writeString(folder.resolve("data.txt"), "1 2 3");
        input("data", PortType.FILE, new FileValue("0".repeat(64), "data.txt", 5));
        output("sum", PortType.REAL, null);
        assertEquals(new RealValue(6, ""), only(BEGIN
                + "json.dump({'sum': sum(map(float, open(i['data']).read().split()))}, open('outputs.json', 'w'))"));
    }

    @Test
    void aTracebackIsToldByItsLastLine() {
        output("y", PortType.REAL, null);
        ToolOutcome outcome = failed("def f():\n    return 1 / 0\nf()\n");
        assertEquals("tool.diagnosed", outcome.problem().code());
        assertEquals("The script failed: ZeroDivisionError: division by zero", outcome.problem().message());
        assertEquals("script", outcome.problem().location().element());
        assertTrue(outcome.problem().advice().contains("traceback"), outcome.problem().toString());
        assertEquals("The script failed: ModuleNotFoundError: No module named 'no_such_module'",
                failed("import no_such_module").problem().message());
        assertEquals("The script failed: MeshError: of its own", failed("class MeshError(Exception): pass\nraise MeshError('of its own')")
                .problem().message());
        assertTrue(failed("x = = 1").problem().message().contains("SyntaxError"), "a script that cannot be read");
    }

    @Test
    void aTracebackThatWasPrintedAndOverlookedIsAFailure() {
        output("y", PortType.REAL, null);
        failed(BEGIN + "import traceback\ntry:\n    1/0\nexcept Exception:\n    traceback.print_exc()\n"
                + "json.dump({'y': 1}, open('outputs.json', 'w'))");
    }

    @Test
    void aScriptThatWritesNothingHasFailed() {
        output("y", PortType.REAL, null);
        assertEquals("The script has not written outputs.json.", failed("print('done')").problem().message());
        assertEquals("The tool ended with exit code 3.", failed("import sys; sys.exit(3)").problem().message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"float('nan');y is NaN, not a finite number.", "float('inf');y is Infinity, not a finite number.",
        "\"text\";What was written for the output y is of another kind.", "[1];What was written for the output y is of another kind.",
        "True;What was written for the output y is of another kind.", "None;There is no y in outputs.json.",
        "{'value': 1, 'unit': 'kg'};kg", "-1;y is -1 mm, outside of 0"})
    void aWrongOutputIsSaid(String value, String text) {
        output("y", PortType.REAL, "mm").setMinimum(0.0);
        ToolOutcome outcome = failed(BEGIN + "json.dump({'y': " + value + "}, open('outputs.json', 'w'))");
        assertTrue(outcome.problem().message().contains(text), outcome.problem().toString());
    }

    @Test
    void aMissingOutputIsSaidByItsName() {
        output("y", PortType.REAL, null);
        output("z", PortType.REAL, null);
        assertEquals("There is no z in outputs.json. Let the script or tool write it.",
                failed(BEGIN + "json.dump({'y': 1}, open('outputs.json', 'w'))").problem().message());
    }

    @Test
    void progressIsWhatTheScriptPrints() {
        output("y", PortType.REAL, null);
        List<String> heard = new ArrayList<>();
        ToolListener listener = new ToolListener() {
            @Override
            public void progress(double fraction, String text, Map<String, Double> quantities) {
                heard.add(fraction + " " + text);
            }
        };
        ToolOutcome outcome = run(BEGIN + "print('progress 25 % 격자 생성')\nprint('progress 100')\njson.dump({'y': 1}, open('outputs.json', 'w'))", listener);
        assertEquals(State.SUCCEEDED, outcome.state(), outcome.toString());
        assertEquals(List.of("0.25 격자 생성", "1.0 "), heard);
    }

    @Test
    void aScriptOfTheProjectIsTakenAsItIs() throws IOException {
        Files.writeString(folder.resolve("mine.py"), BEGIN + "x = [['a'] [0]]\njson.dump({'y': len(x)}, open('outputs.json', 'w'))\n");
        output("y", PortType.REAL, null);
        task.setScript("mine.py");
        assertEquals(new RealValue(1, ""), only(null));
    }

    @Test
    void scriptsSeeNeitherTheUsersModulesNorItsEnvironment() {
        output("y", PortType.TEXT, null);
        assertEquals(new TextValue("no"), only(BEGIN + "import os, sys\nassert sys.flags.isolated\n"
                + "json.dump({'y': 'yes' if 'USER_SECRET' in os.environ else 'no'}, open('outputs.json', 'w'))"));
    }

    @Test
    void theDoctorFindsPython() throws InterruptedException {
        ToolDoctor.Report report = new ToolDoctor(CATALOG, new LocalExecutor(), System.getenv()).examine(PYTHON);
        assertNull(report.problem(), String.valueOf(report.problem()));
        assertTrue(report.installation().version().startsWith("3."), report.toString());
        assertTrue(report.trial().evidence().stream().anyMatch(e -> e.result() == Evidence.Result.HELD && e.source().equals("outputs.json")));
    }

    private final FileAccess access = new FileAccess() {
        @Override
        public Path read(FileValue file) {
            return folder.resolve(file.name());
        }

        @Override
        public void copy(FileValue file, Path target) {
            try {
                Files.createDirectories(target.getParent());
                Files.copy(read(file), target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void copy(DirectoryValue value, Path target) {
            throw new UnsupportedOperationException();
        }
    };
}
