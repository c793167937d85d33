package org.simloom.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.workspace.internal.FolderCopy;

/** The folder that holds a user's projects: {@code $SIMLOOM_WORKSPACE} or {@code ~/simloom-workspace}. */
public final class Workspace {
    private static final Messages MESSAGES = Messages.of(Workspace.class);
    private static final String EXAMPLE = "example:";
    private static final String WORKFLOW = ".simflow";
    private static final String STUDY = ".simstudy";

    private final Path folder;
    private final Examples examples;

    /**
     * @param folder   the workspace; made when something is put into it
     * @param examples those that {@code example:NAME} can name
     */
    public Workspace(Path folder, Examples examples) {
        this.folder = folder;
        this.examples = examples;
    }

    /**
     * The workspace that the environment names.
     *
     * @param examples usually {@link Examples#installed()}
     */
    public static Workspace of(Map<String, String> environment, Examples examples) {
        String named = environment.get("SIMLOOM_WORKSPACE");
        Path folder = named != null && !named.isBlank() ? Path.of(named)
                : Path.of(System.getProperty("user.home"), "simloom-workspace");
        return new Workspace(folder.toAbsolutePath().normalize(), examples);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Which projects may run commands. */
    public Trust trust() {
        return new Trust(folder);
    }

    /** The examples that can be copied into it. */
    public Examples examples() {
        return examples;
    }

    /**
     * The workflow file that a user means.
     *
     * @param text {@code example:NAME} or {@code example:NAME/file.simflow} (copied into the workspace the
     *        first time), a {@code .simflow} file, or a project folder with one workflow in it
     * @throws ProblemException {@code workspace.*}: nothing there, or several workflows to choose from
     */
    public Path workflow(String text) {
        if (text.startsWith(EXAMPLE)) {
            String[] parts = text.substring(EXAMPLE.length()).split("/", 2);
            Path project = example(parts[0]);
            return parts.length == 1 ? only(project, WORKFLOW, "") : existing(project.resolve(parts[1]));
        }
        Path path = Path.of(text).toAbsolutePath().normalize();
        return Files.isDirectory(path) ? only(path, WORKFLOW, "") : existing(path);
    }

    /** The study file that a user means: as {@link #workflow}, with {@code .simstudy} files. */
    public Path study(String text) {
        Path target = target(text);
        return Files.isDirectory(target) ? only(target, STUDY, ".study") : target;
    }

    /**
     * The project or model file that a user means: as {@link #workflow}, but a folder stays a folder.
     */
    public Path target(String text) {
        if (text.startsWith(EXAMPLE)) {
            String[] parts = text.substring(EXAMPLE.length()).split("/", 2);
            Path project = example(parts[0]);
            return parts.length == 1 ? project : existing(project.resolve(parts[1]));
        }
        return existing(Path.of(text).toAbsolutePath().normalize());
    }

    /**
     * The project of an example, copied into the workspace unless a project of that name is there. The copy is
     * trusted, and so is one that was made before as long as nothing in it was changed.
     */
    public Path example(String name) {
        Path project = folder.resolve(name);
        if (Files.isDirectory(project)) {
            if (!trust().isTrusted(project) && examples.find(name).filter(e -> isCopy(e, project)).isPresent()) {
                trust().trust(project);
            }
            return project;
        }
        Example example = examples.find(name).orElseThrow(() -> problem("example", Location.NONE, null, name,
                examples.all().stream().map(Example::name).collect(Collectors.joining(", "))));
        try {
            FolderCopy.copy(example.folder(), project);
        } catch (IOException e) {
            throw problem("copy", Location.file(folder), e, name, reason(e));
        }
        trust().trust(project);
        return project;
    }

    private static boolean isCopy(Example example, Path project) {
        try {
            return FolderCopy.isCopy(example.folder(), project);
        } catch (IOException e) {
            throw problem("read", Location.file(project), e, reason(e));
        }
    }

    private static Path only(Path project, String extension, String kind) {
        List<Path> found;
        try (Stream<Path> files = Files.list(project)) {
            found = files.filter(file -> file.getFileName().toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw problem("read", Location.file(project), e, reason(e));
        }
        if (found.isEmpty()) {
            throw problem("none" + kind, Location.file(project), null);
        }
        if (found.size() > 1) {
            throw problem("several" + kind, Location.file(project), null, found.stream()
                    .map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw problem("missing", Location.file(file), null);
        }
        return file;
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? MESSAGES.get("denied") : e.getMessage();
    }

    private static ProblemException problem(String what, Location where, Throwable cause, Object... arguments) {
        return new ProblemException(Problem.error("workspace." + what, MESSAGES.get(what, arguments),
                MESSAGES.get(what + ".advice", arguments), where), cause);
    }
}
