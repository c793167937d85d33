package org.simloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.tool.Evidence;

/** What a run and its tasks failed with is read in the reader's language, whoever ran it, and whenever. */
class LanguageTest extends EngineFixture {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private History.Report latest() {
        try (Store store = Project.open(project()).openStore()) {
            History history = new History(store);
            return history.show(history.list(1).get(0).id());
        }
    }

    private List<String> told(History.Report report) {
        return List.of(report.run().problem(), report.tasks().stream().map(History.Task::record)
                .filter(task -> task.state() == TaskState.FAILED).findFirst().orElseThrow().problem());
    }

    private void isReadInBoth(Flow flow, String english, String korean) throws IOException {
        run(flow.save(project()));
        assertTrue(told(latest()).stream().allMatch(text -> text.contains(english)), told(latest())::toString);
        Locale.setDefault(Locale.KOREAN);
        List<String> read = told(latest());
        assertTrue(read.stream().allMatch(text -> text.contains(korean)), read::toString);
        run(flow.save(project()));
        assertEquals(told(latest()).toString().replaceAll("attempts\\S+", ""), read.toString().replaceAll("attempts\\S+", ""),
                "as if it had been run in Korean");
        Locale.setDefault(Locale.ENGLISH);
        assertTrue(told(latest()).stream().allMatch(text -> text.contains(english)), told(latest())::toString);
    }

    @Test
    void ofATool() throws IOException {
        isReadInBoth(new Flow("shell").out("y").shell("t", "-> y", "exit 3").wire("t.y>y"), "exit code 3",
                "종료 코드 3");
    }

    @Test
    void whatWasKeptAsATextIsToldAsItWas() throws IOException {
        Files.createDirectories(project());
        try (Store store = Project.open(project()).openStore()) {
            long run = store.runs().begin("old.simflow", "{}", "hash").id();
            store.runs().task(run, new TaskRecord("t", "key", TaskState.FAILED, 1, 2, "it has never run", "t: It broke. Mend it.")).join();
            store.runs().task(run, new TaskRecord("u", "key", TaskState.SUCCEEDED, 3, 4, "", null)).join();
            store.runs().end(run, RunState.FAILED, null, "t: It broke. Mend it.");
        }
        Locale.setDefault(Locale.KOREAN);
        assertEquals(List.of("t: It broke. Mend it.", "t: It broke. Mend it."), told(latest()));
        assertNull(latest().tasks().get(1).record().problem());
        assertEquals("it has never run", reason("t"));
    }

    private static Flow chain(String start) {
        return new Flow("chain").in("x=" + start).out("b").shell("t", "x -> y", "echo y=[=x]").formula("f", "y -> b", "b=y+1")
                .wire("x>t.x", "t.y>f.y", "f.b>b");
    }

    private String reason(String task) {
        return latest().tasks().stream().map(History.Task::record).filter(one -> one.path().equals(task)).findFirst().orElseThrow().reason();
    }

    private List<String> tools() {
        return latest().tasks().stream().map(task -> task.origin().orElseThrow().tool()).toList();
    }

    private List<String> seen() {
        return latest().tasks().stream().filter(task -> task.record().path().equals("t")).findFirst().orElseThrow().origin().orElseThrow()
                .verdict().evidence().stream().map(Evidence::text).toList();
    }

    @Test
    void whatWasSeenAndWhyATaskRanAndNothingRunsAgainForIt() throws IOException {
        Path workflow = chain("1").save(project());
        run(workflow);
        assertEquals("it has never run", reason("t"));
        assertTrue(seen().contains("Exit code 0."), seen()::toString);
        Locale.setDefault(Locale.KOREAN);
        assertEquals("처음 실행입니다", reason("t"));
        assertEquals("처음 실행입니다", reason("f"));
        assertEquals(List.of("shell", "수식"), tools());
        assertTrue(seen().stream().allMatch(text -> text.matches(".*[가-힣].*")), seen()::toString);
        assertTrue(engine().explain(request(workflow)).tasks().stream().allMatch(task -> task.status() == Explanation.Status.CACHED));
        run(workflow);
        assertEquals(List.of("t CACHED", "f CACHED"), events);
        assertTrue(seen().stream().allMatch(text -> text.matches(".*[가-힣].*")), seen()::toString);
        run(workflow, "x=1.25");
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("input x changed from 1 to 1.25", reason("t"));
        assertEquals(List.of("shell", "expression"), tools());
        assertTrue(seen().contains("Exit code 0."), seen()::toString);
        run(workflow);
        assertEquals(List.of("t CACHED", "f CACHED"), events);
    }

    @Test
    void whyALoopDidWhatItDid() throws IOException {
        Flow body = new Flow("body").in("x").out("y").formula("f", "x -> y", "y=x*2").wire("x>f.x", "f.y>y");
        run(new Flow("loop").out("y:vector").each("all", "x:vector=1,2,3 -> y:vector", body).wire("all.y>y").save(project()));
        assertEquals("3 items", reason("all"));
        Locale.setDefault(Locale.KOREAN);
        assertTrue(reason("all").matches(".*3.*[가-힣].*"), reason("all"));
    }

    @Test
    void thatTheLastAttemptFailed() throws IOException {
        Path mended = folder.resolve("mended");
        Path workflow = new Flow("shell").out("y").shell("t", "-> y", "test -e " + mended + " || exit 3; echo y=1").wire("t.y>y")
                .save(project());
        run(workflow);
        String english = engine().explain(request(workflow)).tasks().get(0).reasons().get(0).text();
        assertTrue(english.startsWith("the last attempt failed: ") && english.contains("exit code 3"), english);
        Locale.setDefault(Locale.KOREAN);
        String korean = engine().explain(request(workflow)).tasks().get(0).reasons().get(0).text();
        assertTrue(korean.startsWith("지난번 시도가 실패했습니다: ") && korean.contains("종료 코드 3"), korean);
        Files.createFile(mended);
        run(workflow);
        assertEquals(korean, reason("t"));
        Locale.setDefault(Locale.ENGLISH);
        assertEquals(english, reason("t"));
    }
}
