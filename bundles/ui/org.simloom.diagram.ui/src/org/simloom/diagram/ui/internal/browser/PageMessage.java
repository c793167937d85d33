package org.simloom.diagram.ui.internal.browser;

import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What the page says to the workbench, and is told by it.
 *
 * @param kind   what is asked for
 * @param action the rest of it
 */
public record PageMessage(String kind, JsonObject action) {
    /** What the page calls itself. */
    private static final String CLIENT = "simloom";
    private static final Gson GSON = new Gson();

    /** Reads a text from the page; one that is no message is of no kind. */
    public static PageMessage read(String text) {
        try {
            JsonObject action = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("action");
            return new PageMessage(action.get("kind").getAsString(), action);
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException | ClassCastException e) {
            return new PageMessage("", new JsonObject());
        }
    }

    /** A message in the page's own form. */
    public static String write(String kind, Map<String, ?> properties) {
        JsonObject action = GSON.toJsonTree(properties).getAsJsonObject();
        action.addProperty("kind", kind);
        return new PageMessage(kind, action).write();
    }

    /** The message in the page's own form. */
    public String write() {
        JsonObject message = new JsonObject();
        message.addProperty("clientId", CLIENT);
        message.add("action", action);
        return GSON.toJson(message);
    }

    /** A text of the action; empty where it has none of that name. */
    public String text(String name) {
        JsonElement value = action.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** A number of the action; 0 where it has none of that name. */
    public double number(String name) {
        JsonElement value = action.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() ? value.getAsDouble() : 0;
    }

    /** A flag of the action. */
    public boolean flag(String name) {
        JsonElement value = action.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }
}
