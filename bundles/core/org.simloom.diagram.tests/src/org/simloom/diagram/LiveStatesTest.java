package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.diagram.NodeState.State;

import com.google.gson.JsonObject;

class LiveStatesTest {
    @TempDir
    Path folder;

    @Test
    void aStateIsToldWithoutTheModel() {
        try (Tester page = Tester.shown(Samples.workflow(folder))) {
            page.forget();
            page.session.show(Map.of("first", new NodeState(State.RUNNING, 0.25, Duration.ofSeconds(3), "meshing")), false);
            JsonObject told = page.last("simloom.runStates");
            JsonObject first = told.getAsJsonObject("states").getAsJsonObject("n:first");
            assertEquals("RUNNING", first.get("state").getAsString());
            assertEquals(0.25, first.get("progress").getAsDouble());
            assertEquals(3000, first.get("duration").getAsLong());
            assertEquals("meshing", first.get("reason").getAsString());
            assertFalse(told.get("all").getAsBoolean());
            page.settle();
            assertEquals(0, page.count("updateModel"));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        try (Tester page = Tester.shown(Samples.workflow(folder))) {
            page.session.show(Map.of("first", new NodeState(State.WAITING, Double.NaN, null, null)), true);
            JsonObject first = page.last("simloom.runStates").getAsJsonObject("states").getAsJsonObject("n:first");
            assertEquals(1, first.size(), first.toString());
        }
    }

    @Test
    void manyStatesInARowAreGathered() {
        try (Tester page = Tester.shown(Samples.workflow(folder))) {
            page.forget();
            for (int i = 0; i <= 1000; i++) {
                page.session.show(Map.of("first", new NodeState(State.RUNNING, i / 1000.0, null, null)), false);
            }
            page.await(action -> action.toString().contains("\"progress\":1.0"));
            assertTrue(page.count("simloom.runStates") <= 1001);
        }
    }

    @Test
    void aPageThatIsLoadedAnewHearsAllThatIsKnown() {
        try (Tester page = Tester.shown(Samples.workflow(folder))) {
            page.session.show(Map.of("first", new NodeState(State.CACHED, 1, null, "as before")), false);
            page.settle();
            page.forget();
            page.ask("requestModel", Map.of("options", Map.of()));
            page.settle();
            assertTrue(page.last("simloom.runStates").toString().contains("as before"));
            page.session.show(Map.of(), true);
            page.settle();
            page.forget();
            page.ask("requestModel", Map.of("options", Map.of()));
            page.settle();
            assertEquals(0, page.count("simloom.runStates"));
        }
    }
}
