package org.simloom.engine.internal.plan;

/**
 * Where a value of a level comes from.
 *
 * @param node index of the node that gives it, or {@link #LEVEL} for an input of the level itself
 * @param port name of the port
 */
public record Source(int node, String port) {
    /** The level's own inputs. */
    public static final int LEVEL = -1;
}
