package org.simloom.gmsh.internal.script;

/**
 * A physical group that a script names in so many words.
 *
 * @param name        as written
 * @param dimension   0 for points to 3 for volumes
 * @param conditional whether it is made within a branch, a loop or a macro, and so perhaps not at all
 * @param line        where, from 1
 */
public record PhysicalGroup(String name, int dimension, boolean conditional, int line) {
    /** The name that gmsh gives the group's sets: it writes no blanks. */
    public String setName() {
        return name.replace(' ', '_');
    }

    /** Whether a deck can hold the name: no commas and quotes, not a number, at most 80 bytes. */
    public boolean isLegal() {
        return !name.isBlank() && !name.matches(".*[,*=\"'\\t].*|[+-]?\\d+")
                && name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 80;
    }
}
