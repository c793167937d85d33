package org.simloom.mesh;

/**
 * The surface of a mesh as triangles.
 *
 * @param nodes     numbers of the nodes on it, rising
 * @param triangles three places in {@code nodes} for each triangle, counter-clockwise as seen from outside of a sound solid
 * @param faces     number of element faces that the triangles are of
 */
public record Skin(int[] nodes, int[] triangles, int faces) {
}
