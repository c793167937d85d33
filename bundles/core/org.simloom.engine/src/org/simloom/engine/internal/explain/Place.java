package org.simloom.engine.internal.explain;

/**
 * Where a node is.
 *
 * @param path  of the node or, with a slash at its end, of the level around it: as in a run
 * @param shown the same as people see it, where items of a loop are summed up
 */
record Place(String path, String shown) {
    static final Place ROOT = new Place("", "");

    /** Something in this place. */
    Place in(String more) {
        return new Place(path + more, shown + more);
    }

    /** Something in this place that is summed up with others. */
    Place in(String more, String summedUp) {
        return new Place(path + more, shown + summedUp);
    }
}
