package org.simloom.tool.authoring.internal.output;

import java.util.Map;

import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftOutput;

/** A candidate before it has a name of its own. */
record Found(String name, PortType type, String unit, String kind, Map<String, String> settings, String where, String value,
        boolean likely) {
    static Found of(String name, PortType type, String kind, Map<String, String> settings, String where, String value) {
        return new Found(name, type, "", kind, settings, where, value, false);
    }

    Found likely(boolean wanted) {
        return new Found(name, type, unit, kind, settings, where, value, wanted);
    }

    Found in(String symbol) {
        return new Found(name, type, symbol, kind, settings, where, value, likely);
    }

    DraftOutput draft(String port) {
        return new DraftOutput(likely, port, type, unit, kind, settings, where, value);
    }
}
