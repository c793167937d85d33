// Half a shaft in half a hub, cut along the axis: x is the radius, y the axis, y = 0 the middle of the seat. mm.
DefineConstant[
  shaft_diameter = {40.068,  Name "shaft_diameter"},
  bore_diameter  = {40.0125, Name "bore_diameter"},
  hub_diameter   = {80,      Name "hub_diameter"},
  seat_length    = {40,      Name "seat_length"},
  overhang       = {20,      Name "overhang"},
  divisions      = {8,       Name "divisions"}
];
half = seat_length / 2;
r = shaft_diameter / 2; b = bore_diameter / 2; h = hub_diameter / 2;
Point(1) = {0, 0, 0}; Point(2) = {r, 0, 0}; Point(3) = {r, half, 0}; Point(4) = {0, half, 0};
Line(1) = {1, 2}; Line(2) = {2, 3}; Line(3) = {3, 4}; Line(4) = {4, 1};
Curve Loop(1) = {1, 2, 3, 4}; Plane Surface(1) = {1};
Point(11) = {b, 0, 0}; Point(12) = {h, 0, 0}; Point(13) = {h, half, 0}; Point(14) = {b, half, 0};
Line(11) = {11, 12}; Line(12) = {12, 13}; Line(13) = {13, 14}; Line(14) = {14, 11};
Curve Loop(11) = {11, 12, 13, 14}; Plane Surface(11) = {11};
Transfinite Curve {1, 3} = divisions + 1;
Transfinite Curve {2, 4, 12, 14} = divisions + 1;
Transfinite Curve {11} = divisions + 1 Using Progression 1.15;
Transfinite Curve {13} = divisions + 1 Using Progression 1 / 1.15;
shaft() = {1};
middle() = {1, 11};
axis() = {4};
seat() = {2};
If (overhang > 0)
  Point(5) = {r, half + overhang, 0}; Point(6) = {0, half + overhang, 0};
  Line(5) = {3, 5}; Line(6) = {5, 6}; Line(7) = {6, 4};
  Curve Loop(2) = {-3, 5, 6, 7}; Plane Surface(2) = {2};
  Transfinite Curve {6} = divisions + 1;
  Transfinite Curve {5, 7} = divisions + 1;
  shaft() += {2}; axis() += {7}; seat() += {5};
EndIf
Transfinite Surface {:}; Recombine Surface {:};
Physical Surface("shaft") = shaft();
Physical Surface("hub") = {11};
Physical Curve("middle") = middle();
Physical Curve("axis") = axis();
Physical Curve("journal") = seat();
Physical Curve("bore") = {14};
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
