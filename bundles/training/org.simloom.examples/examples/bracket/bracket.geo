// Angle bracket: a foot lying on z = 0, a wall standing at x = 0, a fillet between. Lengths in mm.
DefineConstant[
  thickness = {6,  Name "thickness"},
  fillet    = {8,  Name "fillet"},
  width     = {40, Name "width"},
  foot      = {60, Name "foot"},
  height    = {80, Name "height"},
  size      = {6,  Name "size"}
];
Point(1) = {0, 0, 0};
Point(2) = {foot, 0, 0};
Point(3) = {foot, 0, thickness};
Point(4) = {thickness + fillet, 0, thickness};
Point(5) = {thickness + fillet, 0, thickness + fillet};
Point(6) = {thickness, 0, thickness + fillet};
Point(7) = {thickness, 0, height};
Point(8) = {0, 0, height};
Line(1) = {1, 2};
Line(2) = {2, 3};
Line(3) = {3, 4};
Circle(4) = {4, 5, 6};
Line(5) = {6, 7};
Line(6) = {7, 8};
Line(7) = {8, 1};
Curve Loop(1) = {1, 2, 3, 4, 5, 6, 7};
Plane Surface(1) = {1};
solid[] = Extrude {0, width, 0} { Surface{1}; };
Physical Volume("bracket") = {solid[1]};
Physical Surface("fixed") = {solid[8]};
Physical Surface("loaded") = {solid[4]};
Physical Surface("fillet") = {solid[5]};
MeshSize {:} = size;
// six elements or more around the quarter circle of the bend
MeshSize { PointsOf { Surface{solid[5]}; } } = Min(size, fillet / 4);
Mesh.ElementOrder = 2;
Mesh.SaveGroupsOfNodes = 1;
