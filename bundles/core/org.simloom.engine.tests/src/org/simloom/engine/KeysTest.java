package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.engine.Explanation.Kind;
import org.simloom.model.tool.InputTemplate;
import org.simloom.model.workflow.ToolTask;
import org.simloom.store.RunState;

/** What makes a task run again, and what does not. */
class KeysTest extends EngineFixture {
    private Flow flow;
    private ToolTask task;

    @BeforeEach
    void runOnce() throws IOException {
        flow = new Flow("keys").in("d::mm=20 mm", "n:integer=2").out("y::mm")
                .shell("double", "d::mm n:integer -> y::mm", "echo y=[=n*d]", t -> task = t)
                .wire("d>double.d", "n>double.n", "double.y>y");
        assertEquals(40, real(run(save()), "y"));
    }

    private Path save() throws IOException {
        return flow.save(project());
    }

    private void assertCached(String... inputs) throws IOException {
        RunResult result = run(save(), inputs);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(List.of("double CACHED"), events);
    }

    private void assertRuns(Kind why, String... inputs) throws IOException {
        Explanation.Task explained = engine().explain(request(save(), inputs)).tasks().get(0);
        assertEquals(Explanation.Status.WILL_RUN, explained.status());
        assertEquals(List.of(why), explained.reasons().stream().map(Explanation.Reason::kind).distinct().toList(),
                explained.toString());
        RunResult result = run(save(), inputs);
        assertEquals(RunState.SUCCEEDED, result.state(), result.toString());
        assertEquals(List.of("double SUCCEEDED"), events);
    }

    @Test
    void whatIsForPeopleDoesNotCount() throws IOException {
        task.setLabel("Doubles it");
        task.setDescription("A long story");
        task.setId("another-id");
        flow.workflow.setLabel("Keys");
        task.getInputs().get(0).setLabel("Diameter");
        task.getInputs().get(0).setId("port-id");
        assertCached();
    }

    @Test
    void whereBoxesLieDoesNotCount() throws IOException {
        Files.writeString(save().resolveSibling("keys.simflow.layout"), "<layout/>");
        assertCached();
    }

    @Test
    void theNameOfTheTaskDoesNotCount() throws IOException {
        task.setName("twice");
        run(save());
        assertEquals(List.of("twice CACHED"), events);
    }

    @Test
    void theOrderOfPortsDoesNotCount() throws IOException {
        flow.workflow.getInputs().move(0, 1);
        task.getInputs().move(0, 1);
        assertCached();
    }

    @Test
    void anEqualValueInAnotherUnitDoesNotCount() throws IOException {
        assertCached("d=2 cm");
        assertCached("d=0.02 m");
        assertCached("d=20");
    }

    @Test
    void aChangedValueCounts() throws IOException {
        assertRuns(Kind.INPUT_CHANGED, "d=22 mm");
    }

    @Test
    void aChangedTemplateCounts() throws IOException {
        task.getTemplates().get(0).setText("echo y=[=n*d+0]\n");
        assertRuns(Kind.TEMPLATE_CHANGED);
    }

    @Test
    void aTemplateMoreOrLessCounts() throws IOException {
        InputTemplate more = org.simloom.model.tool.ToolFactory.eINSTANCE.createInputTemplate();
        more.setTarget("more.txt");
        more.setText("more");
        task.getTemplates().add(more);
        assertRuns(Kind.TEMPLATE_CHANGED);
        task.getTemplates().remove(more);
        assertCached();
    }

    @Test
    void aTemplateInAFileCountsByItsContent() throws IOException {
        InputTemplate template = task.getTemplates().get(0);
        Path script = project().resolve("script.txt");
        Files.writeString(script, "echo y=[=n*d]\n");
        template.setText(null);
        template.setSource("script.txt");
        assertRuns(Kind.TEMPLATE_CHANGED);
        assertCached();
        Files.setLastModifiedTime(script, java.nio.file.attribute.FileTime.fromMillis(0));
        assertCached();
        Files.writeString(script, "echo y=[=n*d+1]\n");
        assertRuns(Kind.TEMPLATE_CHANGED);
    }

    @Test
    void aChangedExtractorOrPortCounts() throws IOException {
        task.getExtractors().get(0).getSettings().get(0).setValue("^y=([0-9.]+)$");
        assertRuns(Kind.TASK_CHANGED);
        task.getOutputs().get(0).setMaximum(1000.0);
        assertRuns(Kind.TASK_CHANGED);
    }

    @Test
    void aChangedDescriptorCounts() throws IOException {
        Path tool = project().resolve("shell.simtool");
        Files.writeString(tool, Files.readString(tool).replace("pattern=\"ERROR\"", "pattern=\"FATAL\""));
        assertRuns(Kind.DESCRIPTOR_CHANGED);
    }

    @Test
    void anotherToolVersionCounts() throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("versioned");
        Path tool = project().resolve("shell.simtool");
        Files.writeString(tool, Files.readString(tool).replace("<candidates>sh</candidates>", "<candidates>versioned</candidates>"
                + "<searchPaths>" + program.getParent() + "</searchPaths>"
                + "<probe id=\"p\" pattern=\"version (.*)\"><arguments>--version</arguments></probe>"));
        program(program, "1.0");
        run(save());
        assertEquals(List.of("double SUCCEEDED"), events);
        assertCached();
        program(program, "1.1");
        Explanation.Reason reason = engine().explain(request(save())).tasks().get(0).reasons().get(0);
        assertEquals(Kind.TOOL_CHANGED, reason.kind());
        assertEquals("the version of sh changed from 1.0 to 1.1", reason.text());
        assertRuns(Kind.TOOL_CHANGED);
        program(program, "1.0");
        assertCached();
    }

    private static void program(Path file, String version) throws IOException {
        Files.writeString(file, "#!/bin/sh\n[ \"$1\" != --version ] || { echo version " + version + "; exit; }\nexec /bin/sh \"$@\"\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    @Test
    void aFileCountsByItsContentAndItsNameNotByItsPlaceOrTime() throws IOException {
        Path one = Files.createDirectories(folder.resolve("a")).resolve("data.txt");
        Path other = Files.createDirectories(folder.resolve("b")).resolve("data.txt");
        Files.writeString(one, "abc");
        Files.writeString(other, "abc");
        Flow files = new Flow("files").in("f:file").out("size:integer")
                .shell("count", "f:file -> size:integer", "echo size=$(wc -c < '[=f]')").wire("f>count.f", "count.size>size");
        Path file = files.save(project());
        assertEquals(3, real(run(file, "f=" + one), "size"));
        run(file, "f=" + other);
        assertEquals(List.of("count CACHED"), events, "the same content elsewhere");
        Files.writeString(other, "abcd");
        assertEquals(4, real(run(file, "f=" + other), "size"), "changed at once, with the time of the old one nearly");
        Path renamed = Files.writeString(folder.resolve("other.txt"), "abc");
        run(file, "f=" + renamed);
        assertEquals(List.of("count SUCCEEDED"), events, "the tool sees the name");
    }

    @Test
    void aToolThatMayNotBeCachedRunsInEveryRun() throws IOException {
        Path tool = project().resolve("shell.simtool");
        Files.writeString(tool, Files.readString(tool).replace("openInputs", "cacheable=\"false\" openInputs"));
        run(save());
        assertRuns(Kind.NOT_CACHEABLE);
        assertRuns(Kind.NOT_CACHEABLE);
    }
}
