package org.simloom.model.base;

/**
 * Markup among the known content of an element. Where it stands says nothing of the model: what differs in that only is
 * equal.
 *
 * @param markup what is kept
 * @param place  what it stands before; {@code null} at the end
 */
public record Placed(Markup markup, Place place) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Placed placed && markup.equals(placed.markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }
}
