// Angle bracket: a foot lying on z = 0, a wall standing at x = 0, a fillet between. Lengths in mm.
// Four patches of bricks, the number of which depends on the size alone: as the dimensions change, the elements only
// stretch, so that stress and frequency change smoothly and an optimiser can follow them, and all samples of a study
// have the same nodes and elements, from which a field can be learnt.
DefineConstant[
  thickness = {6,  Name "thickness"},
  fillet    = {8,  Name "fillet"},
  width     = {40, Name "width"},
  foot      = {60, Name "foot"},
  height    = {80, Name "height"},
  size      = {6,  Name "size"}
];
bend = thickness + fillet;
middle = bend - fillet * Sqrt(0.5);
Point(1) = {0, 0, 0};
Point(2) = {bend, 0, 0};
Point(3) = {foot, 0, 0};
Point(4) = {foot, 0, thickness};
Point(5) = {bend, 0, thickness};
Point(6) = {middle, 0, middle};
Point(7) = {thickness, 0, bend};
Point(8) = {thickness, 0, height};
Point(9) = {0, 0, height};
Point(10) = {0, 0, bend};
Point(11) = {bend, 0, bend};
Line(1) = {1, 2};
Line(2) = {2, 3};
Line(3) = {3, 4};
Line(4) = {4, 5};
Circle(5) = {5, 11, 6};
Circle(6) = {6, 11, 7};
Line(7) = {7, 8};
Line(8) = {8, 9};
Line(9) = {9, 10};
Line(10) = {10, 1};
Line(11) = {2, 5};
Line(12) = {1, 6};
Line(13) = {10, 7};
Curve Loop(1) = {2, 3, 4, -11};   Plane Surface(1) = {1};
Curve Loop(2) = {1, 11, 5, -12};  Plane Surface(2) = {2};
Curve Loop(3) = {12, 6, -13, 10}; Plane Surface(3) = {3};
Curve Loop(4) = {13, 7, 8, 9};    Plane Surface(4) = {4};
// with 6 mm: three elements through the sheet, eight around the bend
Transfinite Curve {3, 11, 12, 13, 8} = Ceil(18 / size) + 1;
Transfinite Curve {1, 5, 6, 10} = Ceil(24 / size) + 1;
Transfinite Curve {2, 4} = Ceil(40 / size) + 1;
Transfinite Curve {7, 9} = Ceil(40 / size) + 1;
Transfinite Surface {1:4};
Recombine Surface {1:4};
foot_[]  = Extrude {0, width, 0} { Surface{1}; Layers{Ceil(27 / size)}; Recombine; };
lower_[] = Extrude {0, width, 0} { Surface{2}; Layers{Ceil(27 / size)}; Recombine; };
upper_[] = Extrude {0, width, 0} { Surface{3}; Layers{Ceil(27 / size)}; Recombine; };
wall_[]  = Extrude {0, width, 0} { Surface{4}; Layers{Ceil(27 / size)}; Recombine; };
// of an extruded patch: its far end, its volume, then its sides in the order of the loop
Physical Volume("bracket") = {foot_[1], lower_[1], upper_[1], wall_[1]};
Physical Surface("fixed") = {upper_[5], wall_[5]};
Physical Surface("loaded") = {foot_[4]};
Physical Surface("fillet") = {lower_[4], upper_[3]};
Mesh.ElementOrder = 2;
Mesh.SecondOrderIncomplete = 1;
Mesh.SaveGroupsOfNodes = 1;
