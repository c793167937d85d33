package org.simloom.tool.authoring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.simloom.executor.Ending;

/**
 * A command that was run for real.
 *
 * @param name     what it tried, in the user's language
 * @param folder   its folder, as the command left it
 * @param ending   how it ended
 * @param exitCode its exit code; -1 where there is none
 * @param time     how long it took
 * @param written  files that it made or changed, with their sizes, relative, with slashes
 * @param changed  those of them that were there before
 */
public record Trial(String name, Path folder, Ending ending, int exitCode, Duration time, SortedMap<String, Long> written,
        List<String> changed) {
    public Trial {
        written = new TreeMap<>(written);
        changed = List.copyOf(changed);
    }

    /** A file that it wrote; {@code stdout} and {@code stderr} are what it printed. */
    public Path file(String path) {
        return path.equals("stdout") || path.equals("stderr") ? folder.resolve(".simloom").resolve(path)
                : folder.resolve(path);
    }

    /** Whether it ended by itself with exit code 0. */
    public boolean clean() {
        return ending == Ending.EXITED && exitCode == 0;
    }
}
