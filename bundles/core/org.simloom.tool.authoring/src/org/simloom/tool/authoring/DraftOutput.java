package org.simloom.tool.authoring;

import java.util.Map;
import java.util.TreeMap;

import org.simloom.model.base.PortType;

/**
 * Something that the trial wrote and that can become an output.
 *
 * @param chosen   whether it becomes one
 * @param name     name of the output port
 * @param type     its type
 * @param unit     its unit
 * @param kind     reader of it: file, regex, json or csv
 * @param settings settings of the reader
 * @param where    the file, or file and place in it, as people name it: {@code fit.json#slope}
 * @param value    what the trial gave
 */
public record DraftOutput(boolean chosen, String name, PortType type, String unit, String kind,
        Map<String, String> settings, String where, String value) {
    public DraftOutput {
        settings = new TreeMap<>(settings);
    }

    /** The same, chosen or not. */
    public DraftOutput chosen(boolean becomes) {
        return new DraftOutput(becomes, name, type, unit, kind, settings, where, value);
    }

    /** The same under another name and unit. */
    public DraftOutput named(String port, String symbol) {
        return new DraftOutput(chosen, port, type, symbol, kind, settings, where, value);
    }
}
