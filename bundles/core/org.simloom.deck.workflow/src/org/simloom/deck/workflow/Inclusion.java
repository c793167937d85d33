package org.simloom.deck.workflow;

import java.nio.file.Path;

/**
 * A file that a deck names and the solver reads.
 *
 * @param file     where it is now
 * @param name     as the deck writes it, without blanks
 * @param from     file that names it
 * @param line     where it names it, from 1
 * @param included whether it is a part of the deck ({@code *INCLUDE}), rather than data such as results
 */
public record Inclusion(Path file, String name, Path from, int line, boolean included) {
    public Inclusion {
        file = file.normalize();
        from = from.normalize();
    }
}
