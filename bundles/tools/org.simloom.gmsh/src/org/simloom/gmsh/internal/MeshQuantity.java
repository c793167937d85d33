package org.simloom.gmsh.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.deck.MeshFacts;
import org.simloom.mesh.query.Point;
import org.simloom.model.base.OutputPort;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/**
 * Reads a figure of the mesh. Settings: {@code quantity} is one of {@link #QUANTITIES}; {@code group} asks for
 * a physical group instead of the whole mesh (nodes, elements, faces, volume); {@code path} is the mesh,
 * {@code mesh.inp} where it is not given.
 *
 * <p>{@code volume} is the volume of solids, the area of faces, the length of lines; of a group of faces or
 * edges their area or length. Coordinates have no unit, so figures with a unit are taken to be in the port's:
 * for a geometry in mm, mm³, mm² or mm.
 */
public final class MeshQuantity implements ResultReader {
    private static final List<String> QUANTITIES = List.of("nodes", "elements", "faces", "volume", "dimension", "pieces",
            "xmin", "xmax", "ymin", "ymax", "zmin", "zmax");

    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> settings) throws IOException {
        String quantity = settings.getOrDefault("quantity", port.getName());
        String path = settings.getOrDefault("path", MeshCheck.MESH);
        Location where = Location.element(path, port.getName());
        if (!QUANTITIES.contains(quantity)) {
            throw unknown(where, quantity);
        }
        MeshFacts facts = MeshFacts.read(context.file(path));
        String group = settings.getOrDefault("group", "");
        String unit = port.getUnit() == null ? "" : port.getUnit();
        return new Output.Plain(group.isEmpty() ? whole(facts, quantity, unit, where)
                : part(facts, group, quantity, unit, where));
    }

    private static Value whole(MeshFacts facts, String quantity, String unit, Location where) {
        Point min = facts.minimum();
        Point max = facts.maximum();
        return switch (quantity) {
            case "nodes" -> new IntegerValue(facts.nodes());
            case "elements" -> new IntegerValue(facts.elements());
            case "dimension" -> new IntegerValue(facts.dimension());
            case "pieces" -> new IntegerValue(facts.pieces());
            case "volume" -> new RealValue(facts.size(), unit);
            case "xmin" -> new RealValue(min.x(), unit);
            case "xmax" -> new RealValue(max.x(), unit);
            case "ymin" -> new RealValue(min.y(), unit);
            case "ymax" -> new RealValue(max.y(), unit);
            case "zmin" -> new RealValue(min.z(), unit);
            case "zmax" -> new RealValue(max.z(), unit);
            default -> throw unknown(where, quantity);
        };
    }

    private static Value part(MeshFacts facts, String name, String quantity, String unit, Location where) {
        MeshFacts.Group group = facts.group(name).filter(g -> !g.isEmpty())
                .orElseThrow(() -> Texts.problem("group.none", where, name, String.join(", ", facts.groups().keySet())));
        return switch (quantity) {
            case "nodes" -> new IntegerValue(group.nodes());
            case "elements" -> new IntegerValue(group.elements());
            case "faces" -> new IntegerValue(group.faces());
            case "volume" -> new RealValue(group.elements() > 0 ? group.size() : group.faceSize(), unit);
            default -> throw unknown(where, quantity);
        };
    }

    private static ProblemException unknown(Location where, String quantity) {
        return Texts.problem("quantity", where, quantity, String.join(", ", QUANTITIES));
    }
}
