package org.simloom.workspace;

import java.nio.file.Path;

/**
 * A project that is shipped to be copied, run and learnt from.
 *
 * @param name   name, also of the project that is made of it
 * @param title  what it shows, in the user's language
 * @param folder where its files lie
 */
public record Example(String name, String title, Path folder) {
}
