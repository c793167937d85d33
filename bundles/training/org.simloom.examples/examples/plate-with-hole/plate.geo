// Quarter of a plate with a central circular hole, in tension along x. Lengths in mm.
DefineConstant[
  width    = {100, Name "width"},
  length   = {300, Name "length"},
  diameter = {20,  Name "diameter"},
  size     = {4,   Name "size"}
];
SetFactory("OpenCASCADE");
plate = newreg; Rectangle(plate) = {0, 0, 0, length / 2, width / 2};
hole  = newreg; Disk(hole) = {0, 0, 0, diameter / 2};
quarter() = BooleanDifference{ Surface{plate}; Delete; }{ Surface{hole}; Delete; };

eps = 1e-6 * length;
held_x() = Curve In BoundingBox {-eps, -eps, -eps, eps, width / 2 + eps, eps};
held_y() = Curve In BoundingBox {-eps, -eps, -eps, length / 2 + eps, eps, eps};
pulled() = Curve In BoundingBox {length / 2 - eps, -eps, -eps, length / 2 + eps, width / 2 + eps, eps};
bore()   = Curve In BoundingBox {-eps, -eps, -eps, diameter / 2 + eps, diameter / 2 + eps, eps};
bore() -= held_x();
bore() -= held_y();

Physical Surface("plate") = quarter();
Physical Curve("symmetry_x") = held_x();
Physical Curve("symmetry_y") = held_y();
Physical Curve("pulled") = pulled();
Physical Curve("hole") = bore();

Field[1] = Distance; Field[1].CurvesList = {bore()}; Field[1].NumPointsPerCurve = 200;
Field[2] = Threshold; Field[2].InField = 1;
Field[2].SizeMin = diameter / 40; Field[2].SizeMax = size;
Field[2].DistMin = 0; Field[2].DistMax = 2 * diameter;
Background Field = 2;
Mesh.MeshSizeExtendFromBoundary = 0; Mesh.MeshSizeFromPoints = 0; Mesh.MeshSizeFromCurvature = 0;
Mesh.Algorithm = 6;
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
