package org.simloom.mesh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.simloom.mesh.internal.Faces;

/**
 * Finds the skin of a mesh: faces of solids that no second solid has, and all plane elements and shells. Lines have none.
 * Memory grows with the faces that are open at a time. Not thread-safe.
 */
public final class SkinBuilder {
    private final Map<Corners, int[]> open = new HashMap<>();
    private final Map<Corners, int[]> flat = new HashMap<>();

    /** The corners of a face, in rising order, by which two elements know that they share it. */
    private record Corners(int a, int b, int c, int d) {
        static Corners of(int[] face) {
            int count = face.length == 3 || face.length == 6 ? 3 : 4;
            int[] sorted = Arrays.copyOf(face, count);
            Arrays.sort(sorted);
            return new Corners(sorted[0], sorted[1], sorted[2], count == 3 ? -1 : sorted[3]);
        }
    }

    /**
     * Adds an element.
     *
     * @param connectivity numbers of its nodes in the order of .frd files; only the first that the type has are meant
     */
    public void add(ElementType type, int[] connectivity) {
        for (int[] places : Faces.of(type)) {
            int[] face = Arrays.stream(places).map(place -> connectivity[place]).toArray();
            Corners key = Corners.of(face);
            if (type.dimension() == 2) {
                flat.put(key, face);
            } else if (open.remove(key) == null) {
                open.put(key, face);
            }
        }
    }

    /** The skin of all elements added. */
    public Skin build() {
        Map<Corners, int[]> all = new HashMap<>(open);
        all.putAll(flat);
        int[][] faces = all.values().toArray(int[][]::new);
        // the order of a hash table is nothing to rely on
        Arrays.sort(faces, Arrays::compare);
        int[] nodes = Arrays.stream(faces).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
        int[] triangles = Arrays.stream(faces).flatMapToInt(face -> Arrays.stream(Faces.triangles(face.length))
                .map(place -> Arrays.binarySearch(nodes, face[place]))).toArray();
        return new Skin(nodes, triangles, faces.length);
    }
}
