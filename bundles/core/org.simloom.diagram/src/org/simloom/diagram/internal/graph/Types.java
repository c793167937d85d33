package org.simloom.diagram.internal.graph;

import java.util.Locale;

import org.simloom.drawing.Line;
import org.simloom.drawing.Pin;
import org.simloom.drawing.Role;

/** What things in the diagram are called towards the page, by what they stand for. */
public final class Types {
    /** A label that can be edited. */
    public static final String NAME = "label:name";

    private Types() {
    }

    /** {@code toolTask} for TOOL_TASK, and so on; also the name of its picture in the page. */
    public static String kind(Role role) {
        String[] words = role.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder kind = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            kind.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return kind.toString();
    }

    public static String node(Role role) {
        return "node:" + kind(role);
    }

    public static String port(Pin pin) {
        return pin.side() == Pin.Side.LEFT ? "port:in" : "port:out";
    }

    public static String edge(Line.Style style) {
        return "edge:" + style.name().toLowerCase(Locale.ROOT);
    }
}
