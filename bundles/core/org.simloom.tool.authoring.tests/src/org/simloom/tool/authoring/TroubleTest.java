package org.simloom.tool.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.CancelSource;

class TroubleTest extends AuthoringFixture {
    @ParameterizedTest
    @CsvSource({"no-such-solver-anywhere x,missing", "./nothing,file", "cd x,shell", "plain.txt,here", "./plain.txt,permission"})
    void aProgramThatCannotBeRunIsSaidSo(String line, String what) throws Exception {
        file("plain.txt", "no program");
        ProblemException problem = assertThrows(ProblemException.class, () -> draft(line));
        assertEquals("authoring.program." + what, problem.problem().code());
    }

    @Test
    void aCommandThatNeverEndsIsStoppedWithAllItsProcesses() throws Exception {
        Path pid = temporary.resolve("pid");
        file("run.sh", "sleep 1000 &\necho $! > '" + pid + "'\nwait\n");
        ToolDraft draft = draft("sh run.sh");
        List<Learnt> learnt = authoring.tryCommand(draft, within(Duration.ofSeconds(2)));
        assertTrue(codes(learnt).contains("time"), learnt::toString);
        assertNull(authoring.good());
        long child = Long.parseLong(Files.readString(pid).strip());
        assertTrue(isGone(child), "only its entry may be left");
    }

    private static boolean isGone(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/stat")).contains(") Z ");
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aCommandThatWaitsForSomebodyToTypeIsToldFromOneThatFails() throws Exception {
        file("ask.py", "name = input('name? ')\nprint(name)\n");
        List<Learnt> learnt = authoring.tryCommand(draft("python3 ask.py"), settings());
        assertTrue(codes(learnt).containsAll(List.of("works.not", "stdin")), learnt::toString);
    }

    @Test
    void aFileWrittenElsewhereByTheCommandLineComesBackIntoTheFolder() throws Exception {
        data();
        Path elsewhere = temporary.resolve("elsewhere.json");
        ToolDraft draft = draft("python3 fit.py data.csv -o " + elsewhere);
        List<Learnt> learnt = authoring.tryCommand(draft, settings());
        assertTrue(codes(learnt).contains("elsewhere.argument"), learnt::toString);
        assertTrue(learnt.stream().anyMatch(l -> l.text().contains(elsewhere.toString())), learnt::toString);
        assertTrue(authoring.good().written().containsKey("elsewhere.json"), authoring.good()::toString);
        authoring.tryFailure(draft, settings());
        assertTrue(authoring.prove(draft, settings()).succeeded());
    }

    @Test
    void aFileWrittenElsewhereByAScriptIsSaidPlainly() throws Exception {
        Path elsewhere = temporary.resolve("hidden.txt");
        file("run.py", "open('" + elsewhere + "', 'w').write('1')\nprint('done')\n");
        List<Learnt> learnt = authoring.tryCommand(draft("python3 run.py"), settings());
        assertTrue(learnt.stream().anyMatch(l -> l.code().equals("elsewhere.script") && l.text().contains(elsewhere.toString())),
                learnt::toString);
    }

    @Test
    void aToolThatNothingProvesIsNotWritten() throws Exception {
        file("run.sh", "true\n");
        ToolDraft draft = draft("sh run.sh");
        authoring.tryCommand(draft, settings());
        List<Learnt> learnt = authoring.tryFailure(draft, settings());
        assertTrue(codes(learnt).contains("rules.none"), learnt::toString);
        Path tool = temporary.resolve("bare.simtool");
        assertThrows(ProblemException.class, () -> authoring.write(draft, tool));
        assertFalse(Files.exists(tool));
    }

    @Test
    void whoeverCancelsIsHeard() throws Exception {
        file("run.sh", "echo going\nsleep 1000\n");
        CancelSource cancel = new CancelSource();
        TrialListener listener = new TrialListener() {
            @Override
            public void line(String text) {
                cancel.request();
            }
        };
        ToolDraft draft = draft("sh run.sh");
        assertThrows(CancellationException.class,
                () -> authoring.tryCommand(draft, new TrialSettings(Duration.ofSeconds(60), listener, cancel)));
    }

    @Test
    void whatACommandPrintsIsHandedOnWhileItRuns() throws Exception {
        data();
        authoring.tryCommand(draft("python3 fit.py data.csv"), settings());
        assertTrue(printed().contains("fit written"), printed()::toString);
    }

    @Test
    void foldersOfTrialsAreRemoved() throws Exception {
        data();
        authoring.tryCommand(draft("python3 fit.py data.csv"), settings());
        Path room = authoring.good().folder().getParent();
        authoring.close();
        assertFalse(Files.exists(room));
    }
}
