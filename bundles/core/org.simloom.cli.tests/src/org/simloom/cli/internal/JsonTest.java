package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/** What machines see: one document on the output and nothing else. */
class JsonTest extends CommandLineFixture {

    private JsonElement json(int code, String... arguments) {
        Outcome outcome = simloom(arguments);
        assertEquals(code, outcome.code(), outcome::toString);
        return parse(outcome.out());
    }

    private static JsonElement parse(String text) {
        JsonReader reader = new JsonReader(new java.io.StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        JsonElement document = JsonParser.parseReader(reader);
        try {
            assertEquals(com.google.gson.stream.JsonToken.END_DOCUMENT, reader.peek(), text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
        return document;
    }

    @Test
    void everyCommandGivesOneDocument() {
        String project = project().toString();
        JsonObject run = json(0, "run", path("bar.simflow"), "--json").getAsJsonObject();
        assertEquals(5.0, run.getAsJsonObject("outputs").getAsJsonObject("stress").get("real").getAsDouble());
        assertEquals(2, run.getAsJsonObject("counts").get("executed").getAsInt());
        assertEquals("will run: 1", "will run: " + json(0, "explain", path("bar.simflow"), "-i", "force=2", "--json")
                .getAsJsonObject().getAsJsonObject("counts").get("willRun"));
        assertEquals(1, json(0, "results", project, "--json").getAsJsonArray().size());
        assertEquals("SUCCEEDED", json(0, "results", project, "last", "--json").getAsJsonObject().get("state").getAsString());
        assertEquals(0, json(0, "validate", project, "--json").getAsJsonObject().get("errors").getAsInt());
        assertEquals("test.shell", json(0, "tools", project, "--json").getAsJsonArray().get(0).getAsJsonObject()
                .get("id").getAsString());
        assertTrue(json(0, "examples", "--json").isJsonArray());
        assertTrue(json(0, "gc", project, "--json").isJsonObject());
    }

    @Test
    void progressIsLinesOfJson() {
        List<String> lines = simloom("run", path("bar.simflow"), "--json").err().lines().toList();
        List<String> events = lines.stream().map(line -> parse(line).getAsJsonObject().get("event").getAsString()).toList();
        assertEquals("started", events.get(0));
        assertTrue(events.contains("task"), events.toString());
    }

    @Test
    void problemsAreADocumentToo() throws IOException {
        JsonObject wrong = json(2, "run", path("bar.simflow"), "-i", "forse=1", "--json").getAsJsonObject();
        assertEquals("engine.input.nearest", wrong.getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString());
        JsonObject failed = json(1, "run", path("bar.simflow"), "-i", "force=13", "--json").getAsJsonObject();
        assertEquals("FAILED", failed.get("state").getAsString());
        assertEquals("tool.failed", failed.getAsJsonArray("problems").get(0).getAsJsonObject().get("code").getAsString());
        java.nio.file.Files.writeString(file("bar.simflow"), "<");
        JsonObject damaged = json(1, "validate", project().toString(), "--json").getAsJsonObject();
        assertEquals(1, damaged.getAsJsonArray("problems").get(0).getAsJsonObject().get("line").getAsInt());
        assertEquals(1, json(2, "run", path("bar.simflow"), "--json").getAsJsonObject().getAsJsonArray("problems").size());
    }
}
