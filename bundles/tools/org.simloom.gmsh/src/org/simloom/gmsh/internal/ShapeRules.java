package org.simloom.gmsh.internal;

import java.util.Optional;

import org.simloom.base.values.Numbers;
import org.simloom.deck.ElementChoice;
import org.simloom.deck.MeshFacts;
import org.simloom.mesh.query.Point;
import org.simloom.tool.Evidence;

/** Whether the elements of a mesh are such that a solver can use them. */
final class ShapeRules {
    /** Of the mesh's extent; coordinates have about 14 digits. */
    private static final double TOLERANCE = 1e-8;

    private ShapeRules() {
    }

    /** No element is inside out. */
    static Evidence turned(MeshFacts facts) {
        return facts.insideOut() == 0 ? Evidence.held(MeshCheck.NAME, Texts.get("turned.held"), MeshCheck.MESH)
                : Evidence.violated(MeshCheck.NAME, Texts.get(facts.dimension() == 2 ? "turned.plane" : "turned.violated",
                        facts.insideOut(), facts.firstInsideOut()), MeshCheck.MESH);
    }

    /** The mesh has a size. */
    static Evidence size(MeshFacts facts) {
        String size = Numbers.display(facts.size(), "");
        String key = "size." + facts.dimension();
        return facts.size() > 0 && Double.isFinite(facts.size())
                ? Evidence.held(MeshCheck.NAME, Texts.get(key, size), MeshCheck.MESH)
                : Evidence.violated(MeshCheck.NAME, Texts.get("size.violated", size), MeshCheck.MESH);
    }

    /** Plane elements lie in the plane z = 0, axisymmetric ones where the radius x is positive. */
    static Optional<Evidence> flat(MeshFacts facts, ElementChoice choice) {
        boolean axisymmetric = choice.family().equals("CAX");
        if (facts.dimension() != 2 || !choice.family().isEmpty() && !choice.family().startsWith("C")) {
            return Optional.empty();
        }
        Point min = facts.minimum();
        Point max = facts.maximum();
        double room = TOLERANCE * Math.max(max.x() - min.x(), max.y() - min.y());
        if (Math.max(Math.abs(min.z()), Math.abs(max.z())) > room) {
            return Optional.of(Evidence.violated(MeshCheck.NAME, Texts.get("flat.violated", Numbers.display(min.z(), ""),
                    Numbers.display(max.z(), "")), MeshCheck.MESH));
        }
        if (axisymmetric && min.x() < -room) {
            return Optional.of(Evidence.violated(MeshCheck.NAME, Texts.get("radius.violated",
                    Numbers.display(min.x(), "")), MeshCheck.MESH));
        }
        return Optional.of(Evidence.held(MeshCheck.NAME, Texts.get("flat.held"), MeshCheck.MESH));
    }

    /** The mesh hangs together; it need not. */
    static Evidence pieces(MeshFacts facts) {
        return facts.pieces() > 1
                ? Evidence.warned(MeshCheck.NAME, Texts.get("pieces.warned", facts.pieces()), MeshCheck.MESH)
                : Evidence.held(MeshCheck.NAME, Texts.get("pieces.held", facts.pieces()), MeshCheck.MESH);
    }
}
