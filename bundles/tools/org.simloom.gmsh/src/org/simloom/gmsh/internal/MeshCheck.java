package org.simloom.gmsh.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.TextValue;
import org.simloom.deck.ElementChoice;
import org.simloom.deck.MeshConverter;
import org.simloom.deck.MeshConverter.Converted;
import org.simloom.deck.MeshFacts;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/**
 * After gmsh ran: makes the mesh a deck can include ({@value #MESH}) of what gmsh wrote ({@value #RAW}), and
 * looks whether it is the mesh that was meant: gmsh ends with 0 and a valid mesh where the geometry is
 * impossible. It has no settings; {@link RequireCheck} asks for more.
 */
public final class MeshCheck implements CheckService {
    /** What gmsh writes. */
    static final String RAW = "gmsh.inp";
    /** What a deck includes. */
    static final String MESH = "mesh.inp";
    static final String NAME = "gmsh.mesh";

    @Override
    public List<Evidence> check(ToolContext context, Map<String, String> settings) throws IOException {
        ElementChoice choice = choice(context);
        Path mesh = context.file(MESH);
        Converted converted = MeshConverter.convert(context.file(RAW), mesh, choice);
        MeshFacts facts = MeshFacts.read(mesh);
        List<Evidence> seen = new ArrayList<>();
        seen.add(Evidence.held(NAME, Texts.get("mesh.held", facts.elements(), facts.nodes()), MESH));
        seen.add(dimension(context, facts));
        seen.add(ShapeRules.turned(facts));
        seen.add(ShapeRules.size(facts));
        ShapeRules.flat(facts, choice).ifPresent(seen::add);
        seen.add(ShapeRules.pieces(facts));
        seen.addAll(new GroupRules(facts, converted.looseFaces()).check(context));
        return seen;
    }

    private static ElementChoice choice(ToolContext context) {
        String family = context.inputs().get("element") instanceof TextValue text ? text.value().strip() : "";
        boolean reduced = context.inputs().get("reduced_integration") instanceof BooleanValue wanted && wanted.value();
        return new ElementChoice(family, reduced);
    }

    private static Evidence dimension(ToolContext context, MeshFacts facts) {
        boolean other = context.inputs().get("dimension") instanceof IntegerValue wanted
                && wanted.value() != facts.dimension();
        return other ? Evidence.violated(NAME, Texts.get("dimension.violated", facts.dimension(),
                context.inputs().get("dimension").display()), MESH)
                : Evidence.held(NAME, Texts.get("dimension.held", facts.dimension()), MESH);
    }
}
