// NAFEMS T4: rectangular plate 0.6 m x 1.0 m; divisions across the width.
DefineConstant[ divisions = {12, Name "divisions"} ];
Point(1) = {0, 0, 0};
Point(2) = {0.6, 0, 0};
Point(3) = {0.6, 1, 0};
Point(4) = {0, 1, 0};
Line(1) = {1, 2};
Line(2) = {2, 3};
Line(3) = {3, 4};
Line(4) = {4, 1};
Curve Loop(1) = {1, 2, 3, 4};
Plane Surface(1) = {1};
// a multiple of five along the height, so that a node lies at y = 0.2 m
Transfinite Curve {1, 3} = divisions + 1;
Transfinite Curve {2, 4} = 5 * Ceil(divisions / 3) + 1;
Transfinite Surface {1};
Recombine Surface {1};
Physical Curve("hot") = {1};
Physical Curve("cooled") = {2, 3};
Physical Surface("plate") = {1};
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
