package org.simloom.mesh.frd;

/**
 * Receives a .frd file in the file's order. Arrays handed over are used again for the next call: copy
 * what is to be kept. A part that is declined is skipped without being parsed.
 */
public interface FrdVisitor {
    /**
     * A line of the head, such as {@code UDATE}, {@code UTIME}, {@code UVERSION} or {@code UMAT}.
     *
     * @param key  the key without its leading digit
     * @param text what follows, trimmed
     */
    default void header(String key, String text) {
    }

    /**
     * Nodes follow.
     *
     * @param count as announced by the file
     * @return whether they are wanted
     */
    default boolean nodes(long count) {
        return false;
    }

    /** A node with its coordinates. */
    default void node(int id, double x, double y, double z) {
    }

    /**
     * Elements follow.
     *
     * @param count as announced by the file
     * @return whether they are wanted
     */
    default boolean elements(long count) {
        return false;
    }

    /**
     * An element.
     *
     * @param type         type number of the .frd format, 1 to 12; see {@link org.simloom.mesh.ElementType}
     * @param material     number of the material, from 1; its name is in the head
     * @param connectivity ids of the nodes; only the first {@code count} are meant
     * @param count        number of nodes
     */
    default void element(int id, int type, int material, int[] connectivity, int count) {
    }

    /**
     * A block of results follows.
     *
     * @return whether its values are wanted
     */
    default boolean block(FrdBlock block) {
        return false;
    }

    /**
     * Values at a node.
     *
     * @param values one a component of the current block; NaN and infinities are handed over as they are
     */
    default void values(int node, double[] values) {
    }

    /** The current block has been read to its end, or skipped. */
    default void blockEnd() {
    }
}
