package org.simloom.deck;

/** Scripts whose true sizes are known. */
final class Geometries {
    /** A box 1 x 2 x 3 with named sides; rec = 0 tetrahedra, 1 hexahedra, 2 wedges. */
    static final String BOX = """
            DefineConstant[ size = 0.5, order = 1, rec = 0, inc = 1 ];
            Point(1) = {0, 0, 0}; Point(2) = {1, 0, 0}; Point(3) = {1, 2, 0}; Point(4) = {0, 2, 0};
            Line(1) = {1, 2}; Line(2) = {2, 3}; Line(3) = {3, 4}; Line(4) = {4, 1};
            Curve Loop(1) = {1, 2, 3, 4}; Plane Surface(1) = {1};
            If (rec == 1)
              Transfinite Surface {1}; Recombine Surface {1};
            EndIf
            If (rec > 0)
              out[] = Extrude {0, 0, 3} { Surface{1}; Layers{4}; Recombine; };
            Else
              out[] = Extrude {0, 0, 3} { Surface{1}; };
            EndIf
            Physical Volume("box") = {out[1]};
            Physical Surface("bottom") = {1};
            Physical Surface("top") = {out[0]};
            Physical Surface("front") = {out[2]};
            Physical Surface("right") = {out[3]};
            Physical Surface("back") = {out[4]};
            Physical Surface("left") = {out[5]};
            Physical Curve("edge") = {1};
            Physical Point("corner") = {1};
            Mesh.MeshSizeMax = size; Mesh.ElementOrder = order; Mesh.SecondOrderIncomplete = inc;
            """;

    /** A plate 2 x 1 in the xy plane with named edges; rec = 1 quadrilaterals. */
    static final String PLATE = """
            DefineConstant[ size = 0.3, order = 1, rec = 0 ];
            Point(1) = {0, 0, 0}; Point(2) = {2, 0, 0}; Point(3) = {2, 1, 0}; Point(4) = {0, 1, 0};
            Line(1) = {1, 2}; Line(2) = {2, 3}; Line(3) = {3, 4}; Line(4) = {4, 1};
            Curve Loop(1) = {1, 2, 3, 4}; Plane Surface(1) = {1};
            If (rec == 1)
              Recombine Surface {1};
            EndIf
            Physical Surface("plate") = {1};
            Physical Curve("bottom") = {1}; Physical Curve("right") = {2};
            Physical Curve("top") = {3}; Physical Curve("left") = {4};
            Mesh.MeshSizeMax = size; Mesh.ElementOrder = order; Mesh.SecondOrderIncomplete = 1;
            """;

    /** A quarter of a disc of radius 2 and thickness 1; the curved side is a group. */
    static final String DISC = """
            SetFactory("OpenCASCADE");
            DefineConstant[ order = 2, size = 0.4 ];
            Cylinder(1) = {0, 0, 0, 0, 0, 1, 2, Pi / 2};
            e = 1e-4;
            round() = Surface {:};
            round() -= Surface In BoundingBox {-e, -e, -e, 2 + e, e, 1 + e};
            round() -= Surface In BoundingBox {-e, -e, -e, e, 2 + e, 1 + e};
            round() -= Surface In BoundingBox {-e, -e, -e, 2 + e, 2 + e, e};
            round() -= Surface In BoundingBox {-e, -e, 1 - e, 2 + e, 2 + e, 1 + e};
            Physical Volume("disc") = {1};
            Physical Surface("round") = round();
            Mesh.MeshSizeMax = size; Mesh.ElementOrder = order;
            """;

    private Geometries() {
    }
}
