package org.simloom.tool;

import java.nio.file.Path;

/**
 * A program found on this machine.
 *
 * @param name    name of the executable in its descriptor
 * @param path    where it is
 * @param version what it said its version is; empty where it is not asked
 */
public record Installation(String name, Path path, String version) {
}
