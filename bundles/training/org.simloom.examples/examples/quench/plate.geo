// A strip through half the thickness of a plate, one element high: x = 0 is the middle. Lengths in m.
DefineConstant[
  thickness = {0.04, Name "thickness"},
  divisions = {20,   Name "divisions"}
];
half = thickness / 2;
high = half / divisions;
Point(1) = {0, 0, 0};
Point(2) = {half, 0, 0};
Point(3) = {half, high, 0};
Point(4) = {0, high, 0};
Line(1) = {1, 2};
Line(2) = {2, 3};
Line(3) = {3, 4};
Line(4) = {4, 1};
Curve Loop(1) = {1, 2, 3, 4};
Plane Surface(1) = {1};
Transfinite Curve {1, 3} = divisions + 1;
Transfinite Curve {2, 4} = 2;
Transfinite Surface {1};
Recombine Surface {1};
Physical Surface("plate") = {1};
Physical Curve("cooled") = {2};
Physical Curve("core") = {4};
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
