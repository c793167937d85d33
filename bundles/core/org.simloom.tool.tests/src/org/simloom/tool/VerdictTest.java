package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.tool.ToolOutcome.State;

/** Evidence instead of exit codes: checks, diagnoses, licences, progress. */
class VerdictTest extends ToolFixture {
    private static List<Evidence> violated(ToolOutcome outcome) {
        return outcome.verdict().evidence().stream().filter(e -> e.result() == Evidence.Result.VIOLATED).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "exit 3;;exitCode;The tool ended with exit code 3.",
        "echo 'an ERROR in line 3' >&2;;pattern;The tool wrote: an ERROR in line 3",
        "true;<checks xsi:type='tool:PatternCheck' id='x' source='stdout' pattern='Job finished'/>;pattern;"
                + "The text \"Job finished\" is missing in what the tool wrote.",
        "true;<checks xsi:type='tool:PatternCheck' id='x' source='job.log' pattern='ok'/>;pattern;"
                + "The text \"ok\" is missing in what the tool wrote.",
        "true;<checks xsi:type='tool:FileCheck' id='x' path='out.frd'/>;file;The file out.frd was not written.",
        "echo 12345 > out.frd;<checks xsi:type='tool:FileCheck' id='x' path='out.frd' minimumSize='7'/>;file;"
                + "The file out.frd has only 6 bytes; at least 7 are expected.",
        "true;<checks xsi:type='tool:FileCheck' id='x' path='../out'/>;tool.path;The path ../out leads out of the attempt's folder.",
        "kill -SEGV $$;;exitCode;The tool ended with exit code 139.",
        "true;<checks xsi:type='tool:PatternCheck' id='x' source='stdout' pattern='(['/>;tool.regex;"
                + "The regular expression \"([\" cannot be used. Unclosed character class",
        "true;<checks xsi:type='tool:ServiceCheck' id='x' kind='none'/>;tool.check.unknown;There is no check none."})
    void whatDoesNotHoldIsSaidWithItsCheck(String script, String check, String name, String text) {
        ToolOutcome outcome = run(script(script, check == null ? "" : check));
        assertEquals(State.FAILED, outcome.state(), outcome.toString());
        Evidence evidence = violated(outcome).stream().filter(e -> e.check().equals(name)).findFirst().orElseThrow();
        assertTrue(evidence.text().endsWith(text) || evidence.text().contains(text), evidence.text());
        assertFalse(outcome.verdict().accepted());
        assertTrue(outcome.outputs().isEmpty());
    }

    @Test
    void allThatHoldsIsEvidenceToo() {
        output("y", PortType.REAL).setMaximum(10.0);
        input("x", 2);
        ToolOutcome outcome = run(script("echo y=4; echo done; echo x > out",
                "<checks xsi:type='tool:PatternCheck' id='p' source='stdout' pattern='^done$'/>"
                        + "<checks xsi:type='tool:FileCheck' id='f' path='out' minimumSize='2'/>"
                        + "<checks xsi:type='tool:ValueCheck' id='v' expression='y == x * x'/>"
                        + "<extractors id='e' output='y' kind='regex'><settings id='s' name='pattern' value='y=(.*)'/></extractors>"));
        assertEquals(State.SUCCEEDED, outcome.state(), outcome.toString());
        assertEquals(List.of("exitCode", "pattern", "pattern", "file", "plausible", "value"),
                outcome.verdict().evidence().stream().map(Evidence::check).toList());
        assertEquals(outcome.verdict(), Verdict.fromJson(outcome.verdict().toJson()));
    }

    @Test
    void aValueThatContradictsTheInputsIsRefused() {
        output("y", PortType.REAL);
        input("x", 3);
        String rest = "<extractors id='e' output='y' kind='regex'><settings id='s' name='pattern' value='y=(.*)'/></extractors>";
        ToolOutcome outcome = run(script("echo y=4", "<checks xsi:type='tool:ValueCheck' id='v' expression='y == x * x'/>" + rest));
        assertEquals("y == x * x does not hold.", outcome.problem().message());
        outcome = run(script("echo y=4", "<checks xsi:type='tool:ValueCheck' id='v' expression='y == z'/>" + rest));
        assertEquals(State.FAILED, outcome.state());
        assertTrue(outcome.problem().message().contains("z"), outcome.problem().toString());
    }

    @Test
    void aWarningIsKeptButDoesNotFail() {
        ToolOutcome outcome = run(script("echo careful",
                "<checks xsi:type='tool:PatternCheck' id='w' source='stdout' pattern='careful' present='false' severity='warning' "
                        + "message='Mind the mesh.'/>"));
        assertEquals(State.SUCCEEDED, outcome.state());
        assertTrue(outcome.verdict().evidence().stream().anyMatch(seen -> seen.result() == Evidence.Result.WARNED
                && seen.text().equals("Mind the mesh.") && seen.source().equals("stdout")));
    }

    @Test
    void anAcceptedExitCodeNeedNotBeZero() {
        ToolDescriptor tool = script("exit 8", "");
        ((org.simloom.model.tool.ExitCodeCheck) tool.getChecks().get(0)).getAccepted().add(8);
        assertEquals(State.SUCCEEDED, run(tool).state());
    }

    @Test
    void aCheckBeforeTheStartKeepsTheToolFromStarting() {
        checks.put("deck", (context, settings) -> List.of(Evidence.violated("deck", "No step in " + settings.get("deck"), "job.inp")));
        ToolOutcome outcome = run(script("touch started",
                "<checks xsi:type='tool:ServiceCheck' id='s' kind='deck' phase='before'><settings id='k' name='deck' value='job.inp'/></checks>"));
        assertEquals(State.FAILED, outcome.state());
        assertEquals("No step in job.inp", outcome.problem().message());
        assertFalse(Files.exists(attempt.resolve("started")));
    }

    @Test
    void theToolsOwnMessageIsTheCauseWhereOneIsKnown() {
        String diagnoses = "<diagnoses id='d1' source='stdout' pattern='never seen' cause='no'/>"
                + "<diagnoses id='d2' source='stdout' pattern='\\*ERROR reading (?&lt;card&gt;\\*\\w+):(?&lt;what&gt;.*)' "
                + "cause='The card [=card] is wrong: [=what]' advice='Correct it.'/>"
                + "<diagnoses id='d3' source='stdout' pattern='ERROR' cause='later'/>";
        ToolOutcome outcome = run(script("echo '*ERROR reading *STEP: no end '; exit 201", diagnoses));
        assertEquals("tool.diagnosed", outcome.problem().code());
        assertEquals("The card *STEP is wrong: no end", outcome.problem().message());
        assertEquals("Correct it.", outcome.problem().advice());
        assertEquals("task", outcome.problem().location().element());
        assertEquals(State.SUCCEEDED, run(script("echo '*ERROR reading *STEP: no end '", diagnoses)).state(),
                "a diagnosis explains a failure, it does not make one");
    }

    @Test
    void aLicenceThatIsNotFreeIsNoFailure() {
        String rule = "<licenseRule id='l' source='stderr' pattern='Licensed number of users already reached'/>";
        assertEquals(State.LICENSE_UNAVAILABLE, run(script("echo 'Licensed number of users already reached. (-4,342)' >&2; exit 1", rule)).state());
        assertEquals(State.FAILED, run(script("echo 'other' >&2; exit 1", rule)).state());
        assertEquals(State.SUCCEEDED, run(script("echo 'Licensed number of users already reached, but got one' >&2", rule)).state());
    }

    @Test
    void progressIsToldWhileTheToolRuns() throws Exception {
        input("steps", 4);
        Path gate = folder.resolve("gate");
        List<String> heard = new ArrayList<>();
        ToolListener listener = new ToolListener() {
            @Override
            public void progress(double fraction, String text, Map<String, Double> quantities) {
                heard.add(fraction + " " + text + " " + quantities);
                try {
                    if (!Files.exists(gate)) {
                        Files.createFile(gate); // the tool ends only when this was told
                    }
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
        ToolOutcome outcome = run(script("echo STEP 1 residual 0.5; while [ ! -e '" + gate + "' ]; do sleep 0.02; done\n"
                + "echo STEP 9 residual bad; printf 'STEP 4 residual 1e-3'",
                "<progressRules id='p' source='stdout' pattern='^STEP (?&lt;n&gt;\\d+) residual (?&lt;r&gt;\\S+)' fraction='n / steps' "
                        + "text='step [=n]'/>"), listener);
        assertEquals(State.SUCCEEDED, outcome.state(), outcome.toString());
        assertEquals("0.25 step 1 {n=1.0, r=0.5}", heard.get(0));
        assertEquals("1.0 step 9 {n=9.0}", heard.get(1));
    }

    @Test
    void aWrongRuleIsFoundBeforeTheToolStarts() {
        failure(script("touch started", "<progressRules id='p' source='stdout' pattern='(?&lt;n'/>"), "tool.regex");
        assertFalse(Files.exists(attempt.resolve("started")));
        failure(script("exit 1", "<licenseRule id='l' pattern='['/>"), "tool.regex");
        failure(script("exit 1", "<diagnoses id='d' source='stdout' pattern='['/>"), "tool.regex");
    }

    @Test
    void anAttemptThatNobodySawEndIsLost() throws Exception {
        ToolDescriptor tool = script("true", "");
        ToolService service = service(tool);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(State.LOST, service.resume(service.job(task, folder), inputs, empty, ToolListener.NONE, Cancellation.NEVER).state());
        run(tool);
        ToolOutcome judged = new ToolService(new ToolCatalog(List.of(tool), Map.of(), Map.of()), new LocalExecutor(), environment)
                .resume(service.job(task, folder), inputs, attempt, ToolListener.NONE, Cancellation.NEVER);
        assertEquals(State.SUCCEEDED, judged.state(), "what has ended is judged by what it left");
    }
}
