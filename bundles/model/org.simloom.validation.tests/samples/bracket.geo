SetFactory("OpenCASCADE");
Box(1) = {0, 0, 0, 40, 20, 5};
