package org.simloom.gmsh.internal.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a gmsh script (.geo) says of its parameters and physical groups. It is not run, so names that
 * expressions make are not seen. Files that it includes are read where they are there.
 */
public final class GeoScript {
    private final ScriptReader reader;

    private GeoScript(ScriptReader reader) {
        this.reader = reader;
    }

    /** Whether a file is a script, by its name: other geometry files have neither parameters nor named groups. */
    public static boolean is(Path file) {
        return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.geo(_unrolled)?");
    }

    /**
     * Reads a script.
     *
     * @throws IOException where it cannot be read
     */
    public static GeoScript read(Path file) throws IOException {
        ScriptReader reader = new ScriptReader();
        read(file, reader, new HashSet<>());
        return new GeoScript(reader);
    }

    private static void read(Path file, ScriptReader reader, Set<Path> seen) throws IOException {
        if (!seen.add(file.toAbsolutePath().normalize())) {
            return;
        }
        // bytes that are no UTF-8 can only be in comments and strings
        List<String> included = reader.read(Lexer.tokens(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        for (String name : included) {
            Path other = file.resolveSibling(name);
            if (Files.isRegularFile(other)) {
                read(other, reader, seen);
            }
        }
    }

    /** The groups it names, in order. */
    public Collection<PhysicalGroup> groups() {
        return reader.groups;
    }

    /** Names that may be set from outside, in order. */
    public Collection<String> parameters() {
        return reader.parameters;
    }

    /** Whether a number of this name, set from outside, has an effect. */
    public boolean takes(String name) {
        return reader.parameters.contains(name)
                || reader.names.contains(name) && !reader.assigned.containsKey(name);
    }

    /** The line that gives the name a value of its own, whatever is set from outside. */
    public Optional<Integer> overwritten(String name) {
        return takes(name) ? Optional.empty() : Optional.ofNullable(reader.assigned.get(name));
    }
}
