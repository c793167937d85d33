package org.simloom.drawing.svg;

import org.simloom.drawing.Role;

/** Colours of a picture, as CSS writes them. */
public enum Theme {
    LIGHT("#ffffff", "#ffffff", "#1f2933", "#66727f", "#8d99a6", "#c4ccd4", "#c0392b", "#b7791f"),
    DARK("#1e2126", "#2a2e35", "#e6e9ed", "#a3adb8", "#7f8b97", "#4a525c", "#ff7b6b", "#e0a63f"),
    /** Black on white, for paper. */
    PRINT("#ffffff", "#ffffff", "#000000", "#303030", "#404040", "#000000", "#000000", "#000000");

    private final String background;
    private final String surface;
    private final String text;
    private final String faint;
    private final String line;
    private final String border;
    private final String fault;
    private final String warning;

    Theme(String background, String surface, String text, String faint, String line, String border, String fault,
            String warning) {
        this.background = background;
        this.surface = surface;
        this.text = text;
        this.faint = faint;
        this.line = line;
        this.border = border;
        this.fault = fault;
        this.warning = warning;
    }

    public String background() {
        return background;
    }

    /** Inside of boxes. */
    public String surface() {
        return surface;
    }

    public String text() {
        return text;
    }

    /** Of details and ports. */
    public String faint() {
        return faint;
    }

    public String line() {
        return line;
    }

    public String border() {
        return border;
    }

    /** Of what is wrong. */
    public String fault() {
        return fault;
    }

    /** Of what may be wrong. */
    public String warning() {
        return warning;
    }

    /** What tells kinds of boxes apart. */
    public String accent(Role role) {
        if (this == PRINT) {
            return "#d9d9d9";
        }
        return switch (role) {
            case INPUT, START -> "#2f80c3";
            case OUTPUT, END -> "#2e9e6b";
            case TOOL_TASK, STEP -> "#3d6fb6";
            case SCRIPT_TASK -> "#8a5fb5";
            case EXPRESSION_TASK -> "#1f9aa0";
            case SURROGATE_TASK -> "#7a5cc4";
            case SUB_WORKFLOW, VERIFICATION -> "#b8792b";
            case FOR_EACH, REPEAT, BRANCH, CASE -> "#a14f7a";
            case RESOURCE -> "#6c7a89";
            case UNKNOWN -> fault;
        };
    }
}
