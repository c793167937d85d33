package org.simloom.deck.workflow;

/**
 * The units that a deck is probably in.
 *
 * @param system    the most likely system; {@link UnitSystem#NONE} where nothing tells
 * @param founded   whether numbers of the deck speak for it
 * @param reason    one or two sentences in the user's language
 */
public record UnitGuess(UnitSystem system, boolean founded, String reason) {
}
