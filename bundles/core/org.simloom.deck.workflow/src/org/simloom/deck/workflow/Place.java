package org.simloom.deck.workflow;

import java.nio.file.Path;
import java.util.Optional;

import org.simloom.deck.workflow.internal.Fields;

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

    /** The place of a column of a line, counted from 0. */
    public static Place at(Path file, int line, String text, int column) {
        return new Place(file, line, Fields.at(text, column));
    }

    /** Where in the line's text the number stands: its first column and the one behind it; empty where it is not. */
    public Optional<int[]> find(String text) {
        return Fields.find(text, field).map(range -> new int[] {range.from(), range.to()});
    }

    /** {@code line:field}, after the name of the file where it is not the deck itself. */
    public String shown(Path deck) {
        String at = line + ":" + field;
        return file.equals(deck) ? at : file.getFileName() + ":" + at;
    }
}
