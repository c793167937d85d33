package org.simloom.tool;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.tool.internal.Texts;

/**
 * Where a user has said that programs are, for all projects: by the variable that the program's description names,
 * such as {@code SIMLOOM_GMSH=/opt/gmsh/bin/gmsh}. Kept in {@code simloom/tools.properties} in the user's folder for
 * settings ({@code $XDG_CONFIG_HOME} or {@code ~/.config}). A variable of the environment wins.
 */
public final class ToolPaths {
    private final Path file;

    /**
     * @param file need not exist
     */
    public ToolPaths(Path file) {
        this.file = file;
    }

    /** Those of the user whose environment this is. */
    public static ToolPaths of(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path settings = named.isBlank() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(named);
        return new ToolPaths(settings.resolve("simloom/tools.properties"));
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /**
     * Paths by variable.
     *
     * @throws ProblemException {@code tool.paths.read} where the file cannot be read
     */
    public Map<String, String> all() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw Texts.problem("paths.read", Location.file(file), String.valueOf(e.getMessage()));
            }
        }
        Map<String, String> paths = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> paths.put(name, properties.getProperty(name).strip()));
        return paths;
    }

    /** An environment in which these paths stand where it names none itself. */
    public Map<String, String> over(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(all());
        all.putAll(environment);
        return all;
    }

    /**
     * Notes where a program is.
     *
     * @param path blank to forget it
     * @throws ProblemException {@code tool.paths.write} where that cannot be kept
     */
    public void set(String variable, String path) {
        Properties properties = new Properties();
        properties.putAll(all());
        if (path.isBlank()) {
            properties.remove(variable);
        } else {
            properties.setProperty(variable, path.strip());
        }
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "tools", ".new");
            try (Writer out = Files.newBufferedWriter(aside)) {
                properties.store(out, null);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Texts.problem("paths.write", Location.file(file), String.valueOf(e.getMessage()));
        }
    }
}
