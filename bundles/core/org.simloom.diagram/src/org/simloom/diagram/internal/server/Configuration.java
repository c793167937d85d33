package org.simloom.diagram.internal.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.graph.DefaultTypes;
import org.eclipse.glsp.graph.GraphPackage;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.layout.ServerLayoutKind;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;
import org.simloom.diagram.internal.graph.Types;
import org.simloom.drawing.Line;
import org.simloom.drawing.Role;

/** Which kinds of things there are and what the user may do with them. Sizes are known here, so the page measures nothing. */
public final class Configuration extends BaseDiagramConfiguration {
    private static final List<Role> KEPT = List.of(Role.VERIFICATION, Role.CASE);

    @Override
    public Map<String, EClass> getTypeMappings() {
        Map<String, EClass> types = new HashMap<>(DefaultTypes.getDefaultTypeMappings());
        for (Role role : Role.values()) {
            types.put(Types.node(role), GraphPackage.Literals.GNODE);
        }
        for (Line.Style style : Line.Style.values()) {
            types.put(Types.edge(style), GraphPackage.Literals.GEDGE);
        }
        types.put("port:in", GraphPackage.Literals.GPORT);
        types.put("port:out", GraphPackage.Literals.GPORT);
        types.put(Types.NAME, GraphPackage.Literals.GLABEL);
        return types;
    }

    @Override
    public List<ShapeTypeHint> getShapeTypeHints() {
        List<ShapeTypeHint> hints = new ArrayList<>();
        List<String> nodes = Arrays.stream(Role.values()).map(Types::node).toList();
        hints.add(new ShapeTypeHint(DefaultTypes.GRAPH, false, false, false, false, nodes));
        for (Role role : Role.values()) {
            boolean box = switch (role) {
                case TOOL_TASK, SCRIPT_TASK, EXPRESSION_TASK, SURROGATE_TASK, SUB_WORKFLOW, FOR_EACH, REPEAT, BRANCH, CASE, STEP -> true;
                default -> false;
            };
            hints.add(new ShapeTypeHint(Types.node(role), true, !KEPT.contains(role), box, false, nodes));
        }
        hints.add(new ShapeTypeHint("port:in", false, false, false, false));
        hints.add(new ShapeTypeHint("port:out", false, false, false, false));
        return hints;
    }

    @Override
    public List<EdgeTypeHint> getEdgeTypeHints() {
        List<String> ports = List.of("port:in", "port:out");
        List<String> ends = new ArrayList<>(ports);
        Arrays.stream(Role.values()).map(Types::node).forEach(ends::add);
        return Arrays.stream(Line.Style.values()).map(style -> new EdgeTypeHint(Types.edge(style), true, true, true, false, ends, ends))
                .toList();
    }

    @Override
    public ServerLayoutKind getLayoutKind() {
        return ServerLayoutKind.NONE;
    }

    @Override
    public boolean needsClientLayout() {
        return false;
    }

    @Override
    public boolean animatedUpdate() {
        return false;
    }
}
