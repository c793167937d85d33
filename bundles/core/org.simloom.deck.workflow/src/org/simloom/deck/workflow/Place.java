package org.simloom.deck.workflow;

import java.nio.file.Path;

/**
 * Where a number stands.
 *
 * @param file  the deck or a file that it includes
 * @param line  from 1
 * @param field from 1; fields end at commas, and the value of {@code NAME=VALUE} is the field's number
 */
public record Place(Path file, int line, int field) {
    public Place {
        file = file.normalize();
    }

    /** {@code line:field}, after the name of the file where it is not the deck itself. */
    public String shown(Path deck) {
        String at = line + ":" + field;
        return file.equals(deck) ? at : file.getFileName() + ":" + at;
    }
}
