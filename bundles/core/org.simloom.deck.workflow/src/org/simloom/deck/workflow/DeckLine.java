package org.simloom.deck.workflow;

import java.nio.file.Path;

/**
 * A line of a deck for people to look at; blocks of mesh data are folded to one.
 *
 * @param file   the deck or an included file
 * @param line   from 1; the first one of a fold
 * @param text   as written
 * @param card   keyword that it belongs to; empty for comments
 * @param folded how many lines of mesh data it stands for; 0 for a line as it is
 */
public record DeckLine(Path file, int line, String text, String card, int folded) {
}
