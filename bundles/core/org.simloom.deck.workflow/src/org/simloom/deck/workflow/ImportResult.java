package org.simloom.deck.workflow;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made of a deck.
 *
 * @param workflow the {@code .simflow} file
 * @param template the deck with its parameters in square brackets
 * @param files    everything that was written, with these two
 * @param project  whether the folder was made a project, in which nothing but the deck's own files is
 */
public record ImportResult(Path workflow, Path template, List<Path> files, boolean project) {
}
