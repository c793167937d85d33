package org.simloom.base.values;

/**
 * A folder by its content.
 *
 * @param hash  SHA-256 of its manifest, 64 lower-case hexadecimal digits; the manifest lists one
 *              line a file, sorted by path: {@code hash SPACE size SPACE relative/path LF}
 * @param name  folder name as a person knows it
 * @param files number of files in it, at any depth
 * @param size  length of all files together in bytes
 */
public record DirectoryValue(String hash, String name, int files, long size) implements Value {
    @Override
    public String display() {
        return name + "/ (" + files + ", " + Numbers.bytes(size) + ")";
    }
}
