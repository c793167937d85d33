package org.simloom.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.simloom.workspace.internal.ExampleFolders;

/** The examples that installed bundles bring. */
public final class Examples {
    private final List<Path> folders;

    private Examples(List<Path> folders) {
        this.folders = folders;
    }

    /** Those of all installed bundles (extension point {@code org.simloom.workspace.examples}). */
    public static Examples installed() {
        return new Examples(ExampleFolders.installed());
    }

    /** Those in the given folders, one folder an example. */
    public static Examples in(Path... folders) {
        return new Examples(List.of(folders));
    }

    /** All examples by name. */
    public List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(child -> Files.exists(child.resolve(".project")))
                        .map(child -> new Example(child.getFileName().toString(), title(child), child))
                        .forEach(examples::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        examples.sort(Comparator.comparing(Example::name));
        return examples;
    }

    /** The example of that name, if there is one. */
    public Optional<Example> find(String name) {
        return all().stream().filter(example -> example.name().equals(name)).findFirst();
    }

    private static String title(Path folder) {
        Path translated = folder.resolve("README." + Locale.getDefault().getLanguage() + ".md");
        Path readme = Files.exists(translated) ? translated : folder.resolve("README.md");
        if (!Files.exists(readme)) {
            return folder.getFileName().toString();
        }
        try (Stream<String> lines = Files.lines(readme)) {
            return lines.filter(line -> line.startsWith("# ")).map(line -> line.substring(2).strip())
                    .findFirst().orElse(folder.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
