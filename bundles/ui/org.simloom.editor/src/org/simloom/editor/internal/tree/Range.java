package org.simloom.editor.internal.tree;

/**
 * Some of many children of one parent, as a node of its own.
 *
 * @param parent whose children they are
 * @param from   index of the first
 * @param to     index after the last; it does not make another range of it
 */
public record Range(Object parent, int from, int to) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Range range && range.from == from && range.parent.equals(parent);
    }

    @Override
    public int hashCode() {
        return 31 * parent.hashCode() + from;
    }
}
