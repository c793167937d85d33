package org.simloom.deck.internal.lint;

import java.util.Set;

import org.simloom.deck.Card;

/**
 * A card that gives elements their material.
 *
 * @param card      the card
 * @param materials names of materials, that of the card or those of its layers
 */
record Section(Card card, Set<String> materials) {
}
