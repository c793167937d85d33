package org.simloom.gmsh.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.simloom.deck.MeshFacts;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/**
 * What a task asks of its mesh beyond {@link MeshCheck}. Settings: {@code groups}, names by commas that must be
 * there and not be empty, for names that the geometry's script makes by expressions or that come from a STEP
 * file; {@code pieces}, the number of parts that hang together.
 */
public final class RequireCheck implements CheckService {
    private static final String NAME = "gmsh.require";

    @Override
    public List<Evidence> check(ToolContext context, Map<String, String> settings) throws IOException {
        MeshFacts facts = MeshFacts.read(context.file(MeshCheck.MESH));
        List<Evidence> seen = new ArrayList<>();
        Arrays.stream(settings.getOrDefault("groups", "").split(",")).map(String::strip)
                .filter(name -> !name.isEmpty()).forEach(name -> seen.add(group(facts, name)));
        String pieces = settings.getOrDefault("pieces", "").strip();
        if (!pieces.isEmpty()) {
            boolean held = pieces.equals(Integer.toString(facts.pieces()));
            seen.add(held ? Evidence.held(NAME, Texts.get("pieces.held", pieces), MeshCheck.MESH)
                    : Evidence.violated(NAME, Texts.get("pieces.violated", facts.pieces(), pieces), MeshCheck.MESH));
        }
        return seen.isEmpty() ? List.of(Evidence.warned(NAME, Texts.get("require.nothing"), MeshCheck.MESH)) : seen;
    }

    private static Evidence group(MeshFacts facts, String name) {
        boolean there = facts.group(name.replace(' ', '_')).filter(group -> !group.isEmpty()).isPresent();
        return there ? Evidence.held(NAME, Texts.get("groups.held", name), MeshCheck.MESH)
                : Evidence.violated(NAME, Texts.get("group.required", name), MeshCheck.MESH);
    }
}
