package org.simloom.deck.workflow;

import org.simloom.base.problem.Location;

/**
 * A line of an Abaqus {@code *PARAMETER} block, which CalculiX does not know.
 *
 * @param name       as written; used as {@code <name>}
 * @param expression what stands behind the equals sign
 * @param number     whether that is a plain number, which becomes an input, rather than a formula of others
 */
public record DeckParameter(String name, String expression, boolean number, Location location) {
}
