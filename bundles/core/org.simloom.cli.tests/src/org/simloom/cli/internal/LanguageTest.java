package org.simloom.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What was run in one language is told in the one that is asked for, to people and to machines, and does not run again for it. */
class LanguageTest extends CommandLineFixture {
    private JsonObject json(String... arguments) {
        Outcome outcome = simloom(arguments);
        assertEquals(0, outcome.code(), outcome::toString);
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    private JsonObject task(int number) {
        return json("results", project().toString(), "last", "--json").getAsJsonArray("tasks").get(number).getAsJsonObject();
    }

    private static List<JsonObject> evidence(JsonObject task) {
        return task.getAsJsonObject("origin").getAsJsonArray("verdict").asList().stream().map(one -> one.getAsJsonObject()).toList();
    }

    @Test
    void resultsTellWhatWasSeenAndWhy() {
        assertEquals(0, simloom("run", path("bar.simflow")).code());
        JsonObject english = task(0);
        assertEquals("it has never run", english.get("reason").getAsString());
        Locale.setDefault(Locale.KOREAN);
        JsonObject korean = task(0);
        assertEquals("처음 실행입니다", korean.get("reason").getAsString());
        assertEquals(evidence(english).size(), evidence(korean).size());
        for (int i = 0; i < evidence(korean).size(); i++) {
            JsonObject one = evidence(korean).get(i);
            assertEquals(List.of("check", "result", "text", "source"), List.copyOf(one.keySet()));
            assertTrue(one.get("text").getAsString().matches(".*[가-힣].*"), one::toString);
            assertEquals(evidence(english).get(i).get("check"), one.get("check"));
        }
        Outcome shown = simloom("results", project().toString(), "last");
        assertTrue(shown.out().contains("처음 실행입니다") && shown.out().contains("종료 코드 0"), shown::toString);
        assertFalse(shown.out().contains("Exit code") || shown.out().contains("never run") || shown.out().contains("expression"), shown::toString);
        assertEquals(0, json("run", path("bar.simflow"), "--json").getAsJsonObject("counts").get("executed").getAsInt());
        assertEquals(0, json("explain", path("bar.simflow"), "--json").getAsJsonObject("counts").get("willRun").getAsInt());
    }

    @Test
    void explanationsHaveTheSameFieldsInEveryLanguage() {
        JsonObject reason = json("explain", path("bar.simflow"), "--json").getAsJsonArray("tasks").get(0).getAsJsonObject()
                .getAsJsonArray("reasons").get(0).getAsJsonObject();
        assertEquals("{\"kind\":\"NEVER_RUN\",\"name\":\"\",\"from\":\"\",\"to\":\"\",\"text\":\"it has never run\"}", reason.toString());
        Locale.setDefault(Locale.KOREAN);
        reason = json("explain", path("bar.simflow"), "--json").getAsJsonArray("tasks").get(0).getAsJsonObject()
                .getAsJsonArray("reasons").get(0).getAsJsonObject();
        assertEquals(List.of("kind", "name", "from", "to", "text"), List.copyOf(reason.keySet()));
        assertEquals("처음 실행입니다", reason.get("text").getAsString());
    }
}
