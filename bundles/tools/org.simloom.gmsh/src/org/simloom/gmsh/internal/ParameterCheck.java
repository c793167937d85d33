package org.simloom.gmsh.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.simloom.base.l10n.Message;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.gmsh.internal.script.GeoScript;
import org.simloom.model.base.InputPort;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/**
 * Before gmsh runs: whether the geometry has the parameters that it is given. Gmsh ignores any other
 * without a word, and meshes with the parameter's own value.
 */
public final class ParameterCheck implements CheckService {
    private static final String NAME = "gmsh.parameters";

    @Override
    public List<Evidence> check(ToolContext context, Map<String, String> settings) throws IOException {
        Optional<Path> geometry = geometry(context);
        if (geometry.isEmpty()) {
            return List.of(Evidence.violated(NAME, Texts.get("geometry.none"), ""));
        }
        String source = geometry.get().getFileName().toString();
        Set<String> described = context.job().descriptor().getInputs().stream().map(InputPort::getName)
                .collect(Collectors.toSet());
        List<String> names = context.inputs().keySet().stream().filter(name -> !described.contains(name)).sorted().toList();
        Optional<GeoScript> script = GeoScript.is(geometry.get()) ? Optional.of(GeoScript.read(geometry.get()))
                : Optional.empty();
        List<Evidence> seen = new ArrayList<>();
        for (String name : names) {
            objection(name, context.inputs().get(name), script)
                    .ifPresent(text -> seen.add(Evidence.violated(NAME, text, source)));
        }
        return !seen.isEmpty() ? seen : List.of(Evidence.held(NAME, names.isEmpty() ? Texts.get("parameters.none")
                : Texts.get("parameters.held", String.join(", ", names)), source));
    }

    private static Optional<Message> objection(String name, Value value, Optional<GeoScript> script) {
        if (script.isEmpty()) {
            return Optional.of(Texts.get("parameter.fixed", name));
        }
        Optional<Integer> line = script.get().overwritten(name);
        if (line.isPresent()) {
            return Optional.of(Texts.get("parameter.overwritten", name, line.get()));
        }
        if (!script.get().takes(name)) {
            String there = String.join(", ", script.get().parameters());
            return Optional.of(there.isEmpty() ? Texts.get("parameter.none", name)
                    : Texts.get("parameter.unknown", name, there));
        }
        return value instanceof RealValue || value instanceof IntegerValue ? Optional.empty()
                : Optional.of(Texts.get("parameter.number", name, value.display()));
    }

    /** The geometry file in the attempt's folder. */
    static Optional<Path> geometry(ToolContext context) {
        return context.inputs().get("geometry") instanceof FileValue file ? Optional.of(context.file(file.name()))
                : Optional.empty();
    }
}
