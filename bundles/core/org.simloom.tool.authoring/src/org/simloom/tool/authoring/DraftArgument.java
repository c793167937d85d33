package org.simloom.tool.authoring;

import org.simloom.model.base.PortType;

/**
 * One word after the program.
 *
 * @param prefix what stands before the value in the same word, such as {@code --degree=}
 * @param text   the value as typed
 * @param file   target of the {@link DraftFile} that it names; empty where it names none
 * @param input  whether it becomes an input port
 * @param name   name of that port
 * @param type   its type
 * @param unit   its unit
 */
public record DraftArgument(String prefix, String text, String file, boolean input, String name, PortType type,
        String unit) {
    /** A word that stays as it is. */
    public static DraftArgument fixed(String prefix, String text) {
        return new DraftArgument(prefix, text, "", false, "", PortType.TEXT, "");
    }

    /** A word that names a file. */
    public static DraftArgument ofFile(String prefix, String text, String target) {
        return new DraftArgument(prefix, text, target, false, "", PortType.FILE, "");
    }

    /** The same as an input port, or no longer one. */
    public DraftArgument asInput(boolean becomes, String port, PortType kind, String symbol) {
        return new DraftArgument(prefix, text, file, becomes, port, kind, symbol);
    }

    /** The same with another text. */
    public DraftArgument withText(String other) {
        return new DraftArgument(prefix, other, file, input, name, type, unit);
    }

    /** The word as it was typed. */
    public String word() {
        return prefix + text;
    }
}
