package org.simloom.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.RunListener;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

class ResumeTest extends StudyFixture {
    private static final String NORMAL = "<variables id=\"v.x\" name=\"x\"><port xsi:type=\"base:InputPort\" "
            + "href=\"script.simflow#x\"/><distribution xsi:type=\"base:NormalDistribution\" id=\"n\" mean=\"5\" "
            + "standardDeviation=\"1\"/></variables>\n";

    private Path slow(int samples) throws IOException {
        script("sleep 0.1; echo ran >> '" + folder.resolve("log") + "'; echo y=[=x * 2]");
        return study("slow", "script", 0, NORMAL + response("script", "y", "y", "role=\"observed\"")
                + method("monteCarlo", "samples=" + samples));
    }

    private static void await(Process child, Path output, int lines) throws IOException, InterruptedException {
        while (child.isAlive() && Files.readAllLines(output).size() < lines) {
            Thread.sleep(20);
        }
        assertTrue(child.isAlive(), () -> {
            try {
                return Files.readString(output);
            } catch (IOException e) {
                return e.toString();
            }
        });
    }

    @Test
    void afterAKillTheSameSequenceGoesOn() throws Exception {
        Path file = slow(40);
        Path output = folder.resolve("out");
        Process child = StudyChild.start(output, file);
        await(child, output, 8);
        child.destroyForcibly().waitFor();
        StudyReport left = studies().latest(file).orElseThrow();
        assertEquals(StudyState.INTERRUPTED, left.state());
        assertTrue(left.samples().size() >= 8 && left.samples().size() < 40, () -> "" + left.samples().size());
        StudyReport report = run(file);
        assertEquals(left.study(), report.study());
        assertEquals(40, report.samples().size());
        for (Sample before : left.samples()) {
            assertArrayEquals(before.point(), sample(report, before.index()).point());
            assertEquals(before.run(), sample(report, before.index()).run());
        }
        // the same study run without any interruption has the same points under the same numbers
        StudyReport whole = studies().run(new StudyRequest(file, null, Map.of(), true), StudyListener.NONE, Cancellation.NEVER);
        assertTrue(whole.study() > report.study());
        for (Sample sample : whole.samples()) {
            assertArrayEquals(sample.point(), sample(report, sample.index()).point());
            assertTrue(sample.cached());
        }
    }

    @Test
    void moreSamplesKeepThoseThereAre() throws Exception {
        Path file = slow(5);
        StudyReport few = run(file);
        long ran = Files.readAllLines(folder.resolve("log")).size();
        assertEquals(5, ran);
        StudyReport many = studies().run(new StudyRequest(file, 12, Map.of(), false), StudyListener.NONE, Cancellation.NEVER);
        assertEquals(few.study(), many.study());
        assertEquals(12, Files.readAllLines(folder.resolve("log")).size());
        few.samples().forEach(s -> assertArrayEquals(s.point(), sample(many, s.index()).point()));
        try (Store store = Store.open(folder)) {
            assertEquals("5 12", store.studies().find(many.study()).orElseThrow().stages());
        }
    }

    @Test
    void aSecondProcessIsToldWhoRunsTheStudy() throws Exception {
        Path file = slow(200);
        Path output = folder.resolve("out");
        Process child = StudyChild.start(output, file);
        try {
            await(child, output, 1);
            ProblemException e = assertThrows(ProblemException.class, () -> run(file));
            assertEquals("study.running", e.problem().code());
            assertTrue(e.problem().message().contains(Long.toString(child.pid())), e.problem().message());
            try (Store store = Store.open(folder)) {
                assertTrue(store.studies().requestCancel(store.studies().latest(1).get(0).id()));
            }
            child.waitFor();
            assertTrue(Files.readString(output).contains("ended CANCELLED"));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void aCancelledStudyStopsWithWhatItHasAndGoesOnLater() throws Exception {
        Path file = slow(100);
        CancelSource cancel = new CancelSource();
        StudyReport report = studies().run(StudyRequest.of(file), new StudyListener() {
            @Override
            public void sample(Sample sample) {
                if (sample.ended()) {
                    cancel.request();
                }
            }
        }, cancel);
        assertEquals(StudyState.CANCELLED, report.state());
        assertFalse(report.samples().isEmpty());
        assertTrue(report.samples().size() < 100);
        assertTrue(report.samples().stream().allMatch(s -> s.state() == SampleState.SUCCEEDED));
        StudyReport more = studies().run(new StudyRequest(file, report.samples().size() + 2, Map.of(), false),
                StudyListener.NONE, Cancellation.NEVER);
        assertEquals(report.study(), more.study());
        assertEquals(StudyState.SUCCEEDED, more.state());
    }

    @Test
    void aStudyIsCancelledThroughTheStore() throws Exception {
        Path file = slow(400);
        CountDownLatch first = new CountDownLatch(1);
        AtomicReference<StudyReport> ended = new AtomicReference<>();
        Thread thread = Thread.ofVirtual().start(() -> ended.set(studies().run(StudyRequest.of(file), new StudyListener() {
            @Override
            public void sample(Sample sample) {
                first.countDown();
            }
        }, Cancellation.NEVER)));
        first.await();
        try (Store store = Store.open(folder)) {
            long id = store.studies().latest(1).get(0).id();
            assertTrue(store.studies().requestCancel(id));
            thread.join();
            assertEquals(StudyState.CANCELLED, ended.get().state());
            assertEquals(RunState.CANCELLED, store.studies().find(id).orElseThrow().state());
            assertEquals(List.of(), store.runs().latest(1000).stream().filter(r -> r.state() == RunState.RUNNING).toList());
        }
    }

    @Test
    void aPointThatAPersonChoseIsAddedAndKept() throws Exception {
        Path file = slow(3);
        run(file);
        assertEquals(RunState.SUCCEEDED, studies().confirm(file, new double[] {2.5}, RunListener.NONE,
                Cancellation.NEVER).state());
        StudyReport latest = studies().latest(file).orElseThrow();
        assertEquals(StudyState.SUCCEEDED, latest.state());
        assertEquals(4, latest.samples().size());
        assertEquals(5, sample(latest, 3).responses()[0]);
        StudyReport more = studies().run(new StudyRequest(file, 5, Map.of(), false), StudyListener.NONE, Cancellation.NEVER);
        assertEquals(6, more.samples().size());
    }
}
