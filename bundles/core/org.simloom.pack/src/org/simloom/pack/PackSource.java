package org.simloom.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.pack.internal.source.SourceReader;

/**
 * A folder of which a pack can be made: the {@code .simtool} files in it, the files they name (templates, icons),
 * the texts beside them, and examples in its subfolder {@code examples}. What it is called and which version it has
 * can be written into {@code pack.properties}; otherwise the only tool says so.
 *
 * @param folder      where all this lies
 * @param description what the pack says of itself
 * @param descriptors names of the {@code .simtool} files
 * @param tools       ids of the tools
 * @param files       what goes into the pack: path in the folder, with {@code /}, to file
 */
public record PackSource(Path folder, PackDescription description, List<String> descriptors, List<String> tools,
        Map<String, Path> files) {
    /** Name of the file by which a folder says what pack it is. */
    public static final String FILE = "pack.properties";

    /**
     * Reads a folder and makes sure that a working pack can be made of it.
     *
     * @param folder  a folder with {@code .simtool} files in it
     * @param version instead of the one that the folder names; {@code null} for that
     * @throws org.simloom.base.problem.ProblemException {@code pack.*}: no tools, no id, a version that is none, a
     *         file that is not there
     * @throws org.simloom.engine.ProblemsException what is wrong with the tools
     */
    public static PackSource read(Path folder, String version) {
        return new SourceReader(folder.toAbsolutePath().normalize()).read(version);
    }

    /** Whether there are examples in it. */
    public boolean hasExamples() {
        return files.keySet().stream().anyMatch(name -> name.startsWith(SourceReader.EXAMPLES + "/"));
    }
}
