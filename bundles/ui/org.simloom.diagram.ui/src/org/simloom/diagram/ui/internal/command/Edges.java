package org.simloom.diagram.ui.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.simloom.diagram.ui.internal.Texts;

/** What can be aligned by, for Quick Access and key bindings. */
public final class Edges implements IParameterValues {
    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        List.of("left", "center", "right", "top", "middle", "bottom").forEach(edge -> values.put(Texts.get("align." + edge), edge));
        return values;
    }
}
