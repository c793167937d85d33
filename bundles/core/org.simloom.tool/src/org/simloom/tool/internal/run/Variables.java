package org.simloom.tool.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.expression.Expression;
import org.simloom.model.base.InputPort;
import org.simloom.model.tool.InputTemplate;
import org.simloom.tool.ToolJob;
import org.simloom.tool.internal.template.TemplateValues;
import org.simloom.tool.internal.template.Templates;

/**
 * What the templates of one attempt see: every input by name, {@code inputs_json}, and for repeated
 * arguments {@code port}.
 */
public final class Variables {
    private final ToolJob job;
    private final Map<String, Value> inputs;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Map<String, Object> all;

    public Variables(ToolJob job, Map<String, Value> inputs) {
        this.job = job;
        this.inputs = inputs;
        Map<String, Object> bare = TemplateValues.of(inputs, Map.of());
        inputs.forEach((name, value) -> {
            if (value instanceof FileValue || value instanceof DirectoryValue) {
                paths.put(name, path(name, bare));
            }
        });
        this.all = TemplateValues.of(inputs, paths);
        all.put("inputs_json", TemplateValues.json(TemplateValues.of(inputs, paths)));
    }

    private String path(String port, Map<String, Object> bare) {
        for (InputTemplate template : job.templates()) {
            if (port.equals(template.getPort())) {
                return Templates.render(job.descriptor().getId(), template.getTarget(), bare);
            }
        }
        return "inputs/" + port + "/" + bare.get(port);
    }

    /** Where files and folders lie in the attempt's folder, by port. */
    Map<String, String> paths() {
        return paths;
    }

    /** A text with its square brackets filled in. */
    public String render(String name, String text) {
        return Templates.render(name, text, all);
    }

    /** Whether a condition over the inputs holds; an empty one does. */
    boolean holds(String condition) {
        return condition == null || condition.isBlank() || Expression.parse(condition).test(withDefaults(condition));
    }

    // an optional input without a value counts as false in a condition
    private Map<String, Value> withDefaults(String condition) {
        Map<String, Value> values = new LinkedHashMap<>();
        Expression.parse(condition).variables().forEach(name -> values.put(name, new BooleanValue(false)));
        inputs.forEach((name, value) -> values.put(name,
                value instanceof FileValue || value instanceof DirectoryValue ? new BooleanValue(true) : value));
        return values;
    }

    /** The variables once for every input that the descriptor does not name. */
    List<Map<String, Object>> perExtraInput() {
        List<String> described = job.descriptor().getInputs().stream().map(InputPort::getName).toList();
        List<Map<String, Object>> sets = new ArrayList<>();
        for (InputPort port : job.inputs()) {
            if (!described.contains(port.getName()) && inputs.containsKey(port.getName())) {
                Map<String, Object> own = new LinkedHashMap<>(all);
                own.put("port", Map.of("name", port.getName(), "value", all.get(port.getName()), "unit",
                        port.getUnit() == null ? "" : port.getUnit()));
                sets.add(own);
            }
        }
        return sets;
    }

    Map<String, Object> all() {
        return all;
    }
}
