package org.simloom.gmsh.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.l10n.Message;
import org.simloom.deck.MeshFacts;
import org.simloom.gmsh.internal.script.GeoScript;
import org.simloom.gmsh.internal.script.PhysicalGroup;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/** Whether the physical groups that a geometry names are in the mesh and not empty. */
final class GroupRules {
    private static final String NAME = "gmsh.groups";

    private final MeshFacts facts;
    private final Map<String, Integer> looseFaces;
    private final List<Evidence> seen = new ArrayList<>();
    private final List<String> good = new ArrayList<>();

    GroupRules(MeshFacts facts, Map<String, Integer> looseFaces) {
        this.facts = facts;
        this.looseFaces = looseFaces;
    }

    /** Checks the groups of the script. */
    List<Evidence> check(ToolContext context) throws IOException {
        Optional<Path> geometry = ParameterCheck.geometry(context).filter(GeoScript::is).filter(Files::isRegularFile);
        if (geometry.isPresent()) {
            Collection<PhysicalGroup> groups = GeoScript.read(geometry.get()).groups();
            groups.forEach(this::group);
            clashes(groups);
        }
        looseFaces.forEach((name, count) ->
                seen.add(Evidence.violated(NAME, Texts.get("group.loose", name, count), MeshCheck.MESH)));
        if (!good.isEmpty()) {
            seen.add(Evidence.held(NAME, Texts.get("groups.held", String.join(", ", good)), MeshCheck.MESH));
        } else if (seen.isEmpty()) {
            seen.add(Evidence.warned(NAME, Texts.get("groups.none"), MeshCheck.MESH));
        }
        return seen;
    }

    private void group(PhysicalGroup group) {
        if (!group.isLegal()) {
            seen.add(Evidence.violated(NAME, Texts.get("group.name", group.name(), group.line()), MeshCheck.MESH));
        } else if (amount(group) > 0) {
            good.add(group.name());
        } else if (group.dimension() > facts.dimension()) {
            seen.add(Evidence.warned(NAME, Texts.get("group.higher", group.name(), facts.dimension()), MeshCheck.MESH));
        } else {
            Message text = Texts.get("group.empty", group.name(), group.line());
            seen.add(group.conditional() ? Evidence.warned(NAME, text, MeshCheck.MESH)
                    : Evidence.violated(NAME, text, MeshCheck.MESH));
        }
    }

    /** How much of what the group should hold is there: elements, faces or nodes. */
    private long amount(PhysicalGroup group) {
        return facts.group(group.setName()).map(found -> switch (facts.dimension() - group.dimension()) {
            case 0 -> found.elements();
            // points of a mesh of lines are no faces
            case 1 -> group.dimension() == 0 ? found.nodes() : found.faces();
            default -> found.nodes();
        }).orElse(0L);
    }

    // decks know no case: two groups would be one
    private void clashes(Collection<PhysicalGroup> groups) {
        Map<String, String> names = new HashMap<>();
        for (PhysicalGroup group : groups) {
            String other = names.putIfAbsent(group.setName().toUpperCase(Locale.ROOT), group.name());
            if (other != null && !other.equals(group.name())) {
                seen.add(Evidence.violated(NAME, Texts.get("group.clash", other, group.name()), MeshCheck.MESH));
            }
        }
    }
}
