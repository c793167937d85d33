package org.simloom.base.values;

/**
 * A file by its content. Meshes and fields travel as files too.
 *
 * @param hash SHA-256 of the content, 64 lower-case hexadecimal digits
 * @param name file name without folders, as a person knows it
 * @param size length in bytes
 */
public record FileValue(String hash, String name, long size) implements Value {
    @Override
    public String display() {
        return name + " (" + Numbers.bytes(size) + ")";
    }
}
