// NAFEMS LE1: quarter of an elliptic membrane. Lengths in m.
DefineConstant[ divisions = {32, Name "divisions"} ];
Point(1) = {0, 0, 0};
Point(2) = {0, 1, 0};      // A
Point(3) = {0, 2.75, 0};   // B
Point(4) = {3.25, 0, 0};   // C
Point(5) = {2, 0, 0};      // D
Line(1) = {2, 3};
Ellipse(2) = {3, 1, 4, 4};
Line(3) = {4, 5};
Ellipse(4) = {5, 1, 5, 2};
Curve Loop(1) = {-4, -3, -2, -1};
Plane Surface(1) = {1};
Transfinite Curve {1, 2, 3, 4} = divisions + 1;
Transfinite Surface {1};
Recombine Surface {1};
Physical Curve("symmetry_x") = {1};
Physical Curve("outer") = {2};
Physical Curve("symmetry_y") = {3};
Physical Surface("membrane") = {1};
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
